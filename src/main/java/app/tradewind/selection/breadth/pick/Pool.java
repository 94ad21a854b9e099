package app.tradewind.selection.breadth.pick;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.Needs;
import app.tradewind.selection.breadth.search.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The products among which the rest of a list is searched. Of products that count for the same groups only the
 * first can matter: a list leaves at most as many of them out as it has places, and as many again because of
 * near-copies, so twice the places of each kind are enough for the best list there is.
 */
public final class Pool {

    final List<Entry> entries = new ArrayList<>();
    private final List<Group> groups;
    private final Needs needs;
    private final List<Entry> taken;
    private final BreadthWish wish;

    /**
     * @param ranked products of known value, best first
     * @param taken those that have a place already
     */
    Pool(List<Entry> ranked, List<Entry> taken, Needs needs, BreadthWish wish) {
        this.taken = taken;
        this.needs = needs;
        this.wish = wish;
        groups = List.copyOf(needs.places().keySet());
        Map<List<Integer>, Integer> kinds = new HashMap<>();
        Map<List<Object>, Integer> copies = new HashMap<>();
        Set<String> gone = taken.stream().map(Entry::id).collect(Collectors.toSet());
        for (Entry entry : ranked) {
            List<Integer> kind = Arrays.stream(groups(entry)).boxed().toList();
            boolean room = kinds.getOrDefault(kind, 0) < 2 * wish.places() && !gone.contains(entry.id());
            if (room && (!bound(entry) || copies.merge(List.of(kind, entry.family()), 1, Integer::sum) <= wish.alike())) {
                kinds.merge(kind, 1, Integer::sum);
                entries.add(entry);
            }
        }
    }

    /**
     * Those products of a long list that can matter to this wish or to one that demands less.
     *
     * @param ranked products of known value, best first
     * @param explored products that are kept in any case
     */
    public static List<Entry> mattering(List<Entry> ranked, Collection<Group> groups, BreadthWish wish, List<Entry> explored) {
        Set<String> kept = explored.stream().map(Entry::id).collect(Collectors.toSet());
        Set<String> copies = new HashSet<>();
        Map<List<Integer>, Integer> kinds = new HashMap<>();
        Pool none = new Pool(List.of(), List.of(), Needs.of(wish.least(), groups, wish.places()), wish);
        return ranked.stream().filter(entry -> {
            List<Integer> kind = Arrays.stream(none.groups(entry)).boxed().toList();
            boolean room = kinds.getOrDefault(kind, 0) < 2 * wish.places();
            if (room && (entry.family().isEmpty() || copies.add(kind + entry.family()))) {
                kinds.merge(kind, 1, Integer::sum);
            }
            return room || kept.contains(entry.id());
        }).toList();
    }

    Problem problem() {
        Map<String, Integer> families = new HashMap<>();
        int[] family = entries.stream().mapToInt(entry -> bound(entry) ? families.computeIfAbsent(entry.family(), f -> families.size()) : -1).toArray();
        int[] most = new int[families.size()];
        families.forEach((name, number) -> most[number] =
                wish.alike() - (int) taken.stream().filter(entry -> entry.family().equals(name)).count());
        int[] need = groups.stream().mapToInt(group ->
                Math.max(0, needs.of(group) - (int) taken.stream().filter(entry -> entry.in(group)).count())).toArray();
        return new Problem(entries.stream().mapToDouble(Entry::value).toArray(), entries.stream().map(this::groups).toArray(int[][]::new),
                need, new Problem.Room(wish.places() - taken.size(), family, most));
    }

    /** The products of a list and those that had a place before, best first. */
    List<Entry> list(boolean... in) {
        List<Entry> list = new ArrayList<>(taken);
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                list.add(entries.get(i));
            }
        }
        list.sort(Entry.BEST_FIRST);
        return list;
    }

    private boolean bound(Entry entry) {
        return wish.alike() > 0 && !entry.family().isEmpty();
    }

    private int[] groups(Entry entry) {
        int[] found = new int[groups.size()];
        int count = 0;
        for (int g = 0; g < found.length; g++) {
            if (entry.in(groups.get(g))) {
                found[count++] = g;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
