package app.tradewind.stock.route;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** The pace of selling at which one way becomes cheaper than another. */
public final class BreakEven {

    /** Slower than a piece in three years or faster than this, nobody compares. */
    private static final double SLOWEST = 1e-3;
    private static final double FASTEST = 1e4;
    private static final int STEPS = 240;
    private static final int HALVINGS = 200;

    private BreakEven() { }

    /**
     * Pieces a day at which both cost the same; of several the lowest. Empty where one is cheaper at every pace, or a
     * part is not known.
     *
     * @param sd standard deviation of a day's pieces by the mean
     */
    public static OptionalDouble daily(RouteCase goods, RouteTerms one, RouteTerms other, DoubleUnaryOperator sd) {
        DoubleUnaryOperator gap = daily -> {
            RouteCase then = goods.selling(daily, sd.applyAsDouble(daily));
            return RouteFormula.of(then, one).total() - RouteFormula.of(then, other).total();
        };
        double step = Math.pow(FASTEST / SLOWEST, 1.0 / STEPS);
        double low = SLOWEST;
        double before = gap.applyAsDouble(low);
        for (int i = 1; i <= STEPS; i++) {
            double high = SLOWEST * Math.pow(step, i);
            double after = gap.applyAsDouble(high);
            if (before * after < 0) {
                return OptionalDouble.of(root(gap, low, high));
            }
            low = high;
            before = after;
        }
        return OptionalDouble.empty();
    }

    private static double root(DoubleUnaryOperator gap, double from, double to) {
        double low = from;
        double high = to;
        double atLow = gap.applyAsDouble(low);
        for (int i = 0; i < HALVINGS && high - low > 1e-14 * high; i++) {
            double middle = (low + high) / 2;
            double at = gap.applyAsDouble(middle);
            if (atLow * at > 0) {
                low = middle;
                atLow = at;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
