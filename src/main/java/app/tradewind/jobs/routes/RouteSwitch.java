package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.Way;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What a date or a limit of the market's rules changes, both sums beside each other.
 *
 * @param day on which rules change; {@code null} for a limit
 * @param limit value of a parcel up to which a rule counts; {@code null} for a date
 * @param before on the last day before, or at the limit
 * @param after from that day on, or the least value over the limit
 */
public record RouteSwitch(LocalDate day, Money limit, RouteAdvice before, RouteAdvice after) {

    private static final double NOTHING = 1e-9;

    /** Whether another way is chosen. */
    public boolean turns() {
        return before.chosen() != after.chosen();
    }

    /** Whether any way's cost changes, or whether it can be said at all. */
    public boolean changes() {
        return Arrays.stream(Way.values()).anyMatch(this::changes);
    }

    /** The same of one way. */
    public boolean changes(Way way) {
        double one = total(before, way);
        double other = total(after, way);
        return Double.compare(one, other) != 0 && !(Math.abs(one - other) < NOTHING);
    }

    /** The cost a piece by a way, {@code NaN} where it is not known. */
    public static double total(RouteAdvice advice, Way way) {
        return advice.option(way).filter(RouteAdvice.Option::eligible).map(option -> option.cost().total()).orElse(Double.NaN);
    }
}
