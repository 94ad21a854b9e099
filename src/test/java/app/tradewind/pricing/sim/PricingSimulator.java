package app.tradewind.pricing.sim;

import app.tradewind.pricing.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sales with a known response to price: 4 categories of 40 products, prices that move now and then,
 * season, a competitor, shocks that linger and negative binomial noise. Written after the
 * specification of the field's usual simulation; the numbers are drawn here, from a seed.
 */
public final class PricingSimulator {

    private static final double[] STEPS = {0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1};
    private static final double DISPERSION = 5;

    /** What the sales are drawn from. */
    public enum Variant { PLAIN, PRICE_FOLLOWS_DEMAND, STOCK_OUTS, SLOW, FEW_CHANGES }

    /**
     * @param elasticity the true one
     * @param base pieces a week at {@code price0}
     */
    public record Truth(String id, double elasticity, double base, double price0, double cost) {

        /** True profit a week, fees of 20 % taken off. */
        public double profit(double price) {
            return base * Math.pow(price / price0, elasticity) * (0.80 * price - cost);
        }
    }

    /** Sales and the truth behind them, item by item. */
    public record World(List<PriceHistory> histories, List<Truth> truths) { }

    private final SplittableRandom random;
    private final int weeks;
    private final Variant variant;

    private PricingSimulator(long seed, int weeks, Variant variant) {
        this.random = new SplittableRandom(seed);
        this.weeks = weeks;
        this.variant = variant;
    }

    public static World world(long seed, int weeks, Variant variant) {
        return new PricingSimulator(seed, weeks, variant).world(4, 40);
    }

    public static World world(long seed, int weeks, int categories, int products) {
        return new PricingSimulator(seed, weeks, Variant.PLAIN).world(categories, products);
    }

    private World world(int categories, int products) {
        List<PriceHistory> histories = new ArrayList<>();
        List<Truth> truths = new ArrayList<>();
        for (int c = 0; c < categories; c++) {
            double mean = -2.2 + 0.4 * random.nextGaussian();
            double phase = 2 * Math.PI * random.nextDouble();
            for (int i = 0; i < products; i++) {
                double typical = variant == Variant.SLOW ? Math.log(2) : Math.log(8);
                double price0 = Math.exp(Math.log(20) + 0.5 * random.nextGaussian());
                Truth truth = new Truth(c + "-" + i, Math.min(mean + 0.5 * random.nextGaussian(), -0.3),
                        Math.exp(typical + 0.9 * random.nextGaussian()), price0, 0.45 * price0);
                truths.add(truth);
                histories.add(history(truth, "c" + c, phase));
            }
        }
        return new World(histories, truths);
    }

    private PriceHistory history(Truth truth, String group, double phase) {
        double[] units = new double[weeks];
        double[] price = new double[weeks];
        double[] competitor = new double[weeks];
        double[] stocked = new double[weeks];
        double multiplier = 1;
        double logCompetitor = 0;
        double shock = 0;
        double moves = variant == Variant.FEW_CHANGES ? 0.03 : 0.12;
        for (int t = 0; t < weeks; t++) {
            if (random.nextDouble() < moves) {
                multiplier = STEPS[random.nextInt(STEPS.length)];
            }
            logCompetitor = 0.8 * logCompetitor + 0.05 * random.nextGaussian();
            shock = 0.6 * shock + 0.15 * random.nextGaussian();
            price[t] = truth.price0() * multiplier
                    * (variant == Variant.PRICE_FOLLOWS_DEMAND ? Math.exp(0.5 * shock) : 1);
            competitor[t] = truth.price0() * Math.exp(logCompetitor);
            double season = 0.3 * Math.sin(2 * Math.PI * t / 52 + phase);
            double mean = truth.base() * Math.pow(price[t] / truth.price0(), truth.elasticity())
                    * Math.exp(0.5 * logCompetitor + season + shock);
            stocked[t] = variant == Variant.STOCK_OUTS && random.nextDouble() < 0.2
                    ? 0.1 + 0.7 * random.nextDouble() : 1;
            units[t] = thinned(poisson(mean * gamma(DISPERSION) / DISPERSION), stocked[t]);
        }
        return new PriceHistory(truth.id(), group, units, price,
                new PriceHistory.Controls(competitor, null, stocked));
    }

    private int thinned(int demand, double share) {
        int sold = 0;
        for (int i = 0; i < demand; i++) {
            sold += random.nextDouble() < share ? 1 : 0;
        }
        return sold;
    }

    /** Gamma of a whole shape: a sum of exponentials. */
    private double gamma(double shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }

    /** Arrivals of rate one within {@code mean}. */
    private int poisson(double mean) {
        int count = 0;
        double time = -Math.log(1 - random.nextDouble());
        while (time < mean) {
            count++;
            time -= Math.log(1 - random.nextDouble());
        }
        return count;
    }
}
