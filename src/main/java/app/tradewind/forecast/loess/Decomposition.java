package app.tradewind.forecast.loess;

import java.util.Arrays;

/**
 * A history in parts: Bandara, Hyndman and Bergmeir (2021), MSTL: A seasonal-trend decomposition algorithm for
 * time series with multiple seasonal patterns. One season after the other is found by {@link Stl} in what the
 * others leave, shortest first, and all once more.
 *
 * @param periods steps a season, ascending
 * @param seasons the part of each step, one row a season
 * @param trend what moves slowly
 * @param remainder the rest: history less seasons less trend
 */
record Decomposition(int[] periods, double[][] seasons, double[] trend, double[] remainder) {

    private static final int ROUNDS = 2;
    /** Seasons that the shortest is smoothed over, and how many more each longer one. */
    private static final int FIRST_WINDOW = 11;
    private static final int WIDER = 4;

    /** @param periods ascending, two seasons of each known at least */
    static Decomposition of(double[] y, int... periods) {
        double[][] seasons = new double[periods.length][y.length];
        double[] left = y.clone();
        double[] trend = null;
        for (int round = 0; round < (periods.length > 1 ? ROUNDS : 1); round++) {
            for (int i = 0; i < periods.length; i++) {
                for (int t = 0; t < y.length; t++) {
                    left[t] += seasons[i][t];
                }
                Stl.Parts parts = new Stl(periods[i], FIRST_WINDOW + WIDER * i).of(left);
                seasons[i] = parts.season();
                trend = parts.trend();
                for (int t = 0; t < y.length; t++) {
                    left[t] -= seasons[i][t];
                }
            }
        }
        double[] slow = trend;
        double[] rest = left;
        Arrays.setAll(rest, t -> rest[t] - slow[t]);
        return new Decomposition(periods, seasons, trend, rest);
    }

    /** The history without its seasons. */
    double[] adjusted() {
        double[] adjusted = new double[trend.length];
        Arrays.setAll(adjusted, t -> trend[t] + remainder[t]);
        return adjusted;
    }

    /** What the seasons add to a step to come, counted from 0: each repeats its last round. */
    double ahead(int step) {
        double sum = 0;
        for (int i = 0; i < periods.length; i++) {
            sum += seasons[i][trend.length - periods[i] + step % periods[i]];
        }
        return sum;
    }
}
