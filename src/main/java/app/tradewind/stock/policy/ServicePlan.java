package app.tradewind.stock.policy;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often a person wants to have things in stock: one level for all, one a class, or each item's own out
 * of margin and holding cost.
 *
 * @param way which of the three
 * @param level for all, where that is the way
 * @param classes level by class name where that is the way; a class that is not in it is weighed
 */
public record ServicePlan(Way way, double level, Map<String, Double> classes) {

    public static final double LEAST = 0.5;
    public static final double MOST = 0.999;
    private static final double USUAL = 0.95;

    /** Where a level comes from. */
    public enum Way { ONE, CLASSES, WEIGHED }

    /** The usual level for everything. */
    public static final ServicePlan USUAL_FOR_ALL = one(USUAL);

    public ServicePlan {
        if (way == Way.ONE && !fits(level)) {
            throw new IllegalArgumentException("service level outside 0.5 to 0.999: " + level);
        }
        for (Map.Entry<String, Double> one : classes.entrySet()) {
            if (!ServiceClass.names().contains(one.getKey()) || !fits(one.getValue())) {
                throw new IllegalArgumentException("no class or no level: " + one);
            }
        }
        classes = new TreeMap<>(classes);
    }

    public static ServicePlan one(double level) {
        return new ServicePlan(Way.ONE, level, Map.of());
    }

    public static ServicePlan classes(Map<String, Double> levels) {
        return new ServicePlan(Way.CLASSES, Double.NaN, levels);
    }

    public static ServicePlan weighed() {
        return new ServicePlan(Way.WEIGHED, Double.NaN, Map.of());
    }

    /** Levels to begin with where a person has none: what brings most and is easy to keep, most often. */
    public static Map<String, Double> suggested() {
        return new TreeMap<>(Map.of("AX", 0.98, "AY", 0.97, "AZ", 0.95, "BX", 0.96, "BY", 0.95, "BZ", 0.92,
                "CX", 0.93, "CY", 0.90, "CZ", 0.85));
    }

    public static boolean fits(double level) {
        return level >= LEAST && level <= MOST;
    }

    /** The level of a class, {@code NaN} where it is weighed. */
    public double of(String className) {
        return way == Way.ONE ? level : classes.getOrDefault(className, Double.NaN);
    }

    /** What the settings of a call need: the level for all, or {@code NaN} where each item has its own. */
    public double forAll() {
        return way == Way.ONE ? level : Double.NaN;
    }
}
