package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.Needs;
import app.tradewind.selection.breadth.pick.Explorer;
import app.tradewind.selection.breadth.pick.Picked;
import app.tradewind.selection.breadth.pick.Pool;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes a shortlist whose products are expected to bring most while groups get their least shares, places are kept
 * for what is little known, and near-copies do not fill it. Products without a value stand aside: not known is not
 * nothing. Without a demand it is the head of the ranking.
 */
public final class Breadth {

    private final Setting setting;
    private final List<Entry> ranked;
    private final Collection<Group> groups;
    private final int aside;

    /**
     * @param unit of the values: {@code points}, a currency code, or empty
     * @param today day the list is made for
     * @param seed of the draws
     */
    public record Setting(String unit, LocalDate today, long seed) { }

    /** @param entries all products, in any order */
    public Breadth(List<Entry> entries, Setting setting) {
        this.setting = setting;
        ranked = entries.stream().filter(entry -> Double.isFinite(entry.value())).sorted(Entry.BEST_FIRST).toList();
        groups = Needs.groups(ranked);
        aside = entries.size() - ranked.size();
    }

    /** The list under a wish. */
    public BreadthAnswer of(BreadthWish wish) {
        List<Entry> plain = ranked.subList(0, Math.min(wish.places(), ranked.size()));
        List<Entry> explored = explored(wish);
        BreadthWish only = BreadthWish.plain(wish.places()).exploring(wish.explore(), wish.drawn());
        List<Entry> explorable = Stream.concat(explored.stream(), explored(only).stream()).toList();
        List<Entry> pool = Pool.mattering(ranked, groups, wish, explorable);
        Picked picked = Picked.of(pool, groups, wish, explored);
        double free = total(plain);
        BreadthCost cost = new BreadthCost(setting.unit(), free, picked.total(), picked.missed(),
                new Prices(pool, groups, wish, picked).all(free, explored(only)));
        Reasoning reasoning = new Reasoning(setting, ranked, plain, picked, wish);
        BreadthWish conflict = picked.holds() ? null : Picked.conflict(pool, groups, wish, picked.explored());
        return new BreadthAnswer(reasoning.products(), shares(plain, picked),
                cost, new Told(wish, picked, cost).sentences(ranked.size(), aside, conflict), picked.holds());
    }

    private List<Entry> explored(BreadthWish wish) {
        return wish.explore() == 0 ? List.of() : Explorer.choose(ranked, wish, setting.seed());
    }

    private List<GroupShare> shares(List<Entry> plain, Picked picked) {
        Map<Group, int[]> counts = new TreeMap<>();
        Stream.concat(groups.stream(), picked.needs().places().keySet().stream()).forEach(group -> counts.putIfAbsent(group, new int[3]));
        count(ranked, counts, 0);
        count(plain, counts, 1);
        count(picked.list(), counts, 2);
        return counts.entrySet().stream().map(one -> new GroupShare(one.getKey(), one.getValue()[0], one.getValue()[1], one.getValue()[2],
                picked.needs().of(one.getKey()))).toList();
    }

    private static void count(List<Entry> entries, Map<Group, int[]> counts, int column) {
        entries.forEach(entry -> entry.groups().forEach((dimension, names) -> names.forEach(name -> counts.get(new Group(dimension, name))[column]++)));
    }

    private static double total(List<Entry> entries) {
        return entries.stream().mapToDouble(Entry::value).sum();
    }
}
