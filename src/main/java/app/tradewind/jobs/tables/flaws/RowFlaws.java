package app.tradewind.jobs.tables.flaws;

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

    /** Reads it, and keeps what is wrong with it. */
    public void in(Reading reading) {
        try {
            reading.read();
        } catch (UnusableFileException e) {
            count++;
            if (flaws.size() < MOST) {
                flaws.add(e.phrase());
            }
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
