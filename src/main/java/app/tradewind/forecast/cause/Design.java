package app.tradewind.forecast.cause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How strongly each cause acts in each step, history first and then the steps to come. */
final class Design {

    /** A price further off than this from the usual one is a slip or another piece. */
    private static final double MOST_LOG_PRICE = 1.2;
    /** With fewer prices known than this share of the history nothing is learned from them. */
    private static final double PRICES_ENOUGH = 0.7;

    private final List<Cause> causes;
    private final double[][] x;

    private Design(List<Cause> causes, double[][] x) {
        this.causes = causes;
        this.x = x;
    }

    /**
     * @param edges first days of the steps and the day after the last, or {@code null} without dates
     * @param offset steps at the start of promotion and price that lie before the history
     * @param known steps of the history
     * @param steps of the history and to come together
     */
    static Design of(Drivers drivers, long[] edges, int offset, int known, int steps) {
        List<Cause> causes = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        if (drivers.events() != null) {
            causes.addAll(drivers.events().causes());
            rows.addAll(edges == null ? zeros(causes.size(), steps) : Arrays.asList(drivers.events().shares(edges)));
        }
        causes.add(Cause.PROMOTION);
        rows.add(promotion(drivers.promotion(), offset, steps));
        causes.add(Cause.PRICE);
        rows.add(price(drivers.price(), offset, known, steps));
        return new Design(causes, rows.toArray(double[][]::new));
    }

    private static List<double[]> zeros(int rows, int steps) {
        List<double[]> zeros = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            zeros.add(new double[steps]);
        }
        return zeros;
    }

    private static double[] promotion(double[] given, int offset, int steps) {
        double[] row = new double[steps];
        for (int t = 0; given != null && t < steps && t + offset < given.length; t++) {
            row[t] = Double.isFinite(given[t + offset]) ? Math.min(1, Math.max(0, given[t + offset])) : 0;
        }
        return row;
    }

    /** Logarithm of the price over the middle one of the history; an unknown one is the last before it. */
    private static double[] price(double[] given, int offset, int known, int steps) {
        double[] row = new double[steps];
        if (given == null) {
            return row;
        }
        double[] sorted = new double[known];
        int count = 0;
        for (int t = 0; t < known && t + offset < given.length; t++) {
            if (given[t + offset] > 0) {
                sorted[count++] = given[t + offset];
            }
        }
        if (count < PRICES_ENOUGH * known || count == 0) {
            return row;
        }
        Arrays.sort(sorted, 0, count);
        double usual = Math.log(sorted[count / 2]);
        double last = 0;
        for (int t = 0; t < steps; t++) {
            double price = t + offset < given.length ? given[t + offset] : Double.NaN;
            last = price > 0 ? Math.log(price) - usual : last;
            row[t] = Math.abs(last) > MOST_LOG_PRICE ? 0 : last;
        }
        return row;
    }

    List<Cause> causes() {
        return causes;
    }

    /** One row a cause, one column a step; not to be changed. */
    double[][] x() {
        return x;
    }

    int size() {
        return causes.size();
    }

    /** Whether anything acts in a step at all. */
    boolean idle() {
        return Arrays.stream(x).flatMapToDouble(Arrays::stream).allMatch(value -> value == 0);
    }

    /** Natural logarithm of the factor on each step from {@code from} to {@code to}. */
    double[] logFactors(double[] beta, int from, int to) {
        double[] log = new double[to - from];
        for (int k = 0; k < x.length; k++) {
            for (int t = from; t < to && beta[k] != 0; t++) {
                log[t - from] += beta[k] * x[k][t];
            }
        }
        return log;
    }
}
