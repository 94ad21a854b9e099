package app.tradewind.jobs.tables.series;

import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Counts what was done to the rows of a series table, and where it was done first. */
final class SeriesNotes {

    /** What is done without asking. */
    enum Kind { GAP, BLANK, UNORDERED, TWICE, NEGATIVE }

    private final String file;
    private final long[] counts = new long[Kind.values().length];
    private final int[] lines = new int[counts.length];

    SeriesNotes(String file) {
        this.file = file;
    }

    /** @param line where it was done, 1-based */
    void count(Kind kind, int line) {
        if (counts[kind.ordinal()]++ == 0) {
            lines[kind.ordinal()] = line;
        }
    }

    /** One sentence a kind that there is. */
    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (counts[kind.ordinal()] > 0) {
                phrases.add(Phrase.of(code(kind), file, counts[kind.ordinal()], Integer.toString(lines[kind.ordinal()])));
            }
        }
        return phrases;
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case GAP -> "jobs.series.note.gap";
            case BLANK -> "jobs.series.note.blank";
            case UNORDERED -> "jobs.series.note.unordered";
            case TWICE -> "jobs.series.note.twice";
            case NEGATIVE -> "jobs.series.note.negative";
        };
    }
}
