package app.tradewind.stock.plan;

import java.util.Arrays;

/**
 * The best orders of one product where money and space have prices, exactly, by dynamic programming over its
 * stock (Wagner and Whitin 1958, with minimums, cartons, several lanes and lost sales). Demand is its mean, on a
 * grid fine enough for slow sellers: sales are concave in demand, so that no plan that meets the futures
 * themselves can be worth more (Jensen).
 */
final class ProductOptimum {

    private static final int FINEST = 10;
    private static final int GRID = 2500;
    /** Beyond so many steps of stock the tables grow too large. */
    private static final int MOST = 400_000;

    private final int horizon;
    private final PlanTask task;
    private final PlanProduct product;
    private final Lane[] lanes;
    private final int grain;
    private final int top;
    private final int[] demand;

    ProductOptimum(PlanTask task, PlanProduct product, Lane[] lanes) {
        this.task = task;
        this.product = product;
        this.lanes = lanes;
        horizon = task.horizon();
        double wanted = 0;
        int coming = product.onHand();
        for (int t = 0; t < horizon; t++) {
            wanted += product.mean(t);
            coming += product.pipeline()[t];
        }
        int lot = 0;
        for (Lane lane : lanes) {
            lot = Math.max(lot, lane.from[lane.from.length - 1] * lane.carton);
        }
        // Nobody orders beyond all demand, but for the last lot; what comes anyway comes on top.
        double most = Math.max(coming, wanted + lot) + coming + 1;
        grain = product.demand().length == 1 ? 1 : (int) Math.max(1, Math.min(FINEST, GRID / most));
        top = (int) Math.min(MOST + 1.0, most * grain);
        demand = new int[horizon];
        Arrays.setAll(demand, t -> (int) Math.ceil(product.mean(t) * grain - 1e-9));
    }

    /** Whether the product is one that can be looked at so: not too large, and leftovers do not pay for themselves. */
    boolean possible() {
        for (Lane lane : lanes) {
            if (product.worth().salvage() * lane.carton >= lane.cheapest()) {
                return false;
            }
        }
        return top <= MOST && product.worth().salvage() <= product.worth().netRevenue();
    }

    /** Prices by week: of money to come or go, of a cubic metre in containers. */
    record Prices(double[] money, double[] space) {

        /** What a sum counts for that is due {@code lag} weeks after {@code week}; beyond the horizon no cash is short. */
        double money(int week, int lag) {
            return week + lag < money.length ? money[week + lag] : 1;
        }
    }

    /** @param plan cartons by lane and week, filled in; @return the worth at these prices */
    double solve(Prices prices, int[][] plan, Flow flow) {
        int[][][] ordered = new int[horizon][lanes.length][];
        double[] next = new double[top + 1];
        for (int stock = 0; stock <= top; stock++) {
            next[stock] = product.worth().salvage() * stock / grain;
        }
        for (int t = horizon - 1; t >= 0; t--) {
            double[] value = sell(t, prices, next);
            for (int m = 0; m < lanes.length; m++) {
                if (t - lanes[m].lead >= 0) {
                    ordered[t][m] = new int[top + 1];
                    value = order(lanes[m], t - lanes[m].lead, prices, value, ordered[t][m]);
                }
            }
            next = arrive(product.pipeline()[t] * grain, value);
        }
        int start = product.onHand() * grain;
        follow(start, ordered, plan, flow);
        return next[start];
    }

    private double[] sell(int t, Prices prices, double[] next) {
        double[] value = new double[top + 1];
        double gain = product.worth().netRevenue() * prices.money(t, task.cash().receiveLag()) / grain;
        for (int stock = 0; stock <= top; stock++) {
            int sold = Math.min(stock, demand[t]);
            int rest = stock - sold;
            value[stock] = gain * sold - product.worth().holding() * rest / grain + next[rest];
        }
        return value;
    }

    /** The best order that arrives now from each stock: over stocks a whole number of cartons apart, from above. */
    private double[] order(Lane lane, int week, Prices prices, double[] value, int[] ordered) {
        double[] best = value.clone();
        double money = prices.money(week, task.cash().payLag());
        int carton = lane.carton * grain;
        for (int step = 0; step < lane.from.length; step++) {
            double price = lane.price[step] * money + lane.volume * prices.space()[week];
            for (int residue = 0; residue < carton && residue <= top; residue++) {
                int to = residue + (top - residue) / carton * carton;
                double most = Double.NEGATIVE_INFINITY;
                int at = 0;
                for (int stock = to - lane.from[step] * carton; stock >= 0; stock -= carton) {
                    int after = stock + lane.from[step] * carton;
                    double reached = value[after] - price * (after / carton);
                    if (reached > most) {
                        most = reached;
                        at = after;
                    }
                    double worth = most + price * (stock / carton) - lane.orderCost * money;
                    if (worth > best[stock]) {
                        best[stock] = worth;
                        ordered[stock] = (at - stock) / carton;
                    }
                }
            }
        }
        return best;
    }

    private double[] arrive(int pieces, double[] value) {
        if (pieces == 0) {
            return value;
        }
        double[] before = new double[top + 1];
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        System.arraycopy(value, pieces, before, 0, top + 1 - pieces);
        return before;
    }

    private void follow(int start, int[][][] ordered, int[][] plan, Flow flow) {
        int stock = start;
        for (int t = 0; t < horizon; t++) {
            stock += product.pipeline()[t] * grain;
            for (int m = lanes.length - 1; m >= 0; m--) {
                Lane lane = lanes[m];
                int cartons = ordered[t][m] == null ? 0 : ordered[t][m][stock];
                if (t >= lane.lead) {
                    plan[m][t - lane.lead] = cartons;
                }
                if (cartons > 0) {
                    stock += cartons * lane.carton * grain;
                    flow.pay(t - lane.lead + task.cash().payLag(), lane.cost(cartons));
                    flow.volume[t - lane.lead] += cartons * lane.volume;
                }
            }
            int sold = Math.min(stock, demand[t]);
            stock -= sold;
            flow.pay(t + task.cash().receiveLag(), -product.worth().netRevenue() * sold / grain);
        }
    }

    /** What plans of several products pay and ship, by week. */
    static final class Flow {

        final double[] cash;
        final double[] volume;

        Flow(int horizon) {
            cash = new double[horizon];
            volume = new double[horizon];
        }

        void add(Flow other) {
            for (int t = 0; t < cash.length; t++) {
                cash[t] += other.cash[t];
                volume[t] += other.volume[t];
            }
        }

        void pay(int week, double amount) {
            if (week < cash.length) {
                cash[week] -= amount;
            }
        }
    }
}
