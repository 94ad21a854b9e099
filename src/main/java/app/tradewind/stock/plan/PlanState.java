package app.tradewind.stock.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plan under change: cartons by product, lane and week, with the sums kept up to date. Changes may be
 * tried on several unlike products at once and are then kept or taken back together.
 */
final class PlanState {

    /** Rounding in the sum of volumes must not cost a container, nor that of money a plan. */
    private static final double SLACK = 1e-7;

    private final PlanTask task;
    private final Lane[][] lanes;
    private final int[][][] cartons;
    private final int[][][] before;
    private final ProductRun[] runs;
    private final ProductRun[] spare;
    private final double[] flow;
    private final double[] volume;
    private final int[] touched;
    private int touches;
    private double profit;
    private double containers;
    private double leastCash;
    private boolean loadable;

    PlanState(PlanTask task) {
        this.task = task;
        lanes = Lane.of(task);
        int products = task.products().size();
        cartons = empty();
        before = empty();
        runs = new ProductRun[products];
        spare = new ProductRun[products];
        flow = new double[task.horizon()];
        volume = new double[task.horizon()];
        touched = new int[products];
        Arrays.setAll(spare, i -> new ProductRun(task.horizon()));
        Arrays.setAll(runs, i -> new ProductRun(task.horizon()));
        reset(cartons);
    }

    private int[][][] empty() {
        int[][][] plan = new int[lanes.length][][];
        Arrays.setAll(plan, i -> new int[lanes[i].length][task.horizon()]);
        return plan;
    }

    /** Ways to buy a product. */
    Lane[] lanes(int product) {
        return lanes[product];
    }

    /** Starts again from a plan. */
    void reset(int[][][] plan) {
        for (int i = 0; i < runs.length; i++) {
            copy(plan[i], cartons[i]);
            runs[i].roll(task, task.products().get(i), lanes[i], cartons[i]);
        }
        touches = 0;
        sum();
    }

    /** Sums anew, so that the error of many small additions does not grow. */
    void sum() {
        Arrays.fill(flow, 0);
        Arrays.fill(volume, 0);
        profit = 0;
        for (ProductRun run : runs) {
            add(run, 1);
        }
        close();
    }

    /** The cartons of a product to read, or to change right before {@link #changed}. */
    int[][] edit(int product) {
        copy(cartons[product], before[product]);
        return cartons[product];
    }

    int[][] cartons(int product) {
        return cartons[product];
    }

    /** Tells that a product was edited; a product may be changed once before {@link #keep} or {@link #undo}. */
    void changed(int product) {
        ProductRun old = runs[product];
        runs[product] = spare[product];
        spare[product] = old;
        runs[product].roll(task, task.products().get(product), lanes[product], cartons[product]);
        add(old, -1);
        add(runs[product], 1);
        touched[touches++] = product;
    }

    /** Sums up the changes; to be called before any question. */
    void close() {
        containers = 0;
        leastCash = Double.POSITIVE_INFINITY;
        loadable = true;
        double cash = task.cash().atStart();
        PlanTask.Container container = task.container();
        int lag = task.cash().payLag();
        for (int t = 0; t < flow.length; t++) {
            double loads = loads(t);
            loadable &= loads <= container.maxPerWeek();
            containers += loads;
            cash += flow[t] + task.cash().further(t) - (t >= lag ? loads(t - lag) * container.fixed() : 0);
            leastCash = Math.min(leastCash, cash);
        }
    }

    private double loads(int week) {
        return volume[week] <= SLACK ? 0 : Math.ceil(volume[week] / task.container().volume() - SLACK);
    }

    void keep() {
        touches = 0;
    }

    void undo() {
        while (touches > 0) {
            int product = touched[--touches];
            add(runs[product], -1);
            ProductRun tried = runs[product];
            runs[product] = spare[product];
            spare[product] = tried;
            add(runs[product], 1);
            copy(before[product], cartons[product]);
        }
    }

    double objective() {
        return profit - containers * task.container().fixed();
    }

    double leastCash() {
        return leastCash;
    }

    /** Whether the containers of every week can be had. */
    boolean loadable() {
        return loadable;
    }

    boolean feasible() {
        return loadable && leastCash >= -SLACK;
    }

    /** The plan week by week and product by product. */
    OrderPlan.Course course() {
        List<Double> cash = new ArrayList<>();
        List<Double> loaded = new ArrayList<>();
        double held = task.cash().atStart();
        int lag = task.cash().payLag();
        for (int t = 0; t < flow.length; t++) {
            held += flow[t] + task.cash().further(t) - (t >= lag ? loads(t - lag) * task.container().fixed() : 0);
            cash.add(held);
            loaded.add(Math.max(0, volume[t]));
        }
        return new OrderPlan.Course(cash, loaded, Arrays.stream(runs).map(run -> run.profit).toList());
    }

    int[][][] snapshot() {
        int[][][] plan = new int[cartons.length][][];
        Arrays.setAll(plan, i -> Arrays.stream(cartons[i]).map(int[]::clone).toArray(int[][]::new));
        return plan;
    }

    private void add(ProductRun run, int sign) {
        profit += sign * run.profit;
        for (int t = 0; t < flow.length; t++) {
            flow[t] += sign * run.flow[t];
            volume[t] += sign * run.volume[t];
        }
    }

    private static void copy(int[][] from, int[][] to) {
        for (int m = 0; m < from.length; m++) {
            System.arraycopy(from[m], 0, to[m], 0, from[m].length);
        }
    }
}
