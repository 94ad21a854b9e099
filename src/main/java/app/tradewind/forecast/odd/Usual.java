package app.tradewind.forecast.odd;

import java.util.Arrays;

/** What each step of a history lets expect of the others: levels around, before and after, and one spread for all. */
final class Usual {

    private static final int SIDE = 4;
    private static final int SEASONS = 3;
    /** Of a year of weeks no phase comes often enough. */
    private static final int LONGEST_SEASON = 24;
    private static final int LEAST_SOLD = 4;
    private static final double MANY_ZEROS = 0.2;
    private static final double LEAST_SPREAD = 0.01;
    private static final double LEAST_SHARE = 0.02;

    private final double[] y;
    private final double[] season;
    /** The steps freed of the season. */
    private final double[] rested;
    /** Mean of the steps around each; {@code NaN} where it has to be worked out again. */
    private final double[] around;
    private final double floor;
    private final boolean positive;
    private final boolean[] counts;
    private final boolean whole;
    private final int reach;

    Usual(double[] y, int period) {
        this.y = y;
        this.whole = Arrays.stream(y).allMatch(value -> value == Math.rint(value));
        this.reach = reach(period);
        this.counts = new boolean[y.length];
        Arrays.fill(counts, true);
        this.season = new double[y.length];
        Arrays.fill(season, 1);
        this.rested = y.clone();
        this.around = new double[y.length];
        Arrays.fill(around, Double.NaN);
        this.floor = Math.max(1e-9, LEAST_SHARE * Arrays.stream(y).sum() / y.length);
        this.positive = Arrays.stream(y).allMatch(value -> value > 0);
        if (period > 1 && period <= LONGEST_SEASON && y.length >= SEASONS * period) {
            seasons(period);
        }
    }

    private static int reach(int period) {
        return switch (period) {
            case 4 -> 4;
            case 12 -> 6;
            case 7, 365 -> 21;
            default -> 13;
        };
    }

    /** Each phase's median share of the level around it; left at 1 where a phase sells nothing. */
    private void seasons(int period) {
        double[] index = new double[period];
        double sum = 0;
        for (int phase = 0; phase < period; phase++) {
            double[] shares = new double[(y.length - phase + period - 1) / period];
            for (int k = 0; k < shares.length; k++) {
                int t = phase + k * period;
                double level = mean(t, t - reach, t + reach);
                shares[k] = level > 0 ? y[t] / level : 1;
            }
            Arrays.sort(shares);
            index[phase] = (shares[(shares.length - 1) / 2] + shares[shares.length / 2]) / 2;
            sum += index[phase] / period;
            if (!(index[phase] > 0)) {
                return;
            }
        }
        for (int t = 0; t < y.length; t++) {
            season[t] = index[t % period] / sum;
            rested[t] = y[t] / season[t];
        }
    }

    boolean whole() {
        return whole;
    }

    boolean counts(int t) {
        return counts[t];
    }

    /** The step no longer says what is usual. */
    void without(int t) {
        counts[t] = false;
        Arrays.fill(around, Math.max(0, t - reach), Math.min(y.length, t + reach + 1), Double.NaN);
    }

    /** Whether every step sells: then what it sells and what is usual decide alone. */
    boolean positive() {
        return positive;
    }

    /** How far a step lies beyond what is usual, in standard deviations or thereabouts; less than 0 below, 0 inside. */
    double off(int t, double spread) {
        double usual = y[t] > high(t) ? high(t) : y[t] < low(t) ? low(t) : y[t];
        return (y[t] - usual) / Math.sqrt((whole ? usual : 0) + spread * usual * usual);
    }

    private double around(int t) {
        if (Double.isNaN(around[t])) {
            around[t] = mean(t, t - reach, t + reach);
        }
        return around[t];
    }

    /** The most that the steps around let expect. */
    double high(int t) {
        return Math.max(floor, season[t] * Math.max(around(t), Math.max(side(t, -1), side(t, 1))));
    }

    /** The least. */
    double low(int t) {
        double before = side(t, -1);
        double after = side(t, 1);
        double least = Math.min(Double.isNaN(before) ? after : before, Double.isNaN(after) ? before : after);
        return Math.max(floor, season[t] * Math.min(around(t), least));
    }

    /**
     * Spread beyond that of a Poisson count, as a share of the squared mean, by moments over all steps that
     * count; more for what few steps leave open.
     */
    double spread() {
        double off = 0;
        double squares = 0;
        int n = 0;
        for (int t = 0; t < y.length; t++) {
            if (counts[t]) {
                double mean = Math.max(floor, season[t] * around(t));
                off += (y[t] - mean) * (y[t] - mean) - (whole ? mean : 0);
                squares += mean * mean;
                n++;
            }
        }
        return Math.max(LEAST_SPREAD, off / squares) * (1 + 3 / Math.sqrt(n)) + 1.0 / n;
    }

    /**
     * Of a history with many empty steps, the chance that a step which sells at all sells as much: there the
     * sizes are a world of their own. 0 where this does not apply, 1 where too few others sold to know a size.
     */
    double asLarge(int t) {
        if (positive) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        int sold = 0;
        int empty = 0;
        for (int i = 0; i < y.length; i++) {
            if (counts[i] && i != t) {
                sold += y[i] > 0 ? 1 : 0;
                empty += y[i] > 0 ? 0 : 1;
                sum += y[i];
                squares += y[i] * y[i];
            }
        }
        if (sold < LEAST_SOLD) {
            return 1;
        }
        if (empty < MANY_ZEROS * (sold + empty)) {
            return 0;
        }
        double mean = sum / sold;
        double variance = Math.max(0, squares / sold - mean * mean) * (1 + 3 / Math.sqrt(sold)) + mean / sold;
        double extra = whole ? Math.max(0, variance - mean) : variance;
        return OddSteps.above(y[t], mean, Math.max(LEAST_SPREAD, extra / (mean * mean)) + 1.0 / sold, whole);
    }

    /** Mean of the nearest steps on one side, {@code 0} upwards of nothing: then the others decide. */
    private double side(int t, int direction) {
        double sum = 0;
        int found = 0;
        for (int i = t + direction; i >= 0 && i < y.length && found < SIDE; i += direction) {
            if (counts[i]) {
                sum += rested[i];
                found++;
            }
        }
        return found == 0 ? Double.NaN : sum / found;
    }

    /** Mean of the others between two steps, both included, freed of the season. */
    private double mean(int t, int from, int to) {
        double sum = 0;
        int found = 0;
        for (int i = Math.max(0, from); i <= Math.min(y.length - 1, to); i++) {
            if (counts[i] && i != t) {
                sum += rested[i];
                found++;
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
