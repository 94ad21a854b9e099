package app.tradewind.jobs.tables.flaws;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong with the rows of a table, so that a person mends all of them at once and not one a run.
 * Nothing of a table with a bad row is used: half a table would pass for a whole one.
 */
public final class RowFlaws {

    private static final int MOST = 20;

    private final List<Phrase> flaws = new ArrayList<>();
    private int count;

    /** Reads a row, or a part of one. */
    @FunctionalInterface
    public interface Reading {
        void read() throws UnusableFileException;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Maker<T> {
        T of(PlainRow row) throws UnusableFileException;
    }

    /**
     * What is made of the rows, in their order.
     *
     * @throws UnusableFileException naming every row that nothing can be made of
     */
    public static <T> List<T> all(PlainTable table, Maker<T> maker) throws UnusableFileException {
        RowFlaws flaws = new RowFlaws();
        List<T> made = new ArrayList<>(table.rows().size());
        for (PlainRow row : table.rows()) {
            flaws.in(() -> made.add(maker.of(row)));
        }
        flaws.check();
        return made;
    }

    /** Reads it, and keeps what is wrong with it. */
    public void in(Reading reading) {
        try {
            reading.read();
        } catch (UnusableFileException e) {
            add(e.phrase());
        }
    }

    /** One row, or cell, with its file, its line and what to do. */
    public void add(Phrase flaw) {
        count++;
        if (flaws.size() < MOST) {
            flaws.add(flaw);
        }
    }

    /** @throws UnusableFileException naming the rows where there are bad ones */
    public void check() throws UnusableFileException {
        if (count == 1) {
            throw new UnusableFileException(flaws.get(0));
        }
        if (count > 1) {
            Phrase list = flaws.stream().reduce((all, next) -> Phrase.of("breadth.flaws.line", all, next)).orElseThrow();
            throw new UnusableFileException(Phrase.of("breadth.flaws", count, list, count - flaws.size()));
        }
    }
}
