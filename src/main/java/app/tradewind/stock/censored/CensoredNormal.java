package app.tradewind.stock.censored;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mean and deviation of normal demand from sales of which some only say "at least so much": Tobin (1958),
 * Nahmias (1994); found by the EM algorithm of Wolynetz (1979).
 *
 * @param mean pieces a period
 * @param sd pieces
 */
public record CensoredNormal(double mean, double sd) {

    private static final int MOST_STEPS = 20_000;
    private static final double CLOSE = 1e-12;

    /** @return both {@code NaN} where fewer than two periods did not run out */
    public static CensoredNormal of(double[] sales, boolean[] censored) {
        int whole = 0;
        double sum = 0;
        for (int t = 0; t < sales.length; t++) {
            whole += censored[t] ? 0 : 1;
            sum += sales[t];
        }
        if (whole < 2) {
            return new CensoredNormal(Double.NaN, Double.NaN);
        }
        double mean = sum / sales.length;
        double variance = 0;
        for (double sold : sales) {
            variance += (sold - mean) * (sold - mean) / sales.length;
        }
        CensoredNormal now = new CensoredNormal(mean, Math.sqrt(variance));
        for (int i = 0; i < MOST_STEPS && now.sd > 0; i++) {
            CensoredNormal next = now.step(sales, censored);
            if (Math.abs(next.mean - now.mean) + Math.abs(next.sd - now.sd) < CLOSE * (1 + now.sd)) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private CensoredNormal step(double[] sales, boolean[] censored) {
        NormalDistribution standard = NormalDistribution.of(0, 1);
        double first = 0;
        double second = 0;
        for (int t = 0; t < sales.length; t++) {
            if (censored[t]) {
                double z = (sales[t] - mean) / sd;
                double tail = standard.survivalProbability(z);
                double hazard = tail > 0 ? standard.density(z) / tail : z;
                first += mean + sd * hazard;
                second += mean * mean + sd * sd + sd * hazard * (mean + sales[t]);
            } else {
                first += sales[t];
                second += sales[t] * sales[t];
            }
        }
        double next = first / sales.length;
        return new CensoredNormal(next, Math.sqrt(Math.max(0, second / sales.length - next * next)));
    }
}
