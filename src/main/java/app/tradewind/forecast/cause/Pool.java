package app.tradewind.forecast.cause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Effects that products of one market have in common, and how much products differ: the prior of each
 * (empirical Bayes; Efron and Morris 1975). However many products saw an event, a single year of it is a
 * single year: what the next one may do differently is kept as doubt.
 */
public final class Pool {

    /** Fewer products than this teach nothing about each other. */
    private static final int LEAST_PRODUCTS = 5;
    private static final double LEAST_BETWEEN = 0.03;
    private static final double MOST_BETWEEN = 0.3;
    /** Deviation of one event's effect from year to year, in logarithms, until data says otherwise. */
    private static final double YEAR_TO_YEAR = 0.2;
    private static final double COMMON = 0.5;
    /** Deviation of a whole market in one step, in logarithms, for no reason that the calendar knows. */
    private static final double MARKET_STEP = 0.2;

    private final Prior prior;
    private final int products;

    private Pool(Prior prior, int products) {
        this.prior = prior;
        this.products = products;
    }

    Prior prior() {
        return prior;
    }

    /** How many products it was learned from. */
    public int products() {
        return products;
    }

    /**
     * A history to learn from.
     *
     * @param y without missing values and not negative
     * @param edges first days of its steps and the day after the last, or {@code null} without dates
     * @param offset steps at the start of promotion and price that lie before the history
     */
    public record Sample(double[] y, Drivers drivers, long[] edges, int offset, int period) { }

    /**
     * @param samples all of one market, with the same events
     * @return {@code null} where there are too few of them
     */
    public static Pool learn(List<Sample> samples) {
        if (samples.size() < LEAST_PRODUCTS) {
            return null;
        }
        List<Evidence> histories = new ArrayList<>();
        List<Cause> causes = null;
        int[] times = null;
        for (Sample sample : samples) {
            int n = sample.y.length;
            Design design = Design.of(sample.drivers, sample.edges, sample.offset, n, n);
            causes = design.causes();
            times = times == null ? new int[design.size()] : times;
            for (int k = 0; k < times.length; k++) {
                times[k] = Math.max(times[k], runs(design.x()[k]));
            }
            histories.add(Evidence.of(sample.y, design, sample.period));
        }
        double[] common = Effects.learn(shared(samples, histories), Prior.open(causes)).beta();
        return new Pool(prior(common, histories, causes, times), samples.size());
    }

    /** Whatever moves a whole market in one step moves all products at once: they do not count as many. */
    private static List<Evidence> shared(List<Sample> samples, List<Evidence> histories) {
        Map<Long, Double> known = new HashMap<>();
        for (int s = 0; s < histories.size(); s++) {
            double[] information = histories.get(s).information();
            for (int t = 0; samples.get(s).edges != null && t < information.length; t++) {
                known.merge(samples.get(s).edges[t], information[t], Double::sum);
            }
        }
        List<Evidence> shared = new ArrayList<>();
        for (int s = 0; s < histories.size(); s++) {
            double[] share = new double[samples.get(s).y.length];
            for (int t = 0; t < share.length; t++) {
                double all = samples.get(s).edges == null ? 0 : known.get(samples.get(s).edges[t]);
                share[t] = 1 / (1 + MARKET_STEP * MARKET_STEP * all);
            }
            shared.add(histories.get(s).times(share));
        }
        return shared;
    }

    private static Prior prior(double[] common, List<Evidence> histories, List<Cause> causes, int[] times) {
        double[] between = between(common, histories);
        double[] mean = new double[common.length];
        double[] sd = new double[common.length];
        for (int k = 0; k < mean.length; k++) {
            boolean event = causes.get(k).isEvent();
            double doubt = event ? YEAR_TO_YEAR * YEAR_TO_YEAR / Math.max(1, times[k]) : 0;
            mean[k] = common[k] * COMMON * COMMON / (COMMON * COMMON + doubt);
            sd[k] = Math.sqrt(between[k] + doubt);
        }
        return new Prior(mean, sd);
    }

    /** Variance of the products' own effects around the common one, by moments (DerSimonian and Laird 1986). */
    private static double[] between(double[] common, List<Evidence> histories) {
        int n = common.length;
        double[][] sums = new double[n][4];
        for (Evidence history : histories) {
            double[][] information = new double[n][n];
            double[] score = new double[n];
            history.add(common, information, score);
            for (int k = 0; k < n; k++) {
                double weight = information[k][k];
                if (weight > 0) {
                    double off = score[k] / weight;
                    sums[k][0] += weight * off * off;
                    sums[k][1] += weight;
                    sums[k][2] += weight * weight;
                    sums[k][3]++;
                }
            }
        }
        double[] between = new double[n];
        for (int k = 0; k < n; k++) {
            double scale = sums[k][1] - sums[k][2] / Math.max(1e-9, sums[k][1]);
            double variance = scale > 0 ? (sums[k][0] - sums[k][3]) / scale : 0;
            double sd = Math.min(MOST_BETWEEN, Math.max(LEAST_BETWEEN, Math.sqrt(Math.max(0, variance))));
            between[k] = sd * sd;
        }
        return between;
    }

    /** How often a cause came, not how long it stayed. */
    private static int runs(double[] row) {
        int runs = 0;
        for (int t = 0; t < row.length; t++) {
            runs += row[t] != 0 && (t == 0 || row[t - 1] == 0) ? 1 : 0;
        }
        return runs;
    }
}
