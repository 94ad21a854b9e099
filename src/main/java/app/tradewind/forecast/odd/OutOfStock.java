package app.tradewind.forecast.odd;

import java.util.Arrays;

/**
 * Finds weeks out of stock from the sales alone: a run of weeks without a sale that the weeks on either
 * side make implausible, and after which sales resume.
 *
 * <p>The chance of a week without a sale is taken from each side apart, the larger one counts: a season
 * that fades out has empty weeks beside the run and is left alone. Of a side it is the share of empty
 * weeks, half a week added to both kinds, or that of a Poisson count of the side's mean if larger; or, where
 * that is smaller, the bare share or that of a negative binomial count as spread as the sides are. A run
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
    /** A spread that few weeks tell may be wider than it looks. */
    private static final double DOUBT = 2;
    private static final int LEAST_BESIDE = 4;
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
        Side before = Side.of(units, stocked, from - SIDE, from);
        Side after = Side.of(units, stocked, to, to + SIDE);
        if (before.slow() || after.slow()) {
            return false;
        }
        double spread = Math.max(before.spread, after.spread);
        return Math.pow(Math.max(before.chanceOfNone(spread), after.chanceOfNone(spread)), length) < IMPLAUSIBLE;
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

    /**
     * The weeks on one side of a run.
     *
     * @param spread squared coefficient of variation, more than it was where few weeks are known
     */
    private record Side(int known, int zeros, double mean, double spread) {

        static Side of(double[] units, double[] stocked, int from, int to) {
            int known = 0;
            int zeros = 0;
            double sum = 0;
            double squares = 0;
            for (int week = Math.max(0, from); week < Math.min(units.length, to); week++) {
                boolean censored = stocked != null && stocked[week] < IN_STOCK_ENOUGH;
                if (!censored && Double.isFinite(units[week])) {
                    known++;
                    zeros += units[week] <= 0 ? 1 : 0;
                    sum += Math.max(0, units[week]);
                    squares += units[week] * units[week];
                }
            }
            double mean = sum / known;
            double variance = known < 2 ? Double.NaN : (squares - known * mean * mean) / (known - 1);
            return new Side(known, zeros, mean, variance / (mean * mean) * (1 + DOUBT / Math.sqrt(known)));
        }

        /** It sold too little, or nothing is there: then no run is implausible. */
        boolean slow() {
            return !(mean >= SLOW_MEAN);
        }

        /**
         * Of one week: the share of empty ones, half a week added to both kinds, or that of a Poisson count if larger;
         * or, where that is smaller, the bare share or that of a negative binomial count.
         */
        double chanceOfNone(double spread) {
            double more = spread - 1 / mean;
            double poisson = Math.exp(-mean);
            double count = more > 0 ? Math.pow(1 + more * mean, -1 / more) : more <= 0 ? poisson : 1;
            return Math.min(Math.max((zeros + 0.5) / (known + 1), poisson), known < LEAST_BESIDE ? 1 : Math.max(zeros / (known + 1.0), count));
        }
    }
}
