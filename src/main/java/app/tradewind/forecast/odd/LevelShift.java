package app.tradewind.forecast.odd;

import java.util.Arrays;

/**
 * The last step at which demand moved to another level and stayed there.
 *
 * @param step first step of the new level
 * @param before mean of a step at the level before
 * @param after mean of a step since
 * @param statistic squared distance of the two in its own errors, the largest over all steps (sup-Wald,
 *     Andrews 1993)
 */
public record LevelShift(int step, double before, double after, double statistic) {

    /** Critical value for one break somewhere, and the mistrust of errors that hang together, trends and seasons. */
    private static final double CLEAR = 20;
    /** A shift smaller than this in either direction is no news. */
    private static final double LEAST_TIMES = 1.4;
    /** By how much a shift has to explain more than a straight line, in the same measure. */
    private static final double BETTER_THAN_LINE = 6;
    /** Steps on either side that have to show this share of the whole shift. */
    private static final int NEAR = 6;
    private static final double SUDDEN = 0.6;
    /** And this many times what any other place shows. */
    private static final double FARTHER = 1.3;
    private static final double MOST_ALIKE = 0.9;
    private static final double WINSOR = 2.5;
    private static final double MAD_TO_SD = 1.4826;
    private static final int SEASONS_TO_KNOW = 2;
    private static final int LONG_SEASON = 24;

    /** What the older history has to be multiplied by to stand on the new level. */
    public double factor() {
        return after / before;
    }

    /**
     * @param y a history without missing values, odd steps put right
     * @param period steps a season, 1 for none
     * @return {@code null} where the level stayed, or the history is too short to tell a shift from a whim
     */
    public static LevelShift of(double[] y, int period) {
        int least = shortest(period);
        if (y.length < 2 * least) {
            return null;
        }
        double[] z = rested(y, period);
        int at = 0;
        double most = 0;
        double[] sums = new double[z.length + 1];
        for (int t = 0; t < z.length; t++) {
            sums[t + 1] = sums[t] + z[t];
        }
        for (int t = least; t <= z.length - least; t++) {
            double gap = mean(sums, t, z.length) - mean(sums, 0, t);
            double gain = gap * gap * t * (z.length - t) / z.length;
            if (gain > most) {
                most = gain;
                at = t;
            }
        }
        if (at == 0) {
            return null;
        }
        double[] off = new double[z.length];
        for (int t = 0; t < z.length; t++) {
            off[t] = z[t] - (t < at ? mean(sums, 0, at) : mean(sums, at, z.length));
        }
        double noise = longRun(off);
        double statistic = most / noise;
        LevelShift shift = new LevelShift(at, average(y, 0, at), average(y, at, y.length), statistic);
        double times = Math.max(shift.before, shift.after) / Math.max(1e-9, Math.min(shift.before, shift.after));
        boolean clear = statistic > CLEAR && times > LEAST_TIMES && shift.before > 0 && shift.after > 0
                && suddenly(sums, at) && aroundLine(z) - squares(off) > BETTER_THAN_LINE * noise
                && (y.length >= SEASONS_TO_KNOW * period || period < LONG_SEASON
                        || aroundWave(z, period) - squares(off) > BETTER_THAN_LINE * noise);
        return clear ? shift : null;
    }

    /** A level that wanders, rises or follows the year gets there by and by, and leaps elsewhere too. */
    private static boolean suddenly(double[] sums, int at) {
        int n = sums.length - 1;
        double all = mean(sums, at, n) - mean(sums, 0, at);
        double here = leap(sums, at) / all;
        double elsewhere = 0;
        for (int t = NEAR; t <= n - NEAR; t++) {
            elsewhere = Math.abs(t - at) < NEAR ? elsewhere : Math.max(elsewhere, Math.abs(leap(sums, t) / all));
        }
        return here > SUDDEN && here > FARTHER * elsewhere;
    }

    private static double leap(double[] sums, int at) {
        return mean(sums, at, at + NEAR) - mean(sums, at - NEAR, at);
    }

    private static int shortest(int period) {
        return switch (period) {
            case 4 -> 6;
            case 12 -> 9;
            case 7, 365 -> 28;
            default -> 10;
        };
    }

