package app.tradewind.selection.breadth.demand;

import app.tradewind.words.Phrase;
import java.util.Comparator;

/**
 * Products that have something in common.
 *
 * @param dimension in what, such as {@code brand}
 * @param name which of them
 */
public record Group(String dimension, String name) implements Comparable<Group> {

    /** As it is spoken of; one without a name is each group of its dimension. */
    public Phrase said() {
        return Said.inText(this);
    }

    /** What its dimension is called. */
    public Phrase dimensionSaid() {
        return Said.dimension(dimension);
    }

    @Override
    public int compareTo(Group other) {
        return Comparator.comparing(Group::dimension).thenComparing(Group::name).compare(this, other);
    }
}
