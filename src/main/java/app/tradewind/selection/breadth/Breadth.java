package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.BreadthCost.Kind;
import app.tradewind.selection.breadth.BreadthCost.Price;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.selection.breadth.demand.Needs;
import app.tradewind.selection.breadth.pick.Explorer;
import app.tradewind.selection.breadth.pick.Picked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        Picked picked = pick(wish, explored(wish));
        double free = total(plain);
        BreadthCost cost = new BreadthCost(setting.unit(), free, picked.total(), picked.missed(),
                prices(wish, picked, free));
        Reasoning reasoning = new Reasoning(setting, ranked, plain, picked, wish);
        BreadthWish conflict = picked.holds() ? null : Picked.conflict(ranked, groups, wish, picked.explored());
        return new BreadthAnswer(reasoning.products(), shares(plain, picked),
                cost, new Told(wish, picked, cost).sentences(ranked.size(), aside, conflict), picked.holds());
    }

    private Picked pick(BreadthWish wish, List<Entry> explored) {
        return Picked.of(ranked, groups, wish, explored);
    }

    private List<Entry> explored(BreadthWish wish) {
        return wish.explore() == 0 ? List.of() : Explorer.choose(ranked, wish, setting.seed());
    }

    private List<Price> prices(BreadthWish wish, Picked picked, double free) {
        BreadthWish bare = BreadthWish.plain(wish.places());
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < wish.least().size(); i++) {
            LeastShare share = wish.least().get(i);
            if (share.share() > 0) {
                prices.add(price(Kind.SHARE, share, free - pick(bare.sharing(List.of(share)), List.of()).total(), freed(picked, wish.without(i), picked.explored())));
            }
        }
        if (wish.explore() > 0) {
            BreadthWish only = bare.exploring(wish.explore(), wish.drawn());
            prices.add(price(Kind.EXPLORE, null, free - pick(only, explored(only)).total(), freed(picked, wish.exploring(0), List.of())));
        }
        if (wish.alike() > 0) {
            prices.add(price(Kind.ALIKE, null, free - pick(bare.alike(wish.alike()), List.of()).total(), freed(picked, wish.alike(0), picked.explored())));
        }
        return prices;
    }

    private double freed(Picked picked, BreadthWish without, List<Entry> explored) {
        return picked.holds() ? pick(without, explored).total() - picked.total() : Double.NaN;
    }

    /** What the search leaves open within the noise of its sums is nothing. */
    private static Price price(Kind kind, LeastShare demand, double alone, double freed) {
        return new Price(kind, demand, Math.max(0, alone), Double.isNaN(freed) ? freed : Math.max(0, freed));
    }

    private List<GroupShare> shares(List<Entry> plain, Picked picked) {
        Collection<Group> demanded = picked.needs().places().keySet();
        return Stream.concat(groups.stream(), demanded.stream()).distinct().sorted().map(group -> new GroupShare(group,
                count(ranked, group), count(plain, group), count(picked.list(), group), picked.needs().of(group))).toList();
    }

    private static int count(List<Entry> entries, Group group) {
        return (int) entries.stream().filter(entry -> entry.in(group)).count();
    }

    private static double total(List<Entry> entries) {
        return entries.stream().mapToDouble(Entry::value).sum();
    }
}
