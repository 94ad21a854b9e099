package app.tradewind.jobs.tables.series;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Rows that belong to no series and series that cannot be used: the first few, and how many there are. */
final class SeriesRefusals {

    /** Beyond this many the rest are counted, not listed. */
    private static final int MOST_TOLD = 10;

    private final List<Phrase> nobodys = new ArrayList<>();
    private final List<Phrase> series = new ArrayList<>();
    private int count;

    /** A row without a series. */
    void nobodys(Phrase why) {
        add(nobodys, why);
    }

    /** A series with a row that cannot be used. */
    void series(Phrase why) {
        add(series, why);
    }

    private void add(List<Phrase> to, Phrase why) {
        count++;
        if (to.size() < MOST_TOLD) {
            to.add(why);
        }
    }

    int count() {
        return count;
    }

    /** @throws UnusableFileException names the first of them, if there are any */
    void none() throws UnusableFileException {
        if (count > 0) {
            throw new UnusableFileException(first());
        }
    }

    /** @param usable series that stand; @throws UnusableFileException if there are none */
    void some(int usable, String file) throws UnusableFileException {
        if (usable == 0) {
            throw new UnusableFileException(count == 0 ? Phrase.of("jobs.series.none", file) : first());
        }
    }

    private Phrase first() {
        return (nobodys.isEmpty() ? series : nobodys).get(0);
    }

    /** What was left out and why. */
    List<Phrase> notes(int usable) {
        List<Phrase> all = new ArrayList<>(nobodys);
        all.addAll(series);
        List<Phrase> notes = new ArrayList<>(all.subList(0, Math.min(MOST_TOLD, all.size())));
        if (count > MOST_TOLD) {
            notes.add(Phrase.of("jobs.series.more-refused", count - MOST_TOLD));
        }
        if (count > 0) {
            notes.add(Phrase.of("jobs.series.left-out", count, usable));
        }
        return notes;
    }
}