    /** Square roots, which make the spread of counts even, winsorised and freed of the season where two were seen. */
    private static double[] rested(double[] y, int period) {
        double[] z = new double[y.length];
        for (int t = 0; t < z.length; t++) {
            z[t] = Math.sqrt(y[t] + 0.375);
        }
        double[] level = local(z);
        if (period > 1 && y.length >= SEASONS_TO_KNOW * period) {
            double[] phase = new double[period];
            int[] seen = new int[period];
            for (int t = 0; t < z.length; t++) {
                phase[t % period] += z[t] - level[t];
                seen[t % period]++;
            }
            for (int t = 0; t < z.length; t++) {
                z[t] -= phase[t % period] / seen[t % period];
            }
            level = local(z);
        }
        double[] off = new double[z.length];
        for (int t = 0; t < z.length; t++) {
            off[t] = z[t] - level[t];
        }
        double[] sizes = Arrays.stream(off).map(Math::abs).sorted().toArray();
        double most = WINSOR * MAD_TO_SD * Math.max(1e-9, sizes[sizes.length / 2]);
        for (int t = 0; t < z.length; t++) {
            z[t] = level[t] + Math.max(-most, Math.min(most, off[t]));
        }
        return z;
    }

    /** Running median, which keeps a step a step. */
    private static double[] local(double[] z) {
        double[] level = new double[z.length];
        for (int t = 0; t < z.length; t++) {
            int half = Math.min(5, Math.min(t, z.length - 1 - t));
            double[] window = Arrays.copyOfRange(z, t - half, t + half + 1);
            Arrays.sort(window);
            level[t] = window[half];
        }
        return level;
    }

    /**
     * Variance of a mean, times the steps: errors that hang together say less. The larger of two answers, by
     * weighted lags (Newey and West 1987) and by one lag that fades (Andrews and Monahan 1992).
     */
    private static double longRun(double[] off) {
        int lags = (int) Math.ceil(1.5 * Math.cbrt(off.length));
        double sum = squares(off);
        double own = sum;
        double next = 0;
        for (int lag = 1; lag <= lags; lag++) {
            double both = 0;
            for (int t = lag; t < off.length; t++) {
                both += off[t] * off[t - lag];
            }
            sum += 2 * (1 - lag / (lags + 1.0)) * both;
            next = lag == 1 ? Math.min(MOST_ALIKE, Math.max(0, both / Math.max(1e-12, own))) : next;
        }
        return Math.max(sum, own * (1 + next) / (1 - next)) / off.length + 1e-12;
    }

    private static double squares(double[] off) {
        return Arrays.stream(off).map(value -> value * value).sum();
    }

    /** Squares left by the best straight line. */
    private static double aroundLine(double[] z) {
        int n = z.length;
        double middle = (n - 1) / 2.0;
        double mean = Arrays.stream(z).average().orElse(0);
        double both = 0;
        double own = 0;
        for (int t = 0; t < n; t++) {
            both += (t - middle) * (z[t] - mean);
            own += (t - middle) * (t - middle);
        }
        double left = 0;
        for (int t = 0; t < n; t++) {
            double off = z[t] - mean - both / own * (t - middle);
            left += off * off;
        }
        return left;
    }

    /** Squares left by one wave a season: over a single year it looks like a shift. */
    private static double aroundWave(double[] z, int period) {
        double mean = Arrays.stream(z).average().orElse(0);
        double[][] sums = new double[2][2];
        double[] with = new double[2];
        for (int t = 0; t < z.length; t++) {
            double[] wave = wave(t, period);
            for (int i = 0; i < 2; i++) {
                with[i] += wave[i] * (z[t] - mean);
                sums[i][0] += wave[i] * wave[0];
                sums[i][1] += wave[i] * wave[1];
            }
        }
        double det = sums[0][0] * sums[1][1] - sums[0][1] * sums[1][0];
        double a = (with[0] * sums[1][1] - with[1] * sums[0][1]) / det;
        double b = (with[1] * sums[0][0] - with[0] * sums[1][0]) / det;
        double left = 0;
        for (int t = 0; t < z.length; t++) {
            double[] wave = wave(t, period);
            double off = z[t] - mean - a * wave[0] - b * wave[1];
            left += off * off;
        }
        return left;
    }

    private static double[] wave(int t, int period) {
        double angle = 2 * Math.PI * t / period;
        return new double[] {Math.sin(angle), Math.cos(angle)};
    }

    private static double mean(double[] sums, int from, int to) {
        return (sums[to] - sums[from]) / (to - from);
    }

    private static double average(double[] y, int from, int to) {
        return Arrays.stream(y, from, to).average().orElse(0);
    }
}
