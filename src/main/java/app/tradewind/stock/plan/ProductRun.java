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
    /** Of one future. */
    private final int[] here;
    /** Orders whose week of arrival depends on the future: lane, week, pieces. */
    private int[][] open = new int[0][];
    private int opened;

    ProductRun(int horizon) {
        flow = new double[horizon];
        volume = new double[horizon];
        supply = new int[horizon];
        sold = new int[horizon];
        here = new int[horizon];
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
        opened = 0;
        for (int m = 0; m < lanes.length; m++) {
            order(task, lanes[m], m, cartons[m]);
        }
        sell(task, product, lanes);
    }

    private void order(PlanTask task, Lane lane, int m, int[] cartons) {
        for (int t = 0; t < lane.slots; t++) {
            if (cartons[t] > 0) {
                double cost = lane.cost(cartons[t]);
                profit -= cost;
                if (t + task.cash().payLag() < flow.length) {
                    flow[t + task.cash().payLag()] -= cost;
                }
                volume[t] += cartons[t] * lane.volume;
                if (lane.arrivals == null) {
                    supply[lane.earliest[t]] += cartons[t] * lane.carton;
                } else {
                    open(m, t, cartons[t] * lane.carton);
                }
            }
        }
    }

    private void open(int lane, int week, int pieces) {
        if (opened == open.length) {
            open = Arrays.copyOf(open, opened * 2 + 4);
        }
        if (open[opened] == null) {
            open[opened] = new int[3];
        }
        open[opened][0] = lane;
        open[opened][1] = week;
        open[opened][2] = pieces;
        opened++;
    }

    /** What comes in one future, by week; @return what comes after the horizon */
    private int coming(int future, Lane[] lanes) {
        System.arraycopy(supply, 0, here, 0, here.length);
        int after = 0;
        for (int k = 0; k < opened; k++) {
            int week = lanes[open[k][0]].arrivals[future][open[k][1]];
            if (week < here.length) {
                here[week] += open[k][2];
            } else {
                after += open[k][2];
            }
        }
        return after;
    }

    private void sell(PlanTask task, PlanProduct product, Lane[] lanes) {
        Arrays.fill(sold, 0);
        int horizon = flow.length;
        long held = 0;
        long left = 0;
        int[][] futures = product.demand();
        for (int s = 0; s < futures.length; s++) {
            int[] demand = futures[s];
            left += coming(s, lanes);
            int stock = 0;
            for (int t = 0; t < horizon; t++) {
                stock += here[t];
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
