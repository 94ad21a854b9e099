package app.tradewind.forecast.learner;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.pool.SlowSellers;
import java.util.Arrays;

/**
 * What a history looked like at an origin: its level, by which all else is scaled, the season that its last
 * years show, and features of both.
 */
final class Past {

    private static final double SHORT_MEMORY = 0.1;
    private static final double LONG_MEMORY = 0.03;
    private static final double FAST = 0.3;
    private static final double FORGOTTEN = 1e-4;
    private static final double PIECE = 0.5;
    private static final int YEAR_OF_STEPS = 12;
    private static final int QUARTER = 13;
    private static final int LAGS = 4;
    private static final double MOST_BASE = 6;
    private static final int[] WINDOWS = {3, 6, 13, 26, 52};
    /** A level is no less than this share of all that is known. */
    private static final double LEAST_LEVEL = 0.02;
    private static final double MOST_WEIGHT = 5;
    private static final int MOST_YEARS = 4;
    /** What a year counts beside the one after it. */
    private static final double OLDER = 0.7;
    private static final double DRAWN = 0.1;
    /** With more steps a season than this a year is no whole number of them to average over. */
    private static final int LONG_SEASON = 24;

    private final Subject subject;
    private final int origin;
    private final double[] sums;
    private final double level;
    private final double weight;
    private final double[] season;
    private final double growth;
    /** {@code null} where pieces need not be counted. */
    private final FittedModel counted;

    /** @param sums of all steps before each, see {@link #sums} */
    Past(Subject subject, int origin, double[] sums) {
        this.subject = subject;
        this.origin = origin;
        this.sums = sums;
        int base = base();
        counted = subject.slow() ? SlowSellers.usual().fit(Arrays.copyOf(subject.y(), origin), subject.period()).orElse(null) : null;
        double usual = counted == null ? mean(origin - base, origin) : counted.level() + PIECE / origin;
        level = Math.max(usual, Math.max(LEAST_LEVEL * mean(0, origin), Double.MIN_NORMAL));
        double squares = 0;
        for (int t = 1; t < origin; t++) {
            double step = subject.y()[t] - subject.y()[t - 1];
            squares += step * step;
        }
        weight = squares > 0 ? Math.min(MOST_WEIGHT, level / Math.sqrt(squares / (origin - 1))) : 0;
        season = season();
        double before = mean(origin - 2 * base, origin - base);
        growth = origin >= 2 * base && before > 0 ? Math.min(2, mean(origin - base, origin) / before - 1) : 0;
    }

    /** Sum of the steps before each, and of all. */
    static double[] sums(double[] y) {
        double[] sums = new double[y.length + 1];
        for (int t = 0; t < y.length; t++) {
            sums[t + 1] = sums[t] + y[t];
        }
        return sums;
    }

    /** Steps over which the season cancels out: a year of months, a quarter of weeks. */
    private int base() {
        int period = subject.period();
        return period > LONG_SEASON ? QUARTER : Math.max(YEAR_OF_STEPS, period * (YEAR_OF_STEPS / period));
    }

    double level() {
        return level;
    }

    /** The level by the usual difference of neighbouring steps: how much a share of it counts. */
    double weight() {
        return weight;
    }

    /** Growth of the level since as many steps before. */
    double growth() {
        return growth;
    }

    /** What is expected of a step ahead before anything is learned, in shares of the level. */
    double base(int ahead) {
        double share = counted == null ? season(origin + ahead) * settled() / level : (counted.mean(ahead + 1)[ahead] + PIECE / origin) / level;
        return Math.min(MOST_BASE, share);
    }

    int origin() {
        return origin;
    }

    Subject subject() {
        return subject;
    }

    /** Index of a step, known or to come, by its place in the season. */
    double season(int step) {
        return season[step % season.length];
    }

    /** Mean of the steps from {@code from} on and before {@code to}, as far as they were known at the origin. */
    double mean(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(origin, to);
        return last > first ? (sums[last] - sums[first]) / (last - first) : sums[origin] / origin;
    }

    /** Level of the last steps with the season taken off. */
    double settled(int steps) {
        double indices = 0;
        for (int t = Math.max(0, origin - steps); t < origin; t++) {
            indices += season(t);
        }
        return indices > 0 ? (sums[origin] - sums[Math.max(0, origin - steps)]) / indices : level;
    }

    /** The same over as many steps as the level. */
    double settled() {
        return settled(base());
    }

    private double falling(double weight) {
        double share = 1;
        double all = 0;
        double sum = 0;
        for (int t = origin - 1; t >= 0 && share > FORGOTTEN; t--) {
            all += share;
            sum += share * subject.y()[t];
            share *= 1 - weight;
        }
        return sum / all;
    }

    /** Each step of the season by the mean of its year, later years counting more, drawn towards one. */
    private double[] season() {
        int period = subject.period();
        double[] index = new double[period];
        int years = period < 2 || origin < period + 2 ? 0 : Math.min(MOST_YEARS, origin / period);
        double all = 0;
        double share = 1;
        for (int year = 0; year < years; year++) {
            int from = origin - (year + 1) * period;
            double mean = mean(from, from + period);
            for (int t = from; t < from + period; t++) {
                index[t % period] += share * (mean > 0 ? (subject.y()[t] + DRAWN * mean) / (mean + DRAWN * mean) : 1);
            }
            all += share;
            share *= OLDER;
        }
        for (int k = 0; k < period; k++) {
            index[k] = all > 0 ? index[k] / all : 1;
        }
        return index;
    }

    /** Features that are the same for every step ahead. */
    double[] features() {
        double[] y = subject.y();
        double[] features = new double[LAGS + WINDOWS.length + 10];
        int at = 0;
        for (int lag = 1; lag <= LAGS; lag++) {
            features[at++] = y[Math.max(0, origin - lag)] / level;
        }
        for (int window : WINDOWS) {
            features[at++] = mean(origin - window, origin) / level;
        }
        features[at++] = falling(FAST) / level;
        features[at++] = falling(SHORT_MEMORY) / level;
        features[at++] = falling(LONG_MEMORY) / level;
        double[] last = Arrays.copyOfRange(y, Math.max(0, origin - QUARTER), origin);
        Arrays.sort(last);
        features[at++] = last[last.length / 2] / level;
        double sold = 0;
        double squares = 0;
        int silent = 0;
        for (int t = 0; t < origin; t++) {
            sold += Math.signum(y[t]);
            squares += y[t] * y[t];
            silent = y[t] > 0 ? 0 : silent + 1;
        }
        features[at++] = 1 - sold / origin;
        features[at++] = Math.log1p(silent * sold / origin);
        features[at++] = sold < 2 ? 0 : Math.log1p(Math.sqrt(Math.max(0, squares * sold / sums[origin] / sums[origin] - 1)));
        features[at++] = Math.log(origin);
        features[at++] = subject.slow() ? Math.log(level + LEAST_LEVEL) : 0;
        features[at] = growth;
        return features;
    }
}
