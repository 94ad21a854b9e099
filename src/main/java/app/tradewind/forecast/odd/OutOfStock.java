package app.tradewind.forecast.odd;

import java.util.Arrays;

/**
 * Finds weeks out of stock from the sales alone: a run of weeks without a sale that the weeks on either
 * side make implausible, and after which sales resume.
 *
 * <p>The chance of a week without a sale is taken from each side apart, the larger one counts: a season
 * that fades out has empty weeks beside the run and is left alone. Of a side it is the share of empty
 * weeks, half a week added to both kinds, or that of a Poisson count of the side's mean if larger. A run
 * of L weeks counts where the chance to the power of L is small. Slow sellers are never judged: their
 * empty weeks are their demand. Nor are runs of over a quarter, which are more often a season or a pause.
 */
public final class OutOfStock {

    /** Weeks looked at on either side. */
    private static final int SIDE = 13;
    private static final int LONGEST = 13;
    /** Three weeks beside a quarter with one empty week count, two beside a quarter with none do not yet. */
    private static final double IMPLAUSIBLE = 0.00125;
    private static final double SLOW_MEAN = 2;
    private static final double SLOW_SHARE_OF_ZEROS = 0.5;
    private static final double IN_STOCK_ENOUGH = 0.5;

    private OutOfStock() { }

    /**
     * @param units pieces a week, {@code NaN} where not known
     * @param stocked share of each week in stock, {@code NaN} where not known; {@code null} for not known at all
     * @return {@code stocked} with 0 in the weeks found; the same array where none is found. A share that
     *     is known is never changed
     */
    public static double[] shares(double[] units, double[] stocked) {
        double[] found = stocked;
        int from = 0;
        while (from < units.length) {
            if (!empty(units, stocked, from)) {
                from++;
                continue;
            }
            int to = from;
            while (to < units.length && empty(units, stocked, to)) {
                to++;
            }
            if (implausible(units, stocked, from, to)) {
                found = found == stocked ? copy(units, stocked) : found;
                Arrays.fill(found, from, to, 0);
            }
            from = to;
        }
        return found;
    }

    /** No sale in a week of which nobody knows whether it was in stock. */
    private static boolean empty(double[] units, double[] stocked, int week) {
        return units[week] == 0 && (stocked == null || Double.isNaN(stocked[week]));
    }

    private static double[] copy(double[] units, double[] stocked) {
        if (stocked != null) {
            return stocked.clone();
        }
        double[] unknown = new double[units.length];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }

    private static boolean implausible(double[] units, double[] stocked, int from, int to) {
        int length = to - from;
        if (length > LONGEST || slow(units, from, to)) {
            return false;
        }
        double before = chanceOfNone(units, stocked, from - SIDE, from);
        double after = chanceOfNone(units, stocked, to, to + SIDE);
        return Math.pow(Math.max(before, after), length) < IMPLAUSIBLE;
    }

    /** Whether the weeks outside the run are mostly empty. */
    private static boolean slow(double[] units, int from, int to) {
        int known = 0;
        int zeros = 0;
        for (int week = 0; week < units.length; week++) {
            if ((week < from || week >= to) && Double.isFinite(units[week])) {
                known++;
                zeros += units[week] <= 0 ? 1 : 0;
            }
        }
        return zeros >= SLOW_SHARE_OF_ZEROS * known;
    }

    /** Of one side of a run; 1 where it sold too little, or nothing is there: then no run is implausible. */
    private static double chanceOfNone(double[] units, double[] stocked, int from, int to) {
        int known = 0;
        int zeros = 0;
        double sum = 0;
        for (int week = Math.max(0, from); week < Math.min(units.length, to); week++) {
            boolean censored = stocked != null && stocked[week] < IN_STOCK_ENOUGH;
            if (!censored && Double.isFinite(units[week])) {
                known++;
                zeros += units[week] <= 0 ? 1 : 0;
                sum += Math.max(0, units[week]);
            }
        }
        if (known == 0 || sum < SLOW_MEAN * known) {
            return 1;
        }
        return Math.max((zeros + 0.5) / (known + 1), Math.exp(-sum / known));
    }
}
