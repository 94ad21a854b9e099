package app.tradewind.selection.breadth.demand;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * A product that could stand on a shortlist.
 *
 * @param id as the person knows it
 * @param name what it is called
 * @param value what a place for it is expected to bring, a score or money; {@code NaN} where not known
 * @param sd standard deviation of that value, {@code NaN} where not known
 * @param groups by dimension, such as brand or market, the groups it counts for; a dimension not known is left out
 * @param family of near-copies it belongs to, empty for none
 */
public record Entry(String id, String name, double value, double sd, Map<String, Set<String>> groups, String family) {

    /** By value, of equal ones by number, as {@code selection.Order} has it. */
    public static final Comparator<Entry> BEST_FIRST = Comparator.comparingDouble((Entry entry) -> -entry.value()).thenComparing(Entry::id);
    /** Standard normal quantile of 0.9: the upper end of an 80 % interval. */
    public static final double NINETY = 1.2815515655446004;

    public Entry {
        groups = Map.copyOf(groups);
    }

    /** What it may well bring: the upper end of the interval; {@code NaN} where its error is not known. */
    public double upper() {
        return value + NINETY * sd;
    }

    /** Whether it counts for a group. */
    public boolean in(Group group) {
        return groups.getOrDefault(group.dimension(), Set.of()).contains(group.name());
    }
}
