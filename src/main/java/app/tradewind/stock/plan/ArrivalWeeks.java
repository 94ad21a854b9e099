package app.tradewind.stock.plan;

import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.leadtime.Supply;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * When the orders of each week arrive in each future of a plan: lead times of past deliveries or of a gamma
 * distribution, longer where the factory stands still. The futures take the middles of equal parts of the
 * distribution, dealt out by chance (stratified sampling; Law, Simulation Modeling and Analysis): few of them then
 * already have its mean and tails. A future keeps its lead time for all its orders, so that none overtakes another.
 */
public final class ArrivalWeeks {

    private static final double DAYS_A_WEEK = 7;
    private static final double MOST_DEVIATIONS = 6;

    private ArrivalWeeks() { }

    /**
     * @param time with its mean known
     * @param futures how many
     * @param horizon weeks of orders, the first today
     * @return weeks from today, the first from 0
     */
    public static Offer.Coming of(LeadTime time, int futures, int horizon, long seed) {
        Supply supply = time.supply();
        boolean spreads = supply.deliveries().length > 0 || time.sdWeeks() > 0 && time.weeks() > 0;
        if (!spreads && supply.closings().isEmpty()) {
            return new Offer.Coming(whole(time.weeks()), new int[0][]);
        }
        double[] lead = leads(time, futures);
        shuffle(lead, new SplittableRandom(seed));
        Supply.Arrivals arrivals = supply.arrivals();
        int[][] weeks = new int[futures][horizon];
        for (int s = 0; s < futures; s++) {
            for (int t = 0; t < horizon; t++) {
                weeks[s][t] = whole(arrivals.of(t, lead[s]));
            }
        }
        return new Offer.Coming(0, weeks);
    }

    private static int whole(double weeks) {
        return (int) Math.ceil(weeks - 1e-9);
    }

    private static double[] leads(LeadTime time, int futures) {
        double[] lead = new double[futures];
        double[] deliveries = time.supply().deliveries().clone();
        Arrays.sort(deliveries);
        double variance = time.sdWeeks() * time.sdWeeks();
        GammaDistribution gamma = deliveries.length == 0 && variance > 0 && time.weeks() > 0
                ? GammaDistribution.of(time.weeks() * time.weeks() / variance, variance / time.weeks()) : null;
        Arrays.setAll(lead, s -> {
            double p = (s + 0.5) / futures;
            return deliveries.length > 0 ? deliveries[(int) (p * deliveries.length)] / DAYS_A_WEEK : gamma == null ? time.weeks()
                    : Math.min(gamma.inverseCumulativeProbability(p), time.weeks() + MOST_DEVIATIONS * time.sdWeeks());
        });
        return lead;
    }

    private static void shuffle(double[] values, SplittableRandom chance) {
        for (int k = values.length - 1; k > 0; k--) {
            int other = chance.nextInt(k + 1);
            double kept = values[k];
            values[k] = values[other];
            values[other] = kept;
        }
    }
}
