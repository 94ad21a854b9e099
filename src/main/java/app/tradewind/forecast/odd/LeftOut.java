package app.tradewind.forecast.odd;

import java.util.Arrays;

/**
 * Days that a history without dates leaves out: a row that is not there moves every later weekday. Each step
 * gets a day of the week by the likeliest path (Viterbi 1967) over the usual share of each weekday, where a day
 * left out is expected once a year. The shares are learned along each surviving path first (Raheli, Polydoros
 * and Tzou 1995, per-survivor processing), then from the whole path on both sides.
 */
public final class LeftOut {

    /** Fewer steps show no week to go by. */
    private static final int LEAST = 8 * 7;
    private static final int WEEK = 7;
    private static final int FIRST_WEEKS = 6;
    private static final int ROUNDS = 3;
    private static final double ONE = Math.log(365);
    private static final double TWO = ONE + 1;
    /** A step this many times the usual is no more strange than any above it. */
    private static final double MOST = 2.5;
    private static final double STRANGE = 9;
    private static final double FOLLOWS = 0.12;
    private static final double FOLLOWS_ALL = 0.1;
    private static final double BOLD = 0.5;
    private static final double START_NOISE = 0.25;
    private static final double NOISE_FOLLOWS = 0.01;
    /** Standard deviations a mean absolute deviation stands for; lumps make it more, and the search more careful. */
    private static final double TO_DEVIATION = 1.2533;
    private static final double LEAST_NOISE = 1e-3;
    /** The weekdays have to explain at least a fifth of the squares. */
    private static final double LEFT = 0.8;

    private final double[] share;
    /** Path that leads to each day of the week at each step: how many days were left out before it. */
    private final byte[][] skipped;

    private LeftOut(double[] share) {
        this.share = share;
        this.skipped = new byte[share.length][WEEK];
    }

    /**
     * @param y demand a day, without missing values
     * @return how many days are missing just before each step, 0 to 2
     */
    public static int[] before(double[] y) {
        int[] before = new int[y.length];
        if (y.length < LEAST) {
            return before;
        }
        LeftOut search = new LeftOut(shares(y));
        int[] moved = search.first();
        for (int round = 0; round < ROUNDS; round++) {
            moved = search.again(search.usual(moved), moved);
        }
        boolean found = search.explains(search.usual(moved), moved);
        for (int t = 1; t < y.length && found; t++) {
            before[t] = Math.floorMod(moved[t] - moved[t - 1], WEEK);
        }
        return before;
    }

    /** Whether there is a week at all to tell a day left out by. */
    private boolean explains(double[][] usual, int[] moved) {
        double left = 0;
        double all = 0;
        for (int t = 0; t < share.length; t++) {
            double off = share[t] - usual[(t + moved[t]) % WEEK][t];
            left += off * off;
            all += (share[t] - 1) * (share[t] - 1);
        }
        return left < LEFT * all;
    }

    /** Each step by the mean of the fortnight around it. */
    private static double[] shares(double[] y) {
        double[] share = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            int from = Math.max(0, Math.min(t - WEEK, y.length - 2 * WEEK));
            double level = Arrays.stream(y, from, from + 2 * WEEK).average().orElse(0);
            share[t] = level > 0 ? Math.min(MOST, y[t] / level) : 1;
        }
        return share;
    }

    /** Forward once; each path learns its own week as it goes. */
    private int[] first() {
        double[][] usual = new double[WEEK][WEEK];
        for (int day = 0; day < WEEK; day++) {
            double[] same = new double[FIRST_WEEKS];
            for (int week = 0; week < FIRST_WEEKS; week++) {
                same[week] = share[week * WEEK + day];
            }
            Arrays.sort(same);
            for (double[] own : usual) {
                own[day] = (same[FIRST_WEEKS / 2 - 1] + same[FIRST_WEEKS / 2]) / 2;
            }
        }
        double[] cost = new double[WEEK];
        Arrays.fill(cost, 1, WEEK, STRANGE * share.length);
        double noise = START_NOISE * START_NOISE;
        for (int t = 0; t < share.length; t++) {
            if (t > 0) {
                cost = step(cost, t);
                double[][] before = usual;
                usual = new double[WEEK][];
                for (int o = 0; o < WEEK; o++) {
                    usual[o] = before[Math.floorMod(o - skipped[t][o], WEEK)].clone();
                }
            }
            double least = STRANGE * noise;
            double best = Double.POSITIVE_INFINITY;
            for (int o = 0; o < WEEK; o++) {
                int day = (t + o) % WEEK;
                double off = share[t] - usual[o][day];
                cost[o] += Math.min(off * off / noise, STRANGE) / 2;
                usual[o][day] += FOLLOWS * Math.max(-BOLD, Math.min(BOLD, off));
                if (cost[o] < best) {
                    best = cost[o];
                    least = Math.min(off * off, STRANGE * noise);
                }
            }
            noise += NOISE_FOLLOWS * (least - noise);
        }
        return path(cost);
    }

    /** The likeliest path where the usual share of each weekday is known. */
    private int[] again(double[][] usual, int[] moved) {
        double[] distance = new double[share.length];
        Arrays.setAll(distance, t -> Math.abs(share[t] - usual[(t + moved[t]) % WEEK][t]));
        double noise = Math.max(LEAST_NOISE, TO_DEVIATION * Arrays.stream(distance).average().orElse(0));
        double[] cost = new double[WEEK];
        for (int t = 0; t < share.length; t++) {
            cost = t > 0 ? step(cost, t) : cost;
            for (int o = 0; o < WEEK; o++) {
                double off = (share[t] - usual[(t + o) % WEEK][t]) / noise;
                cost[o] += Math.min(off * off, STRANGE) / 2;
            }
        }
        return path(cost);
    }

    private double[] step(double[] cost, int t) {
        double[] least = new double[WEEK];
        for (int o = 0; o < WEEK; o++) {
            double none = cost[o];
            double one = cost[(o + WEEK - 1) % WEEK] + ONE;
            double two = cost[(o + WEEK - 2) % WEEK] + TWO;
            least[o] = Math.min(none, Math.min(one, two));
            skipped[t][o] = (byte) (none <= least[o] ? 0 : one <= two ? 1 : 2);
        }
        return least;
    }

    private int[] path(double[] cost) {
        int[] moved = new int[share.length];
        int at = 0;
        for (int o = 1; o < WEEK; o++) {
            at = cost[o] < cost[at] ? o : at;
        }
        for (int t = share.length - 1; t >= 0; t--) {
            moved[t] = at;
            at = Math.floorMod(at - skipped[t][at], WEEK);
        }
        return moved;
    }

    /** Usual share of each weekday at each step, followed from both ends. */
    private double[][] usual(int[] moved) {
        double[][] usual = new double[WEEK][share.length];
        for (int day = 0; day < WEEK; day++) {
            follow(moved, day, false, usual[day]);
            follow(moved, day, true, usual[day]);
        }
        return usual;
    }

    private void follow(int[] moved, int day, boolean back, double[] usual) {
        double level = Double.NaN;
        double[] told = new double[share.length];
        for (int i = 0; i < share.length; i++) {
            int t = back ? share.length - 1 - i : i;
            if ((t + moved[t]) % WEEK == day) {
                level = Double.isNaN(level) ? share[t] : level + FOLLOWS_ALL * Math.max(-BOLD, Math.min(BOLD, share[t] - level));
            }
            told[t] = level;
        }
        for (int t = 0; t < share.length; t++) {
            usual[t] += (Double.isNaN(told[t]) ? 1 : told[t]) / 2;
        }
    }
}
