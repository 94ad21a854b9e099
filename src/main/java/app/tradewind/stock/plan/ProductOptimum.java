package app.tradewind.stock.plan;

import app.tradewind.stock.plan.PlanProduct.Rest;
import java.util.Arrays;

/**
 * The best orders of one product where money and space have prices, by dynamic programming over its new goods
 * (Wagner and Whitin 1958, with minimums, cartons, several lanes and lost sales). What is there already sells
 * first. Exact where demand is sure. Over several futures it is a bound from above, in one of two ways:
 *
 * <p>by the mean: sales are concave in demand, so no plan that meets the futures themselves can be worth more than
 * one that meets their mean (Jensen), on a grid fine enough for slow sellers;
 *
 * <p>by the supply: up to any week no more is sold than the mean over the futures of the lesser of all supply and
 * all demand so far, which knows how demand spreads but lets late goods sell to those who went away.
 *
 * <p>Where the week of arrival spreads, goods are taken to come in the earliest of all futures: no future can sell
 * more than that, and the holding of the weeks until they come on average is given back. With one lane the supply of
 * every future is known from what was ordered by week, since no order overtakes another: then each has its own weeks
 * of arrival. Demand before a future's first new goods is lost in either way.
 */
final class ProductOptimum {

    private static final int FINEST = 10;
    private static final int GRID = 2500;
    /** Beyond so many steps of stock the tables grow too large. */
    private static final int MOST = 400_000;
    /** Of fast sellers the spread matters less, and the tables by supply would fill the memory. */
    private static final int MOST_BY_SUPPLY = 1000;
    /** Cartons of one lane, the same way: its tables are small. */
    private static final int MOST_CARTONS = 4000;

    private final int horizon;
    private final PlanTask task;
    private final PlanProduct product;
    private final Lane[] lanes;
    private final Rest rest;
    private final int grain;
    private final int top;
    private final int[] demand;
    /** By week and supply so far, what can have been sold; {@code null} by the mean. */
    private final double[][] met;
    /** Of one lane: by future and week the last order that has come, -1 for none; {@code null} otherwise. */
    private final int[][] last;
    /** By future and week, all demand for new goods so far. */
    private final int[][] asked;

    private ProductOptimum(PlanTask task, PlanProduct product, Lane[] lanes, boolean bySupply) {
        this.task = task;
        this.product = product;
        this.lanes = lanes;
        horizon = task.horizon();
        int futures = product.demand().length;
        int[] first = new int[futures];
        Arrays.setAll(first, s -> Arrays.stream(lanes).mapToInt(lane -> lane.arrives(s, 0)).min().orElse(horizon));
        rest = product.rest(first);
        int lot = Arrays.stream(lanes).mapToInt(lane -> lane.from[lane.from.length - 1] * lane.carton).max().orElse(0);
        double wanted = bySupply ? rest.most() : rest.mean();
        // Nobody orders beyond all demand, but for the last lot.
        double most = wanted + lot + 1;
        grain = bySupply || product.demand().length == 1 ? 1 : (int) Math.max(1, Math.min(FINEST, GRID / most));
        top = (int) Math.min(MOST + 1.0, most * grain);
        demand = new int[horizon];
        Arrays.setAll(demand, t -> (int) Math.ceil(rest.mean(t) * grain - 1e-9));
        boolean one = bySupply && lanes.length == 1;
        met = bySupply && !one && top <= MOST ? rest.met(top) : null;
        last = one ? new int[futures][horizon] : null;
        asked = one ? new int[futures][horizon] : null;
        for (int s = 0; one && s < futures; s++) {
            int come = -1;
            for (int t = 0; t < horizon; t++) {
                while (come + 1 < lanes[0].slots && lanes[0].arrives(s, come + 1) <= t) {
                    come++;
                }
                last[s][t] = come;
                asked[s][t] = (t == 0 ? 0 : asked[s][t - 1]) + rest.unmet()[s][t];
            }
        }
    }

