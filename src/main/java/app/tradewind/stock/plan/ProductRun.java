package app.tradewind.stock.plan;

import java.util.Arrays;

/** One product rolled through the weeks: its profit without containers, its cash and its container volume a week. */
final class ProductRun {

    final double[] flow;
    final double[] volume;
    double profit;

    ProductRun(int horizon) {
        flow = new double[horizon];
        volume = new double[horizon];
    }

    /**
     * Sells whatever is asked for while there is stock: a piece sold later brings no more and costs holding,
     * so nothing is ever held back.
     *
     * @param cartons ordered, by mode and week
     */
    void roll(PlanTask task, PlanProduct product, int[][] cartons) {
        Arrays.fill(flow, 0);
        Arrays.fill(volume, 0);
        profit = 0;
        int stock = product.onHand();
        int horizon = task.horizon();
        int receiveLag = task.cash().receiveLag();
        PlanProduct.Worth worth = product.worth();
        for (int t = 0; t < horizon; t++) {
            stock += product.pipeline()[t] + arriving(task, product, cartons, t);
            int sold = Math.min(stock, product.demand()[t]);
            stock -= sold;
            double revenue = worth.netRevenue() * sold;
            profit += revenue - worth.holding() * stock;
            if (t + receiveLag < horizon) {
                flow[t + receiveLag] += revenue;
            }
        }
        profit += worth.salvage() * stock;
        for (int m = 0; m < cartons.length; m++) {
            order(task, product, task.modes().get(m), cartons[m]);
        }
    }

    private static int arriving(PlanTask task, PlanProduct product, int[][] cartons, int week) {
        int pieces = 0;
        for (int m = 0; m < cartons.length; m++) {
            int ordered = week - task.modes().get(m).leadTime();
            pieces += ordered < 0 ? 0 : cartons[m][ordered] * product.pack().carton();
        }
        return pieces;
    }

    private void order(PlanTask task, PlanProduct product, PlanTask.Mode mode, int[] cartons) {
        double landed = product.landed(mode);
        for (int t = 0; t < cartons.length; t++) {
            if (cartons[t] > 0) {
                int pieces = cartons[t] * product.pack().carton();
                double cost = landed * pieces + product.worth().orderCost();
                profit -= cost;
                if (t + task.cash().payLag() < flow.length) {
                    flow[t + task.cash().payLag()] -= cost;
                }
                volume[t] += mode.inContainers() ? pieces * product.pack().volume() : 0;
            }
        }
    }
}
