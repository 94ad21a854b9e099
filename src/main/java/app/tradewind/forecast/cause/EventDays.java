package app.tradewind.forecast.cause;

import app.tradewind.market.SalesEvent;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The events of one market by day, over a stretch of years. An event acts through up to four windows: the
 * last week before it, the time before that as far as its lead goes, the event itself, and the days after.
 * What a window weighs in a step is the share of the step's days inside: a week that an event straddles
 * gets its part, and so does the week after.
 */
public final class EventDays {

    private static final int WEEK = 7;

    /** First day of a window and the day after its last, counted from 1970. */
    private record Window(int column, long from, long to) { }

    /**
     * One time that an event takes place.
     *
     * @param last its last day
     */
    public record Occurrence(Bilingual name, LocalDate first, LocalDate last) { }

    private final List<Cause> causes = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    /** The calendar of events in the years {@code from} to {@code to}, both included. */
    public EventDays(List<SalesEvent> events, int from, int to) {
        for (SalesEvent event : events) {
            List<LocalDate> starts = new ArrayList<>();
            for (int year = from; year <= to; year++) {
                starts.addAll(event.starts(year));
            }
            for (LocalDate start : starts) {
                occurrences.add(new Occurrence(event.name(), start, start.plusDays(event.days() - 1L)));
            }
            add(event, Cause.Kind.EARLY, starts, -event.lead(), -WEEK);
            add(event, Cause.Kind.BEFORE, starts, -Math.min(WEEK, event.lead()), 0);
            add(event, Cause.Kind.DURING, starts, 0, event.days());
            add(event, Cause.Kind.AFTER, starts, event.days(), event.days() + event.lag());
        }
    }

    private void add(SalesEvent event, Cause.Kind kind, List<LocalDate> starts, int from, int to) {
        if (from >= to) {
            return;
        }
        for (LocalDate start : starts) {
            long day = start.toEpochDay();
            windows.add(new Window(causes.size(), day + from, day + to));
        }
        causes.add(new Cause(kind, event.name()));
    }

    /** The windows of all events, one a column of {@link #shares}. */
    List<Cause> causes() {
        return causes;
    }

    /** Everything that takes place, event by event and in order of time. */
    public List<Occurrence> occurrences() {
        return List.copyOf(occurrences);
    }

    /**
     * How much of each step lies in each window.
     *
     * @param edges first days of the steps in ascending order, and the day after the last step
     * @return one row a window, one column a step, 0 to 1
     */
    double[][] shares(long[] edges) {
        int steps = edges.length - 1;
        double[][] shares = new double[causes.size()][steps];
        for (Window window : windows) {
            if (window.to <= edges[0] || window.from >= edges[steps]) {
                continue;
            }
            int step = Arrays.binarySearch(edges, window.from);
            step = Math.max(0, step >= 0 ? step : -step - 2);
            for (; step < steps && edges[step] < window.to; step++) {
                long days = Math.min(window.to, edges[step + 1]) - Math.max(window.from, edges[step]);
                shares[window.column][step] += (double) days / (edges[step + 1] - edges[step]);
            }
        }
        return shares;
    }
}
