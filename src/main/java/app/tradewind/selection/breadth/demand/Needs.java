package app.tradewind.selection.breadth.demand;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places that groups are to have.
 *
 * @param places by group; groups of which nothing is demanded are left out
 */
public record Needs(Map<Group, Integer> places) {

    /** What the demands come to; of two about one group the larger counts. */
    public static Needs of(List<LeastShare> least, Collection<Group> all, int places) {
        Map<Group, Integer> needs = new TreeMap<>();
        for (LeastShare share : least) {
            int need = share.of(places);
            if (need > 0) {
                share.among(all).forEach(group -> needs.merge(group, need, Math::max));
            }
        }
        return new Needs(needs);
    }

    /** All groups that products belong to. */
    public static Collection<Group> groups(Collection<Entry> entries) {
        Collection<Group> groups = new TreeSet<>();
        entries.forEach(entry -> entry.groups().forEach((dimension, names) -> names.forEach(name -> groups.add(new Group(dimension, name)))));
        return groups;
    }

    /** Places of a group, 0 where nothing is demanded for it. */
    public int of(Group group) {
        return places.getOrDefault(group, 0);
    }
}
