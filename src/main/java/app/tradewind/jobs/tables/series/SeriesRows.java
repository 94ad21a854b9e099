package app.tradewind.jobs.tables.series;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.series.SeriesNotes.Kind;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The rows of one series on plain arrays, as a table may hold a hundred thousand of them. */
final class SeriesRows {

    /** A gap wider than this is a wrong index, not a history with holes. */
    private static final int LONGEST = 100_000;
    /** More than this of anything is a slip of the keyboard, and its sums would leave what numbers can hold. */
    private static final double MOST = 1e15;
    private static final Set<String> NOT_KNOWN = Set.of("na", "n/a", "nan", "null");
    private static final int FIRST_ROOM = 16;

    private final PlainTable table;
    private int[] index = new int[FIRST_ROOM];
    private int[] lines = new int[FIRST_ROOM];
    private double[] values = new double[FIRST_ROOM];
    private double[] stocked;
    private int count;
    private int least = Integer.MAX_VALUE;
    private LocalDate first;
    private Phrase problem;

    SeriesRows(PlainTable table) {
        this.table = table;
    }

    /** Takes a row; the first that cannot be understood spoils the series, see {@link #series}. */
    void add(PlainRow row) {
        if (problem != null) {
            return;
        }
        try {
            int at = index(row);
            double value = value(row);
            double share = row.number("stocked");
            if (count == index.length) {
                grow();
            }
            index[count] = at;
            lines[count] = row.line();
            values[count] = value;
            if (Double.isFinite(share)) {
                stocked(share);
            }
            count++;
            if (at < least) {
                least = at;
                first = date(row);
            }
        } catch (UnusableFileException e) {
            problem = e.phrase();
        }
    }

    private void stocked(double share) {
        if (stocked == null) {
            stocked = new double[index.length];
            Arrays.fill(stocked, Double.NaN);
        }
        stocked[count] = share;
    }

    private void grow() {
        int room = count + count / 2;
        index = Arrays.copyOf(index, room);
        lines = Arrays.copyOf(lines, room);
        values = Arrays.copyOf(values, room);
        if (stocked != null) {
            stocked = Arrays.copyOf(stocked, room);
            Arrays.fill(stocked, count, room, Double.NaN);
        }
    }

    private int index(PlainRow row) throws UnusableFileException {
        double at = row.needNumber("index");
        if (at != Math.rint(at) || Math.abs(at) > Integer.MAX_VALUE / 2) {
            throw wrongIndex(row.line(), row.text("index"));
        }
        return (int) at;
    }

    private double value(PlainRow row) throws UnusableFileException {
        String text = row.text("value");
        if (NOT_KNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        double value = row.number("value");
        if (Math.abs(value) > MOST) {
            throw new UnusableFileException(Phrase.of("jobs.series.absurd", table.file(), Integer.toString(row.line()), text));
        }
        return value;
    }

    private UnusableFileException wrongIndex(int line, String text) {
        return new UnusableFileException(Phrase.of("jobs.series.index", table.file(), Integer.toString(line), text));
    }

    /**
     * @param treated told of everything that is done to the rows
     * @throws UnusableFileException names the row for which the series cannot be used
     */
    DemandSeries series(String id, int period, boolean hasStocked, SeriesNotes treated) throws UnusableFileException {
        if (problem != null) {
            throw new UnusableFileException(problem);
        }
        long[] order = order(treated);
        int length = index[(int) order[count - 1]] - least + 1;
        if (length > LONGEST || length < 1) {
            int last = (int) order[count - 1];
            throw wrongIndex(lines[last], Integer.toString(index[last]));
        }
        double[] units = new double[length];
        double[] shares = hasStocked ? new double[length] : null;
        Arrays.fill(units, Double.NaN);
        if (shares != null) {
            Arrays.fill(shares, Double.NaN);
        }
        for (int k = 0; k < count; k++) {
            int row = (int) order[k];
            if (k > 0 && index[row] == index[(int) order[k - 1]]) {
                twice(id, row, (int) order[k - 1], treated);
                continue;
            }
            for (int gap = k == 0 ? index[row] : index[(int) order[k - 1]] + 1; gap < index[row]; gap++) {
                treated.count(Kind.GAP, lines[row]);
            }
            if (Double.isNaN(values[row]) || values[row] < 0) {
                treated.count(values[row] < 0 ? Kind.NEGATIVE : Kind.BLANK, lines[row]);
            }
            units[index[row] - least] = values[row];
            if (shares != null && stocked != null) {
                shares[index[row] - least] = stocked[row];
            }
        }
        return new DemandSeries(id, units, shares, period, first);
    }

    /** The same value again is one value; another is a question that only the person can answer. */
    private void twice(String id, int row, int before, SeriesNotes treated) throws UnusableFileException {
        if (Double.compare(values[row], values[before]) != 0) {
            throw new UnusableFileException(Phrase.of("jobs.series.repeated", table.file(), Integer.toString(lines[row]),
                    id, Integer.toString(index[row])));
        }
        treated.count(Kind.TWICE, lines[row]);
    }

    /** Places of the rows by index, rows of one index as they came; the place is the lower half of each number. */
    private long[] order(SeriesNotes treated) {
        long[] order = new long[count];
        for (int k = 0; k < count; k++) {
            order[k] = (long) index[k] << Integer.SIZE | k;
            if (k > 0 && index[k] < index[k - 1]) {
                treated.count(Kind.UNORDERED, lines[k]);
            }
        }
        Arrays.sort(order);
        return order;
    }

    /** Dates only serve to leave out a step that is not over; a month without a day counts from its first. */
    private static LocalDate date(PlainRow row) {
        String text = row.text("date");
        try {
            return text.isEmpty() ? null
                    : LocalDate.parse(text.length() == "2026-01".length() ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
