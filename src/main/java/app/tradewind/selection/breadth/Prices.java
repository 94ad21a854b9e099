package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.BreadthCost.Kind;
import app.tradewind.selection.breadth.BreadthCost.Price;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.selection.breadth.pick.Picked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What each demand costs: by itself, and as the last of all, by making the list once with it alone and once without it. */
final class Prices {

    private final List<Entry> pool;
    private final Collection<Group> groups;
    private final BreadthWish wish;
    private final Picked picked;

    Prices(List<Entry> pool, Collection<Group> groups, BreadthWish wish, Picked picked) {
        this.pool = pool;
        this.groups = groups;
        this.wish = wish;
        this.picked = picked;
    }

    /**
     * @param free what the plain list brings
     * @param exploredAlone what would be explored if nothing else were demanded
     */
    List<Price> all(double free, List<Entry> exploredAlone) {
        BreadthWish bare = BreadthWish.plain(wish.places());
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < wish.least().size(); i++) {
            LeastShare share = wish.least().get(i);
            if (share.share() > 0) {
                prices.add(price(Kind.SHARE, share, free - pick(bare.sharing(List.of(share)), List.of()).total(), freed(wish.without(i), picked.explored())));
            }
        }
        if (wish.explore() > 0) {
            BreadthWish only = bare.exploring(wish.explore(), wish.drawn());
            prices.add(price(Kind.EXPLORE, null, free - pick(only, exploredAlone).total(), freed(wish.exploring(0), List.of())));
        }
        if (wish.alike() > 0) {
            prices.add(price(Kind.ALIKE, null, free - pick(bare.alike(wish.alike()), List.of()).total(), freed(wish.alike(0), picked.explored())));
        }
        return prices;
    }

    private double freed(BreadthWish without, List<Entry> explored) {
        return picked.holds() ? pick(without, explored).total() - picked.total() : Double.NaN;
    }

    /** What the search leaves open within the noise of its sums is nothing. */
    private static Price price(Kind kind, LeastShare demand, double alone, double freed) {
        return new Price(kind, demand, Math.max(0, alone), Double.isNaN(freed) ? freed : Math.max(0, freed));
    }

    private Picked pick(BreadthWish other, List<Entry> explored) {
        return Picked.of(pool, groups, other, explored);
    }
}
