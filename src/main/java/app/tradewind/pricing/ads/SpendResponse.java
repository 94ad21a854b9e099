package app.tradewind.pricing.ads;

import java.util.Map;

/**
 * How a campaign's orders follow its spend: {@code orders ~ spend^exponent}.
 *
 * @param exponent 1 for orders that double with the spend, 0 for orders that do not move
 * @param error standard error of the exponent
 */
record SpendResponse(double exponent, double error) {

    /** Periods that have to be there, and how much their spend has to vary, before anything is said. */
    static final int LEAST_PERIODS = 6;
    private static final double LEAST_VARIATION = 0.1;
    private static final int LEAST_ORDERS = 5;
    private static final double MOST_CHANCE = 0.5;
    private static final int ROUNDS = 50;
    private static final double NEAR = 1e-9;

    /**
     * Quasi-Poisson regression of a period's orders on the logarithm of its spend (McCullagh and Nelder, Generalized
     * Linear Models, chapter 6), by Newton steps.
     *
     * @param periods a day's or week's figures each
     * @return {@code null} where spend hardly moved, moved by chance, or orders are too few
     */
    static SpendResponse of(Map<?, AdFigures> periods) {
        double[][] seen = periods.values().stream().filter(period -> period.spend() > 0)
                .map(period -> new double[] {Math.log(period.spend()), period.orders(), period.spend(), period.clicks()}).toArray(double[][]::new);
        double orders = 0;
        double logs = 0;
        double spend = 0;
        double squares = 0;
        for (double[] period : seen) {
            orders += period[1];
            logs += period[0] / seen.length;
            spend += period[2] / seen.length;
            squares += period[2] * period[2] / seen.length;
        }
        if (seen.length < LEAST_PERIODS || orders < LEAST_ORDERS || Math.sqrt(Math.max(0, squares - spend * spend)) < LEAST_VARIATION * spend) {
            return null;
        }
        SpendResponse raw = fitted(seen, logs, Math.log(orders / seen.length));
        double chance = chance(seen);
        return raw == null || chance > MOST_CHANCE ? null
                : new SpendResponse((raw.exponent - chance) / (1 - chance), raw.error / (1 - chance));
    }

    /**
     * The share of the spend's variation that is chance clicks. Those bring orders in proportion, whatever the
     * response, and so draw the exponent to 1 by that share.
     */
    private static double chance(double[][] seen) {
        double weights = 0;
        double mean = 0;
        double noise = 0;
        for (double[] period : seen) {
            weights += period[2];
            mean += period[2] * period[0];
            noise += period[2] / Math.max(1, period[3]);
        }
        double spread = 0;
        for (double[] period : seen) {
            spread += period[2] * Math.pow(period[0] - mean / weights, 2);
        }
        return noise / spread;
    }

    private static SpendResponse fitted(double[][] seen, double centre, double start) {
        double level = start;
        double exponent = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] s = new double[5];
            double pearson = 0;
            for (double[] period : seen) {
                double x = period[0] - centre;
                double mean = Math.exp(level + exponent * x);
                double off = period[1] - mean;
                s[0] += mean;
                s[1] += mean * x;
                s[2] += mean * x * x;
                s[3] += off;
                s[4] += off * x;
                pearson += off * off / mean;
            }
            double whole = s[0] * s[2] - s[1] * s[1];
            if (!(whole > 0) || Double.isInfinite(whole)) {
                return null;
            }
            double step = (s[0] * s[4] - s[1] * s[3]) / whole;
            level += Math.max(-1, Math.min(1, (s[2] * s[3] - s[1] * s[4]) / whole));
            exponent += Math.max(-1, Math.min(1, step));
            if (Math.abs(step) < NEAR) {
                return new SpendResponse(exponent, Math.sqrt(Math.max(1, pearson / (seen.length - 2)) * s[0] / whole));
            }
        }
        return null;
    }
}
