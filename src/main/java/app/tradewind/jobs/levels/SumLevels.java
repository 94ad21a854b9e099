package app.tradewind.jobs.levels;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.cause.Parts.Driven;
import app.tradewind.forecast.level.Joint;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.level.PastErrors;
import app.tradewind.forecast.level.Summing;
import app.tradewind.jobs.desk.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Forecasts of the levels: futures of the products joined and summed one by one, so that any two levels agree
 * future by future. A sum is handed on and forgotten as soon as its last product has come.
 */
public final class SumLevels {

    private final Snapshot snapshot;
    private final LevelPlan plan;
    private final ForecastSettings settings;

    /** @param settings the plan's own horizon and seed */
    public SumLevels(Snapshot snapshot, LevelPlan plan, ForecastSettings settings) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.settings = settings;
    }

    /**
     * One sum.
     *
     * @param node what it is of
     * @param method of a single product its own, else the way the levels were made to agree
     * @param parts expected demand a week and what it is made of
     * @param changed the same with what persons made of it, or {@code null} where they left it alone
     * @param paths futures of the sum, without what persons made of it
     */
    public record Summed(Node node, String method, Parts parts, double[] changed, DemandPaths paths) {

        /** Expected demand a week. */
        public double[] mean() {
            return parts.mean();
        }
    }

    private record Joined(Forecast agreed, double[] changed, double[][] futures) { }

    /** What {@code use} makes of each node of these levels, level by level in their order and by name. */
    public <T> Map<Node, T> run(Collection<Level> levels, ItemForecasts.Watch watch, Function<Summed, T> use) {
        double[][] past = Weeks.of(plan.tree().histories()).demand();
        double[][] errors = PastErrors.of(new Summing(past.length, List.of()), past);
        Joint joint = new Joint(settings.paths(), errors == null ? 0 : errors[0].length, settings.seed());
        Map<String, Integer> places = new HashMap<>();
        plan.tree().histories().forEach(history -> places.put(history.item().toString(), places.size()));
        Map<Node, Sum> open = new HashMap<>();
        Map<Node, T> made = new HashMap<>();
        int[] at = new int[1];
        new ItemForecasts(snapshot, settings, watch).each(forecast -> {
            int item = places.get(forecast.id());
            Forecast agreed = plan.agreed(item, forecast, settings.seed());
            Forecast changed = plan.changed(item, agreed, settings.seed());
            boolean known = !Double.isNaN(agreed.mean()[0]);
            return new Joined(agreed, changed == agreed ? null : changed.mean(), known
                    ? joint.ordered(forecast.id(), agreed.paths(), errors == null ? new double[0] : errors[item]) : null);
        }, joined -> {
            for (Level level : levels) {
                Node node = plan.tree().of(at[0], level);
                Sum sum = open.computeIfAbsent(node, key -> new Sum(plan.tree().members(key).length, settings));
                if (sum.add(joined)) {
                    made.put(node, use.apply(sum.summed(node, plan.choice().chosen().name())));
                    open.remove(node);
                }
            }
            at[0]++;
        });
        Map<Node, T> ordered = new LinkedHashMap<>();
        levels.forEach(level -> plan.tree().nodes(level).forEach(node -> ordered.put(node, made.get(node))));
        return ordered;
    }

    /** Grows product by product. */
    private static final class Sum {
        private final int members;
        private final double[][] parts;
        private final Map<Cause, double[]> causes = new LinkedHashMap<>();
        private final double[] changed;
        private final double[][] futures;
        private int come;
        private int known;
        private boolean moved;
        private String method;

        Sum(int members, ForecastSettings settings) {
            this.members = members;
            this.parts = new double[4][settings.horizon()];
            this.changed = new double[settings.horizon()];
            this.futures = new double[settings.paths()][settings.horizon()];
        }

        /** @return whether it was the last */
        boolean add(Joined joined) {
            come++;
            method = joined.agreed.method();
            if (joined.futures != null) {
                known++;
                double[] own = joined.changed == null ? joined.agreed.mean() : joined.changed;
                moved |= joined.changed != null;
                Parts more = joined.agreed.parts();
                add(parts[0], more.mean());
                add(parts[1], more.level());
                add(parts[2], more.trend());
                add(parts[3], more.season());
                more.causes().forEach(one -> add(causes.computeIfAbsent(one.cause(), cause -> new double[changed.length]), one.pieces()));
                add(changed, own);
                for (int h = 0; h < changed.length; h++) {
                    for (int s = 0; s < futures.length; s++) {
                        futures[s][h] += joined.futures[s][h];
                    }
                }
            }
            return come == members;
        }

        private static void add(double[] sum, double[] more) {
            for (int h = 0; h < sum.length; h++) {
                sum[h] += more[h];
            }
        }

        Summed summed(Node node, String way) {
            if (known == 0) {
                for (double[] part : parts) {
                    Arrays.fill(part, Double.NaN);
                }
                for (double[] future : futures) {
                    Arrays.fill(future, Double.NaN);
                }
            }
            List<Driven> driven = new ArrayList<>();
            causes.forEach((cause, pieces) -> driven.add(new Driven(cause, pieces)));
            return new Summed(node, members == 1 ? method : way, new Parts(parts[0], parts[1], parts[2], parts[3], driven), moved ? changed : null, DemandPaths.of(futures));
        }
    }
}
