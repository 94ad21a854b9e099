package app.tradewind.forecast.cause;

import java.util.Arrays;

/**
 * What one history says about effects: sales compared with the level around them, and causes with their
 * own level around, so that level, trend and season drop out (the partly linear model of Speckman 1988).
 * Effects are factors on a rate whose spread is in proportion to its mean (quasi-Poisson), which suits
 * zeros and small counts as well as brisk sellers.
 */
final class Evidence {

    private static final double LEAST_SHARE_OF_MEAN = 0.1;
    private static final double MOST_SQUARE = 16;
    private static final int DAYS_A_WEEK = 7;

    private final double[] y;
    private final double[] base;
    private final double[][] x;
    /** What one piece says in each step. */
    private final double[] weight;

    private Evidence(double[] y, double[] base, double[][] x, double[] weight) {
        this.y = y;
        this.base = base;
        this.x = x;
        this.weight = weight;
    }

    /**
     * @param y a history without missing values and not negative
     * @param period steps a season
     */
    static Evidence of(double[] y, Design design, int period) {
        int n = y.length;
        int reach = reach(period);
        double[] weekday = period == DAYS_A_WEEK ? weekdays(y) : null;
        double[] rested = y.clone();
        for (int t = 0; weekday != null && t < n; t++) {
            rested[t] /= weekday[t % DAYS_A_WEEK];
        }
        double[] base = around(rested, reach);
        double mean = Arrays.stream(y).average().orElse(0);
        double squares = 0;
        for (int t = 0; t < n; t++) {
            base[t] = Math.max(base[t] * (weekday == null ? 1 : weekday[t % DAYS_A_WEEK]), LEAST_SHARE_OF_MEAN * mean);
            double off = y[t] - base[t];
            squares += base[t] > 0 ? Math.min(off * off / base[t], MOST_SQUARE * Math.max(1, base[t])) / n : 0;
        }
        double[][] moved = new double[design.size()][];
        for (int k = 0; k < moved.length; k++) {
            double[] row = Arrays.copyOf(design.x()[k], n);
            if (Arrays.stream(row).anyMatch(value -> value != 0)) {
                double[] own = around(row, reach);
                for (int t = 0; t < n; t++) {
                    row[t] -= own[t];
                }
                moved[k] = row;
            }
        }
        double[] weight = new double[n];
        Arrays.fill(weight, 1 / Math.max(1, squares));
        return new Evidence(y, base, moved, weight);
    }

    /** How much is known of each step: one over the square of the error, in logarithms, of its level. */
    double[] information() {
        double[] information = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            information[t] = base[t] * weight[t];
        }
        return information;
    }

    /** The same with only a share of each step's say. */
    Evidence times(double[] share) {
        double[] less = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            less[t] = weight[t] * share[t];
        }
        return new Evidence(y, base, x, less);
    }

    /** How far a level is looked for on either side: a quarter, or less than half a year of months. */
    private static int reach(int period) {
        return switch (period) {
            case 4 -> 2;
            case 12 -> 5;
            case DAYS_A_WEEK, 365 -> 35;
            default -> 11;
        };
    }

    private static double[] weekdays(double[] y) {
        double[] sum = new double[DAYS_A_WEEK];
        double all = 1e-9;
        for (int t = 0; t < y.length; t++) {
            sum[t % DAYS_A_WEEK] += y[t];
            all += y[t];
        }
        for (int day = 0; day < DAYS_A_WEEK; day++) {
            sum[day] = Math.max(0.05, sum[day] * DAYS_A_WEEK / all);
        }
        return sum;
    }

    /** Mean over the steps around, fewer at the ends. */
    private static double[] around(double[] values, int reach) {
        double[] sums = new double[values.length + 1];
        for (int t = 0; t < values.length; t++) {
            sums[t + 1] = sums[t] + values[t];
        }
        double[] level = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            int from = Math.max(0, t - reach);
            int to = Math.min(values.length, t + reach + 1);
            level[t] = (sums[to] - sums[from]) / (to - from);
        }
        return level;
    }

    /**
     * Adds this history's part of a Newton step at {@code beta}.
     *
     * @param information lower triangle of the information matrix
     * @param score slope of the quasi-likelihood
     */
    void add(double[] beta, double[][] information, double[] score) {
        int n = y.length;
        double[] mu = new double[n];
        for (int k = 0; k < x.length; k++) {
            for (int t = 0; x[k] != null && t < n; t++) {
                mu[t] += beta[k] * x[k][t];
            }
        }
        for (int t = 0; t < n; t++) {
            mu[t] = base[t] * Math.exp(mu[t]) * weight[t];
        }
        for (int k = 0; k < x.length; k++) {
            if (x[k] == null) {
                continue;
            }
            for (int t = 0; t < n; t++) {
                score[k] += x[k][t] * (y[t] * weight[t] - mu[t]);
            }
            for (int j = 0; j <= k; j++) {
                for (int t = 0; x[j] != null && t < n; t++) {
                    information[k][j] += x[k][t] * x[j][t] * mu[t];
                }
            }
        }
    }
}