    /** By the mean; by the supply too where that is asked for, and demand neither sure nor large. */
    static ProductOptimum[] of(PlanTask task, PlanProduct product, Lane[] lanes, boolean spread) {
        ProductOptimum byMean = new ProductOptimum(task, product, lanes, false);
        int most = lanes.length == 1 ? MOST_CARTONS * lanes[0].carton : MOST_BY_SUPPLY;
        return !spread || product.demand().length == 1 || byMean.top / byMean.grain > most ? new ProductOptimum[] {byMean}
                : new ProductOptimum[] {byMean, new ProductOptimum(task, product, lanes, true)};
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
        if (last != null) {
            return byOrders(prices, plan[0], flow);
        }
        int[][][] ordered = new int[horizon][lanes.length][];
        double[] next = new double[top + 1];
        for (int stock = 0; stock <= top; stock++) {
            next[stock] = product.worth().salvage() * stock / grain;
        }
        for (int t = horizon - 1; t >= 0; t--) {
            double[] value = met == null ? sell(t, prices, next) : supply(t, prices, next);
            for (int m = 0; m < lanes.length; m++) {
                for (int week = 0; week < lanes[m].slots; week++) {
                    if (lanes[m].earliest[week] == t) {
                        ordered[week][m] = new int[top + 1];
                        value = order(lanes[m], week, prices, value, ordered[week][m], lanes[m].carton * grain);
                    }
                }
            }
            next = value;
        }
        follow(ordered, plan, flow);
        return next[0] + already(prices, flow);
    }

    /** What is there already. */
    private double already(Prices prices, Flow flow) {
        int lag = task.cash().receiveLag();
        double value = product.worth().salvage() * rest.left() - product.worth().holding() * rest.held();
        for (int t = 0; t < horizon; t++) {
            double revenue = product.worth().netRevenue() * rest.sold()[t];
            value += revenue * prices.money(t, lag);
            flow.pay(t + lag, -revenue);
        }
        return value;
    }

    private double[] sell(int t, Prices prices, double[] next) {
        double[] value = new double[top + 1];
        double gain = product.worth().netRevenue() * prices.money(t, task.cash().receiveLag()) / grain;
        for (int stock = 0; stock <= top; stock++) {
            int sold = Math.min(stock, demand[t]);
            int left = stock - sold;
            value[stock] = gain * sold - product.worth().holding() * left / grain + next[left];
        }
        return value;
    }

    /** Sales so far instead of sales: a sum by parts, its weights never below zero since money is never dearer later. */
    private double[] supply(int t, Prices prices, double[] next) {
        double[] value = new double[top + 1];
        PlanProduct.Worth worth = product.worth();
        double gain = gain(t, prices);
        for (int supply = 0; supply <= top; supply++) {
            value[supply] = gain * met[t][supply] - worth.holding() * supply + next[supply];
        }
        return value;
    }

    /** Worth of a piece more that has been sold by the end of a week, never below zero. */
    private double gain(int t, Prices prices) {
        PlanProduct.Worth worth = product.worth();
        int lag = task.cash().receiveLag();
        return worth.netRevenue() * (prices.money(t, lag) - (t == horizon - 1 ? 0 : prices.money(t + 1, lag))) + worth.holding()
                - (t == horizon - 1 ? worth.salvage() : 0);
    }

    /** Over the cartons ordered so far, week by week of the orders: what each week's supply sells in every future. */
    private double byOrders(Prices prices, int[] plan, Flow flow) {
        Lane lane = lanes[0];
        int most = (top + lane.carton - 1) / lane.carton;
        double[][] more = new double[lane.slots][most + 1];
        double[] weeks = new double[lane.slots];
        for (int t = 0; t < horizon; t++) {
            double gain = gain(t, prices) / last.length;
            for (int s = 0; s < last.length; s++) {
                if (last[s][t] >= 0) {
                    weeks[last[s][t]] += 1.0 / last.length;
                    step(more[last[s][t]], gain, asked[s][t], lane.carton);
                }
            }
        }
        double[] next = new double[most + 1];
        Arrays.setAll(next, cartons -> product.worth().salvage() * cartons * lane.carton);
        int[][] ordered = new int[lane.slots][most + 1];
        for (int week = lane.slots - 1; week >= 0; week--) {
            double slope = 0;
            double sold = 0;
            for (int cartons = 0; cartons <= most; cartons++) {
                slope += more[week][cartons];
                sold += slope;
                next[cartons] += sold - product.worth().holding() * weeks[week] * cartons * lane.carton;
            }
            next = order(lane, week, prices, next, ordered[week], 1);
        }
        followOrders(ordered, plan, flow);
        return next[0] + already(prices, flow);
    }

