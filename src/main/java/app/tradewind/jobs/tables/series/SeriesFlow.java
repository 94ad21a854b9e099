package app.tradewind.jobs.tables.series;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The series of a table one after the other, read anew each time they are asked for: of a table in which the
 * rows of each series stand together, a million series take the room of one, and a fingerprint each. Other
 * tables are held, see {@link SeriesFile}; the series, and what is told of them, are the same either way.
 */
public final class SeriesFlow {

    private final Path path;
    private final int period;
    /** {@code null} where the table is read anew. */
    private final SeriesFile held;
    private SeriesRefusals refused = new SeriesRefusals();
    private SeriesNotes treated;
    private int count;

    /** Takes series one after another. */
    @FunctionalInterface
    public interface Use {
        void series(DemandSeries one);
    }

    private SeriesFlow(Path path, int period, SeriesFile held) {
        this.path = path;
        this.period = period;
        this.held = held;
    }

    /** @throws UnusableFileException if the table cannot be read, or none of its series can */
    public static SeriesFlow read(Path path, int period) throws UnusableFileException {
        SeriesFlow flow = new SeriesFlow(path, period, null);
        // A pipe can be read once only.
        if (!Files.isRegularFile(path) || !flow.count()) {
            return new SeriesFlow(path, period, SeriesFile.read(path, period));
        }
        flow.refused.some(flow.count, path.getFileName().toString());
        return flow;
    }

    /** A first reading, which tells what was left out. @return whether the rows of each series stand together */
    private boolean count() throws UnusableFileException {
        Fingerprints begun = new Fingerprints();
        treated = new SeriesNotes(path.getFileName().toString());
        Reading reading = new Reading(one -> count++, refused, treated, begun);
        PlainTable.each(path, reading::take, "series_id", "index", "value");
        reading.end();
        return !begun.twice();
    }

    /** Hands over the series that can be read, in the order in which they begin. @throws UnusableFileException if the table is gone or broken by now */
    public void each(Use use) throws UnusableFileException {
        if (held != null) {
            held.all().forEach(use::series);
            return;
        }
        Reading reading = new Reading(use, new SeriesRefusals(), new SeriesNotes(""), null);
        PlainTable.each(path, reading::take, "series_id", "index", "value");
        reading.end();
    }

    /** Every so-manieth series, the first among them. @throws UnusableFileException as {@link #each} */
    public List<DemandSeries> every(int stride) throws UnusableFileException {
        List<DemandSeries> some = new ArrayList<>();
        int[] at = {0};
        each(one -> {
            if (at[0]++ % stride == 0) {
                some.add(one);
            }
        });
        return some;
    }

    /** How many series can be read. */
    public int size() {
        return held == null ? count : held.all().size();
    }

    /** Series that were left out, and rows that belong to none. */
    public int refused() {
        return held == null ? refused.count() : held.refused();
    }

    /** What was left out and why, then what was done to the rest. */
    public List<Phrase> notes() {
        if (held != null) {
            return held.notes();
        }
        List<Phrase> notes = new ArrayList<>(refused.notes(count));
        notes.addAll(treated.phrases());
        return notes;
    }

    /** Whether all the series are held at once, since their rows do not stand together. */
    boolean holdsAll() {
        return held != null;
    }

    /** One reading of the table: holds the rows of one series at a time. */
    private final class Reading {

        private final Use use;
        private final SeriesRefusals refused;
        private final SeriesNotes treated;
        /** {@code null} where it is known that no series begins twice. */
        private final Fingerprints begun;
        private String id;
        private SeriesRows rows;
        private boolean stocked;

        Reading(Use use, SeriesRefusals refused, SeriesNotes treated, Fingerprints begun) {
            this.use = use;
            this.refused = refused;
            this.treated = treated;
            this.begun = begun;
        }

        void take(PlainTable table, PlainRow row) {
            if (apart()) {
                return;
            }
            try {
                String of = row.needText("series_id");
                if (!of.equals(id)) {
                    end();
                    id = of;
                    rows = new SeriesRows(table);
                    stocked = table.has("stocked");
                    if (begun != null) {
                        begun.add(of);
                    }
                }
                rows.add(row);
            } catch (UnusableFileException e) {
                refused.nobodys(e.phrase());
            }
        }

        private boolean apart() {
            return begun != null && begun.twice();
        }

        void end() {
            if (rows == null || apart()) {
                return;
            }
            try {
                use.series(rows.series(id, period, stocked, treated));
            } catch (UnusableFileException e) {
                refused.series(e.phrase());
            }
            rows = null;
        }
    }
}
