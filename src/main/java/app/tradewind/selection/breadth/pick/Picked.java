package app.tradewind.selection.breadth.pick;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.selection.breadth.demand.Needs;
import app.tradewind.selection.breadth.search.Found;
import app.tradewind.selection.breadth.search.Problem;
import app.tradewind.selection.breadth.search.Search;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A list under demands.
 *
 * @param list best first
 * @param explored those of it that have a place to be explored
 * @param needs what the demands come to in places
 * @param lacking places that groups lack of what is demanded; empty where every demand is met
 * @param missed how much a better list might bring besides, 0 where there is none
 * @param nearer how many of the lacking places another list might fill, 0 where that is known of none
 */
public record Picked(List<Entry> list, List<Entry> explored, Needs needs, Map<Group, Integer> lacking, double missed, int nearer) {

    /**
     * @param ranked products of known value, best first
     * @param explored those of them that have a place already, to be explored
     */
    public static Picked of(List<Entry> ranked, Collection<Group> groups, BreadthWish wish, List<Entry> explored) {
        Needs needs = Needs.of(wish.least(), groups, wish.places());
        Pool pool = new Pool(ranked, explored, needs, wish);
        Problem problem = pool.problem();
        Found near = Search.near(problem);
        int[] count = problem.count(near.in());
        int[] held = IntStream.range(0, count.length).map(g -> Math.min(count[g], problem.need()[g])).toArray();
        Found found = Search.best(problem.needing(held), near.in());
        List<Entry> list = pool.list(found.in());
        Map<Group, Integer> lacking = new TreeMap<>();
        needs.places().forEach((group, need) -> {
            int lack = need - (int) list.stream().filter(entry -> entry.in(group)).count();
            if (lack > 0) {
                lacking.put(group, lack);
            }
        });
        return new Picked(list, explored, needs, lacking, found.proven() ? 0 : found.bound() - found.total(),
                near.nearer(IntStream.range(0, count.length).map(g -> problem.need()[g] - held[g]).sum()));
    }

    /** What the list is expected to bring. */
    public double total() {
        return list.stream().mapToDouble(Entry::value).sum();
    }

    /** Whether every demand is met. */
    public boolean holds() {
        return lacking.isEmpty();
    }

    /**
     * Of demands that cannot be held together those that contradict each other: without any one of them the rest
     * could be held (the deletion filter of Chinneck and Dravnieks, ORSA Journal on Computing 3, 1991).
     */
    public static BreadthWish conflict(List<Entry> ranked, Collection<Group> groups, BreadthWish wish, List<Entry> explored) {
        BreadthWish core = wish;
        List<Entry> places = explored;
        if (core.explore() > 0 && !of(ranked, groups, core.exploring(0), List.of()).holds()) {
            core = core.exploring(0);
            places = List.of();
        }
        if (core.alike() > 0 && !of(ranked, groups, core.alike(0), places).holds()) {
            core = core.alike(0);
        }
        for (LeastShare share : wish.least()) {
            BreadthWish fewer = core.without(core.least().indexOf(share));
            if (!of(ranked, groups, fewer, places).holds()) {
                core = fewer;
            }
        }
        return core;
    }
}
