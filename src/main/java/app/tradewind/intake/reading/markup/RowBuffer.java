package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.RawRow;
import java.util.ArrayList;
import java.util.List;

/** Cells of the row under way; blank ones at its end are not kept, however many are told. */
final class RowBuffer {

    private final XmlEvents events;
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> real = new ArrayList<>();
    private int blanks;

    RowBuffer(XmlEvents events) {
        this.events = events;
    }

    /** @param times how often the cell stands side by side @param row 1-based, for errors */
    void add(String text, boolean number, int times, int row) throws LimitException {
        if (text.isEmpty()) {
            blanks = (int) Math.min(Integer.MAX_VALUE / 2, (long) blanks + times);
            return;
        }
        events.wide((int) Math.min(Integer.MAX_VALUE, (long) texts.size() + blanks + times), row);
        fill(blanks, "", false);
        fill(times, text, number);
        blanks = 0;
    }

    private void fill(int times, String text, boolean number) {
        for (int i = 0; i < times; i++) {
            texts.add(text);
            real.add(number);
        }
    }

    /** Cells so far, blank ones at the end included. */
    int size() {
        return texts.size() + blanks;
    }

    boolean isBlank() {
        return texts.isEmpty();
    }

    /** The row; the buffer is then empty. */
    RawRow row(int number) {
        boolean[] numbers = new boolean[real.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = real.get(i);
        }
        RawRow row = new RawRow(number, texts.toArray(String[]::new), numbers);
        clear();
        return row;
    }

    void clear() {
        texts.clear();
        real.clear();
        blanks = 0;
    }
}