    /** Adds the lesser of supply and demand, times its worth, as second differences over cartons. */
    private static void step(double[] more, double gain, int demand, int carton) {
        int whole = demand / carton;
        int rest = demand - whole * carton;
        put(more, 1, gain * carton);
        put(more, whole + 1, gain * (rest - carton));
        put(more, whole + 2, -gain * rest);
    }

    private static void put(double[] more, int at, double change) {
        if (at < more.length) {
            more[at] += change;
        }
    }

    private void followOrders(int[][] ordered, int[] plan, Flow flow) {
        Lane lane = lanes[0];
        int[] sofar = new int[lane.slots];
        int cartons = 0;
        for (int week = 0; week < lane.slots; week++) {
            int now = ordered[week][cartons];
            if (now > 0) {
                plan[week] = now;
                cartons += now;
                flow.pay(week + task.cash().payLag(), lane.cost(now));
                flow.volume[week] += now * lane.volume;
            }
            sofar[week] = cartons * lane.carton;
        }
        double before = 0;
        for (int t = 0; t < horizon; t++) {
            double sold = 0;
            for (int s = 0; s < last.length; s++) {
                sold += last[s][t] < 0 ? 0 : (double) Math.min(sofar[last[s][t]], asked[s][t]) / last.length;
            }
            flow.pay(t + task.cash().receiveLag(), -product.worth().netRevenue() * (sold - before));
            before = sold;
        }
    }

    /** The best order that arrives now from each stock: over stocks a whole number of cartons apart, from above. */
    private double[] order(Lane lane, int week, Prices prices, double[] value, int[] ordered, int carton) {
        double[] best = value.clone();
        double money = prices.money(week, task.cash().payLag());
        int most = value.length - 1;
        for (int step = 0; step < lane.from.length; step++) {
            // What comes later than the earliest is not held until then.
            double price = lane.price[step] * money + lane.volume * prices.space()[week]
                    - (last == null ? product.worth().holding() * lane.later[week] * lane.carton : 0);
            for (int residue = 0; residue < carton && residue <= most; residue++) {
                int to = residue + (most - residue) / carton * carton;
                double highest = Double.NEGATIVE_INFINITY;
                int at = 0;
                for (int stock = to - lane.from[step] * carton; stock >= 0; stock -= carton) {
                    int after = stock + lane.from[step] * carton;
                    double reached = value[after] - price * (after / carton);
                    if (reached > highest) {
                        highest = reached;
                        at = after;
                    }
                    double worth = highest + price * (stock / carton) - lane.orderCost * money;
                    if (worth > best[stock]) {
                        best[stock] = worth;
                        ordered[stock] = (at - stock) / carton;
                    }
                }
            }
        }
        return best;
    }

    private void follow(int[][][] ordered, int[][] plan, Flow flow) {
        int stock = 0;
        double before = 0;
        for (int t = 0; t < horizon; t++) {
            for (int m = lanes.length - 1; m >= 0; m--) {
                Lane lane = lanes[m];
                for (int week = lane.slots - 1; week >= 0; week--) {
                    int cartons = lane.earliest[week] == t ? ordered[week][m][stock] : 0;
                    if (cartons > 0) {
                        plan[m][week] = cartons;
                        stock += cartons * lane.carton * grain;
                        flow.pay(week + task.cash().payLag(), lane.cost(cartons));
                        flow.volume[week] += cartons * lane.volume;
                    }
                }
            }
            double sold;
            if (met == null) {
                sold = (double) Math.min(stock, demand[t]) / grain;
                stock -= Math.min(stock, demand[t]);
            } else {
                sold = met[t][stock] - before;
                before = met[t][stock];
            }
            flow.pay(t + task.cash().receiveLag(), -product.worth().netRevenue() * sold);
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
