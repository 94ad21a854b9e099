package app.tradewind.forecast.loess;

/**
 * Season, trend and remainder by local regression: Cleveland, Cleveland, McRae and Terpenning (1990), STL: A
 * seasonal-trend decomposition procedure based on loess. The inner loop, twice; widths as recommended there.
 * Without the robust weights, as odd steps are treated before.
 */
final class Stl {

    private static final int ROUNDS = 2;
    private static final double TREND_WIDTH = 1.5;
    private static final int THREE = 3;

    private final int period;
    private final Loess season;
    private final Loess low;
    private final Loess trend;

    /**
     * @param period steps a season, at least 2
     * @param window seasons that one is smoothed over, odd, 7 or more
     */
    Stl(int period, int window) {
        this.period = period;
        this.season = new Loess(window, 0);
        this.low = new Loess(odd(period), 1);
        this.trend = new Loess(odd((int) Math.ceil(TREND_WIDTH * period / (1 - TREND_WIDTH / window))), 1);
    }

    private static int odd(int least) {
        return least % 2 == 1 ? least : least + 1;
    }

    /**
     * @param season the part of each step that belongs to the season
     * @param trend what moves slowly; the rest is the remainder
     */
    record Parts(double[] season, double[] trend) { }

    /** @param y two seasons or more */
    Parts of(double[] y) {
        double[] slow = new double[y.length];
        double[] parts = new double[y.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] cycles = cycles(y, slow);
            double[] level = low.over(average(average(average(cycles, period), period), THREE));
            double[] rest = new double[y.length];
            for (int t = 0; t < y.length; t++) {
                parts[t] = cycles[period + t] - level[t];
                rest[t] = y[t] - parts[t];
            }
            slow = trend.over(rest);
        }
        return new Parts(parts, slow);
    }

    /** Each step of the season smoothed over the seasons, with one season more on either side. */
    private double[] cycles(double[] y, double[] slow) {
        double[] cycles = new double[y.length + 2 * period];
        for (int k = 0; k < period; k++) {
            double[] same = new double[(y.length - k + period - 1) / period];
            for (int i = 0; i < same.length; i++) {
                same[i] = y[k + i * period] - slow[k + i * period];
            }
            double[] smooth = season.over(same);
            for (int i = 0; i < same.length; i++) {
                cycles[k + (i + 1) * period] = smooth[i];
            }
            cycles[k] = season.at(same, -1);
            cycles[k + (same.length + 1) * period] = season.at(same, same.length);
        }
        return cycles;
    }

    /** Moving average; shorter by its width less one. */
    private static double[] average(double[] x, int width) {
        double[] average = new double[x.length - width + 1];
        double sum = 0;
        for (int t = 0; t < x.length; t++) {
            sum += x[t];
            if (t >= width - 1) {
                average[t - width + 1] = sum / width;
                sum -= x[t - width + 1];
            }
        }
        return average;
    }
}
