package app.tradewind.ui.charts;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The weeks out of stock on a chart of demand: tinted and hatched, with a dashed line at the demand that is counted
 * in their place.
 *
 * @param shelves stretches of weeks that count as out of stock
 */
record ShelfMarks(SalesHistory history, List<EmptyShelf> shelves) {

    private static final double EMPTY_SHELF = 0.5;
    private static final double HATCH = 6;

    ShelfMarks {
        shelves = shelves.stream().filter(EmptyShelf::counts).toList();
    }

    /** Whether one of the stretches lies in the weeks from {@code skip} on. */
    boolean anyFrom(int skip) {
        return shelves.stream().anyMatch(shelf -> !shelf.last().isBefore(history.week(skip)));
    }

    /**
     * @param skip weeks of the history that are not shown
     * @param name what the first of them is called
     */
    void draw(Drawing chart, Scale x, Scale y, int skip, String name) {
        double bottom = y.at(0);
        double top = y.at(y.to());
        boolean named = false;
        for (int week = skip; week < history.weeks(); week++) {
            if (history.stocked()[week] < EMPTY_SHELF) {
                int from = week;
                while (week + 1 < history.weeks() && history.stocked()[week + 1] < EMPTY_SHELF) {
                    week++;
                }
                double start = x.at(from - skip - 0.5);
                double end = x.at(week - skip + 0.5);
                chart.band(new double[] {start, end}, new double[] {bottom, bottom}, new double[] {top, top}, "shade");
                hatch(chart, start, end, bottom, top);
                if (!named) {
                    chart.word(name, (start + end) / 2, top - 7, 0.5, "shade-word");
                    named = true;
                }
            }
        }
        for (EmptyShelf shelf : shelves) {
            counted(chart, x, y, skip, shelf);
        }
    }

    private static void hatch(Drawing chart, double start, double end, double bottom, double top) {
        double high = bottom - top;
        for (double at = start - high; at < end; at += HATCH) {
            double left = Math.max(at, start);
            double right = Math.min(at + high, end);
            chart.line(new double[] {left, right}, new double[] {bottom - (left - at), bottom - (right - at)}, "shade-hatch");
        }
    }

    private void counted(Drawing chart, Scale x, Scale y, int skip, EmptyShelf shelf) {
        int first = place(shelf.first()) - skip;
        int last = place(shelf.last()) - skip;
        if (!Double.isNaN(shelf.usual()) && last >= 0) {
            double level = y.at(shelf.usual());
            chart.line(new double[] {x.at(Math.max(first, 0) - 0.5), x.at(last + 0.5)}, new double[] {level, level}, "shade-counted");
        }
    }

    private int place(LocalDate week) {
        return (int) ChronoUnit.WEEKS.between(history.firstWeek(), week);
    }
}
