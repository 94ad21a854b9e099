package app.tradewind.selection.breadth.demand;

import java.util.Comparator;

/**
 * Products that have something in common.
 *
 * @param dimension in what, such as {@code brand}
 * @param name which of them
 */
public record Group(String dimension, String name) implements Comparable<Group> {

    @Override
    public int compareTo(Group other) {
        return Comparator.comparing(Group::dimension).thenComparing(Group::name).compare(this, other);
    }
}
