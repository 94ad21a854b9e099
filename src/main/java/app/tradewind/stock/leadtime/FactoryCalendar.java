package app.tradewind.stock.leadtime;

import app.tradewind.market.shutdown.Closing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days counted from one day, of which some are closed: goods in the making wait for the factory, goods on the
 * way do not.
 */
final class FactoryCalendar {

    private static final double CLOSE_ENOUGH = 1e-4;

    /** Closed stretches as first day and day after the last, in order, none touching the next. */
    private final List<double[]> closed = new ArrayList<>();
    private final double share;

    /**
     * @param day that is counted as 0
     * @param closings in any order
     * @param share of the lead time that is spent in the factory, the first part of it
     */
    FactoryCalendar(LocalDate day, List<Closing> closings, double share) {
        this.share = share;
        closings.stream().map(one -> new double[] {ChronoUnit.DAYS.between(day, one.first()),
            ChronoUnit.DAYS.between(day, one.last()) + 1}).sorted((a, b) -> Double.compare(a[0], b[0])).forEach(next -> {
                double[] last = closed.isEmpty() ? null : closed.get(closed.size() - 1);
                if (last != null && next[0] <= last[1]) {
                    last[1] = Math.max(last[1], next[1]);
                } else {
                    closed.add(next);
                }
            });
    }

    /** Day of arrival of what is ordered on a day and takes {@code lead} open days; never earlier for a later order. */
    double arrival(double ordered, double lead) {
        double at = ordered;
        double left = share * lead;
        for (double[] stretch : closed) {
            if (at >= stretch[1]) {
                continue;
            }
            if (at < stretch[0] && at + left <= stretch[0]) {
                break;
            }
            left -= Math.max(0, stretch[0] - at);
            at = stretch[1];
        }
        return at + left + (1 - share) * lead;
    }

    /** The open days that an order took that arrived on a day. */
    double lead(double ordered, double arrived) {
        double low = 0;
        double high = Math.max(0, arrived - ordered);
        while (high - low > CLOSE_ENOUGH) {
            double middle = (low + high) / 2;
            if (arrival(ordered, middle) < arrived) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
