package app.tradewind.selection.breadth.demand;

import app.tradewind.words.Phrase;
import java.util.Collection;
import java.util.List;

/**
 * A demand on a shortlist: a group gets at least this share of its places.
 *
 * @param dimension such as {@code brand}
 * @param group which of them; empty for each that has a product
 * @param share of the places, 0 to 1; a place begun is a whole one
 */
public record LeastShare(String dimension, String group, double share) {

    private static final double NOISE = 1e-9;

    public LeastShare {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(dimension + ": " + share);
        }
    }

    /** As it is spoken of. */
    public Phrase said() {
        return Phrase.of("breadth.demand.share", new Group(dimension, group).said(), share);
    }

    /** How many places of a list that is. */
    public int of(int places) {
        return (int) Math.ceil(share * places - NOISE);
    }

    /** Those of the groups that it is about; a group that is named is one of them even where it has no product. */
    public Collection<Group> among(Collection<Group> all) {
        return group.isEmpty() ? all.stream().filter(one -> one.dimension().equals(dimension)).toList() : List.of(new Group(dimension, group));
    }
}
