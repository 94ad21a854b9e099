package app.tradewind.stock.plan;

import app.tradewind.stock.plan.PlanTask.Container;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How good order plans of made-up tasks are, and how much processor time they take:
 * {@code PlanMeasure PRODUCTS WEEKS MILLIONS [SEEDS]}, millions of changes tried. Prints each task's worth, the bound
 * and the gap.
 */
final class PlanMeasure {

    private PlanMeasure() { }

    public static void main(String[] args) {
        int products = Integer.parseInt(args[0]);
        int weeks = Integer.parseInt(args[1]);
        long effort = (long) (Double.parseDouble(args[2]) * 1e6);
        int seeds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
        Container container = new Container(products < 10 ? 1.5 : 8, products < 10 ? 160 : 600, Math.max(3, products / 10));
        for (int seed = 1; seed <= seeds; seed++) {
            PlanTask task = MadeTask.of(products, weeks, 4, container, seed);
            PlanSearch search = new PlanSearch(task);
            double before = cpu();
            OptionalDouble bound = search.bound(() -> false);
            double bounded = cpu();
            OrderPlan plan = search.best(effort, 1, () -> false);
            double most = bound.orElse(Double.NaN);
            System.out.printf(Locale.ROOT, "%d x %d, seed %d: %.2f, bound %.2f (%.1f %% over), bound %.1f s, search %.1f s%n",
                    products, weeks, seed, plan.objective(), most, 100 * (most / plan.objective() - 1), bounded - before, cpu() - bounded);
        }
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
