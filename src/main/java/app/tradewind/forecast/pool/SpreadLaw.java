package app.tradewind.forecast.pool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much the weeks of one seller's products vary for what they sell: a power law of the variance over the
 * mean (Taylor 1961; Silver, Pyke and Peterson on items with little history). The variance of a single
 * product's half year says more of its one bulk order than of the weeks to come; that of its kind says less of
 * the product. Each is lent to the other. Weeks far beyond the law are cut to it before they count.
 */
public final class SpreadLaw {

    /** Of too few products. */
    public static final SpreadLaw NONE = new SpreadLaw(Double.NaN, Double.NaN);

    /** Steps that count, the last of a history: a year of weeks. */
    private static final int STEPS = 52;
    /** Of these every four have to have sold for a product to be under the law. */
    private static final int LOOKED_AT = 26;
    private static final int MONTH = 4;
    private static final int LEAST_PRODUCTS = 20;
    private static final int LEAST_STEPS = 8;
    /** What the law counts beside the product itself. */
    private static final double LENT = 0.75;
    private static final double DEVIATIONS = 4;
    /** No product is steadier than this share of a Poisson variable. */
    private static final double STEADIEST = 0.3;
    private static final int ROUNDS = 2;

    private final double intercept;
    private final double slope;

    private SpreadLaw(double intercept, double slope) {
        this.intercept = intercept;
        this.slope = slope;
    }

    /** @param histories of pieces, one row a product, without gaps */
    public static SpreadLaw of(List<double[]> histories) {
        List<double[]> known = histories.stream().map(SpreadLaw::last)
                .filter(y -> y.length >= LEAST_STEPS && Arrays.stream(y).sum() > 0).toList();
        SpreadLaw law = fit(known);
        for (int round = 0; round < ROUNDS && law != NONE; round++) {
            SpreadLaw before = law;
            law = fit(known.stream().map(before::cut).toList());
        }
        return law;
    }

    /**
     * Variance of a step over its mean, as far as product and law know it.
     *
     * @return {@code NaN} where the law is not known, the history is too short, or nothing sold in four steps of its
     *     last 26: of a product that sells now and then its own futures know more
     */
    public double perMean(double[] history) {
        double[] y = last(history);
        if (this == NONE || y.length < LEAST_STEPS || !everyMonth(y)) {
            return Double.NaN;
        }
        double[] cut = cut(y);
        double mean = mean(cut);
        double own = Math.max(variance(cut), STEADIEST * mean);
        return Math.exp(LENT * Math.log(variance(mean)) + (1 - LENT) * Math.log(own)) / mean;
    }

    private static boolean everyMonth(double[] y) {
        for (int end = y.length; end >= Math.max(MONTH, y.length - LOOKED_AT + MONTH); end -= MONTH) {
            if (Arrays.stream(y, end - MONTH, end).sum() == 0) {
                return false;
            }
        }
        return true;
    }

    private double variance(double mean) {
        return Math.exp(intercept + slope * Math.log(mean));
    }

    private double[] cut(double[] y) {
        double mean = mean(y);
        double most = Math.max(1, mean + DEVIATIONS * Math.sqrt(Math.max(variance(mean), mean)));
        return Arrays.stream(y).map(value -> Math.min(value, most)).toArray();
    }

    /** Least squares of the logarithms. */
    private static SpreadLaw fit(List<double[]> histories) {
        List<double[]> points = new ArrayList<>();
        for (double[] y : histories) {
            double variance = variance(y);
            if (variance > 0) {
                points.add(new double[] {Math.log(mean(y)), Math.log(variance)});
            }
        }
        if (points.size() < LEAST_PRODUCTS) {
            return NONE;
        }
        double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double squares = points.stream().mapToDouble(point -> (point[0] - x) * (point[0] - x)).sum();
        double slope = squares > 0 ? points.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).sum() / squares : 1;
        return new SpreadLaw(y - slope * x, slope);
    }

    private static double[] last(double[] y) {
        return Arrays.copyOfRange(y, Math.max(0, y.length - STEPS), y.length);
    }

    private static double mean(double[] y) {
        return Arrays.stream(y).average().orElse(0);
    }

    private static double variance(double[] y) {
        double mean = mean(y);
        return Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum() / Math.max(1, y.length - 1);
    }
}
