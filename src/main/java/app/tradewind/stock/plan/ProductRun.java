package app.tradewind.stock.plan;

import java.util.Arrays;

/**
 * One product rolled through the weeks of every future: its expected profit without containers, its expected
 * cash and its container volume a week.
 */
final class ProductRun {

    final double[] flow;
    final double[] volume;
    double profit;
    private final int[] supply;
    private final int[] sold;

    ProductRun(int horizon) {
        flow = new double[horizon];
        volume = new double[horizon];
        supply = new int[horizon];
        sold = new int[horizon];
    }

    /**
     * Sells whatever is asked for while there is stock: a piece sold later brings no more and costs holding,
     * so nothing is ever held back.
     *
     * @param cartons ordered, by lane and week
     */
    void roll(PlanTask task, PlanProduct product, Lane[] lanes, int[][] cartons) {
        Arrays.fill(flow, 0);
        Arrays.fill(volume, 0);
        profit = 0;
        System.arraycopy(product.pipeline(), 0, supply, 0, supply.length);
        supply[0] += product.onHand();
        for (int m = 0; m < lanes.length; m++) {
            order(task, lanes[m], cartons[m]);
        }
        sell(task, product);
    }

    private void order(PlanTask task, Lane lane, int[] cartons) {
        for (int t = 0; t < lane.slots; t++) {
            if (cartons[t] > 0) {
                double cost = lane.cost(cartons[t]);
                profit -= cost;
                if (t + task.cash().payLag() < flow.length) {
                    flow[t + task.cash().payLag()] -= cost;
                }
                volume[t] += cartons[t] * lane.volume;
                supply[t + lane.lead] += cartons[t] * lane.carton;
            }
        }
    }

    private void sell(PlanTask task, PlanProduct product) {
        Arrays.fill(sold, 0);
        int horizon = flow.length;
        long held = 0;
        long left = 0;
        int[][] futures = product.demand();
        for (int[] demand : futures) {
            int stock = 0;
            for (int t = 0; t < horizon; t++) {
                stock += supply[t];
                int sale = Math.min(stock, demand[t]);
                stock -= sale;
                sold[t] += sale;
                held += stock;
            }
            left += stock;
        }
        PlanProduct.Worth worth = product.worth();
        double share = 1.0 / futures.length;
        int receiveLag = task.cash().receiveLag();
        for (int t = 0; t < horizon; t++) {
            double revenue = worth.netRevenue() * sold[t] * share;
            profit += revenue;
            if (t + receiveLag < horizon) {
                flow[t + receiveLag] += revenue;
            }
        }
        profit += (worth.salvage() * left - worth.holding() * held) * share;
    }
}
