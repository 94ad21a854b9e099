package app.tradewind.stock.plan;

import app.tradewind.stock.plan.PlanProduct.Worth;
import app.tradewind.stock.plan.PlanTask.Cash;
import app.tradewind.stock.plan.PlanTask.Container;
import app.tradewind.stock.plan.PlanTask.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Order-plan tasks drawn at random, of the kind a small exporter has: log-normal prices and sales, sales that
 * drift, cartons of 6 to 24, minimums of 0 to 96, a month of purchases in cash, two to five weeks of stock.
 */
final class MadeTask {

    private static final int[] MINIMUMS = {0, 48, 96};
    private static final int[] CARTONS = {6, 12, 24};

    private MadeTask() { }

    /** @param weeksOfCash purchases of so many mean weeks can be paid at the start */
    static PlanTask of(int products, int horizon, double weeksOfCash, Container container, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<PlanProduct> made = new ArrayList<>();
        double weekly = 0;
        for (int i = 0; i < products; i++) {
            PlanProduct product = product(i, horizon, chance);
            made.add(product);
            for (int t = 0; t < horizon; t++) {
                weekly += product.offers().get(0).prices().get(0).price() * product.mean(t) / horizon;
            }
        }
        return new PlanTask(horizon, made, List.of(new Mode("air", 2, 6, 0, false), new Mode("sea", 6, 0, 0, true)),
                container, new Cash(weeksOfCash * weekly, 2, 0));
    }

    private static PlanProduct product(int id, int horizon, SplittableRandom chance) {
        double cost = Math.exp(1.9 + 0.6 * normal(chance));
        double mean = Math.exp(2.5 + 0.9 * normal(chance));
        int[] demand = new int[horizon];
        double drift = 0;
        for (int t = 0; t < horizon; t++) {
            drift = 0.7 * drift + 0.2 * normal(chance);
            double rate = mean * Math.exp(drift);
            demand[t] = Math.max(0, (int) Math.round(rate + Math.sqrt(rate) * normal(chance)));
        }
        int[] pipeline = new int[horizon];
        pipeline[chance.nextInt(3)] = (int) Math.round(mean * (0.5 + 2 * chance.nextDouble()));
        Offer.Lot lot = new Offer.Lot(CARTONS[chance.nextInt(3)], MINIMUMS[chance.nextInt(3)],
                Math.exp(-6.2 + 0.55 * normal(chance)), Math.exp(-1 + 0.5 * normal(chance)));
        return new PlanProduct(String.valueOf(id), new Worth(cost * (1.6 + chance.nextDouble()), 0.02 + 0.006 * cost, 0.55 * cost),
                List.of(Offer.plain(0, lot, cost, 20), Offer.plain(1, lot, cost, 20)),
                (int) Math.round(mean * (0.8 + 5 * chance.nextDouble())), pipeline, new int[][] {demand});
    }

    private static double normal(SplittableRandom chance) {
        return Math.sqrt(-2 * Math.log(1 - chance.nextDouble())) * Math.cos(2 * Math.PI * chance.nextDouble());
    }
}
