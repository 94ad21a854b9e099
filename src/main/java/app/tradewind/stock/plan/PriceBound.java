package app.tradewind.stock.plan;

import app.tradewind.stock.plan.ProductOptimum.Flow;
import app.tradewind.stock.plan.ProductOptimum.Prices;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * What no plan can exceed, for tasks of any size: cash and container space are paid for at prices instead of
 * being limited, so that every product can be planned alone and exactly (Lagrangian relaxation; Geoffrion 1974;
 * prices by subgradients with Polyak's steps, Held, Wolfe and Crowder 1974). Any prices bound; the best found
 * are kept. Minimums and fixed costs stay whole, so it lies no higher than the linear programme.
 */
final class PriceBound {

    private static final double FIRST_STEP = 1.2;
    private static final int PATIENCE = 12;
    private static final double GOAL = 0.97;
    private static final double WORTH_IT = 1e-6;
    private static final double SMALLEST_STEP = 1e-3;

    private final PlanTask task;
    private final Lane[][] lanes;
    private final ProductOptimum[][] products;
    private final double moneyPerMetre;
    /** Worth of a unit of cash in hand at the end of each week, and of a cubic metre beyond its share of a container. */
    private double[] shortage;
    private double[] space;
    private double best = Double.POSITIVE_INFINITY;
    private double[] bestShort;
    private double[] bestSpace;

    /** @param spread whether the spread of demand is looked at too: closer, but its prices make too little of an early order */
    PriceBound(PlanTask task, boolean spread) {
        this.task = task;
        lanes = Lane.of(task);
        products = new ProductOptimum[lanes.length][];
        Arrays.setAll(products, i -> ProductOptimum.of(task, task.products().get(i), lanes[i], spread));
        PlanTask.Container container = task.container();
        moneyPerMetre = container.volume() > 0 ? Math.max(container.fixed() / container.volume(), 1) : 1;
        shortage = new double[task.horizon()];
        space = new double[task.horizon()];
        bestShort = shortage.clone();
        bestSpace = space.clone();
    }

    /** Whether every product can be looked at so; no bound otherwise. */
    boolean possible() {
        return Arrays.stream(products).flatMap(Arrays::stream).allMatch(ProductOptimum::possible);
    }

    /**
     * @param rounds prices to try at most
     * @param reached worth of a plan that is known, {@code NaN} for none
     * @param stop asked every round
     */
    void tighten(int rounds, double reached, BooleanSupplier stop) {
        double step = FIRST_STEP;
        int since = 0;
        for (int round = 0; round < rounds && step > SMALLEST_STEP && !stop.getAsBoolean(); round++) {
            Flow flow = new Flow(task.horizon());
            double value = value(flow);
            since++;
            if (round == 0 || value < best - Math.abs(best) * WORTH_IT) {
                best = value;
                bestShort = shortage.clone();
                bestSpace = space.clone();
                since = 0;
            } else if (since >= PATIENCE) {
                step /= 2;
                since = 0;
                shortage = bestShort.clone();
                space = bestSpace.clone();
                continue;
            }
            move(flow, step * (value - Math.min(best, Double.isNaN(reached) ? best * GOAL : reached)));
        }
    }

    /** The task's worth at the present prices, with what the plans behind it pay and ship. */
    private double value(Flow flow) {
        Prices prices = prices();
        double value = 0;
        for (int t = 0; t < task.horizon(); t++) {
            value += (prices.money()[t] - 1) * task.cash().further(t)
                    + task.container().maxPerWeek() * task.container().volume() * space[t];
            flow.cash[t] = task.cash().further(t);
        }
        value += (prices.money()[0] - 1) * task.cash().atStart();
        flow.cash[0] += task.cash().atStart();
        double[] worth = new double[products.length];
        Flow[] flows = new Flow[products.length];
        IntStream.range(0, products.length).parallel().forEach(i -> {
            worth[i] = Double.POSITIVE_INFINITY;
            for (ProductOptimum way : products[i]) {
                Flow one = new Flow(task.horizon());
                double most = way.solve(prices, new int[lanes[i].length][task.horizon()], one);
                if (most < worth[i]) {
                    worth[i] = most;
                    flows[i] = one;
                }
            }
        });
        for (int i = 0; i < products.length; i++) {
            value += worth[i];
            flow.add(flows[i]);
        }
        return value;
    }

    private void move(Flow flow, double length) {
        int horizon = task.horizon();
        PlanTask.Container container = task.container();
        double[] cash = new double[horizon];
        double[] room = new double[horizon];
        double sum = 0;
        double held = 0;
        for (int t = 0; t < horizon; t++) {
            int shipped = t - task.cash().payLag();
            double freight = shipped < 0 || container.volume() == 0 ? 0 : flow.volume[shipped] * container.fixed() / container.volume();
            held += flow.cash[t] - freight;
            // A price of zero cannot fall: what is not short does not count.
            cash[t] = held > 0 && shortage[t] == 0 ? 0 : held;
            double left = (container.maxPerWeek() * container.volume() - flow.volume[t]) * moneyPerMetre;
            room[t] = left > 0 && space[t] == 0 ? 0 : left;
            sum += cash[t] * cash[t] + room[t] * room[t];
        }
        if (sum == 0) {
            return;
        }
        for (int t = 0; t < horizon; t++) {
            shortage[t] = Math.max(0, shortage[t] - length * cash[t] / sum);
            space[t] = Math.max(0, space[t] - length * room[t] / sum * moneyPerMetre);
        }
    }

    private Prices prices() {
        int horizon = task.horizon();
        double[] money = new double[horizon];
        double sum = 1;
        for (int t = horizon - 1; t >= 0; t--) {
            sum += shortage[t];
            money[t] = sum;
        }
        PlanTask.Container container = task.container();
        double[] metre = new double[horizon];
        for (int t = 0; t < horizon; t++) {
            double paid = t + task.cash().payLag() < horizon ? money[t + task.cash().payLag()] : 1;
            metre[t] = (container.volume() > 0 ? container.fixed() / container.volume() * paid : 0) + space[t];
        }
        return new Prices(money, metre);
    }

    /** No plan is worth more. */
    double best() {
        return best;
    }

    /** What another unit of money at the start would add to the bound. */
    double worthOfMoney() {
        return Arrays.stream(bestShort).sum();
    }

    /** The plans of all products at the best prices: near a good plan, but perhaps a little beyond cash or space. */
    int[][][] plan() {
        shortage = bestShort.clone();
        space = bestSpace.clone();
        Prices prices = prices();
        int[][][] plan = new int[products.length][][];
        for (int i = 0; i < products.length; i++) {
            plan[i] = new int[lanes[i].length][task.horizon()];
            products[i][0].solve(prices, plan[i], new Flow(task.horizon()));
        }
        return plan;
    }
}
