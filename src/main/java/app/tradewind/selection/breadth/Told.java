package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Said;
import app.tradewind.selection.breadth.pick.Picked;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says of a list under demands what it is, what it costs, and which demands cannot be held. */
final class Told {

    private static final double NOISE = 1e-6;

    private final BreadthWish wish;
    private final Picked picked;
    private final BreadthCost cost;

    Told(BreadthWish wish, Picked picked, BreadthCost cost) {
        this.wish = wish;
        this.picked = picked;
        this.cost = cost;
    }

    /** @param conflict demands that contradict each other, or {@code null} where all are met */
    List<Phrase> sentences(int known, int aside, BreadthWish conflict) {
        List<Phrase> said = new ArrayList<>();
        if (picked.list().isEmpty()) {
            said.add(Phrase.of("breadth.said.none", aside));
            return said;
        }
        Phrase given = Said.amount(cost.total(), cost.unit());
        boolean free = cost.total() <= NOISE * Math.max(1, Math.abs(cost.plain()));
        double share = cost.plain() > 0 ? cost.total() / cost.plain() : Double.NaN;
        said.add(free ? Phrase.of("breadth.said.free", picked.list().size(), known)
                : Double.isNaN(share) ? Phrase.of("breadth.said.cost-alone", picked.list().size(), known, given)
                : Phrase.of("breadth.said.cost", picked.list().size(), known, given, share));
        if (conflict != null) {
            clash(said, conflict);
        }
        int explored = picked.explored().size();
        if (explored < wish.explore()) {
            said.add(Phrase.of("breadth.said.explore-few", wish.explore(), explored));
        }
        if (picked.list().size() < Math.min(wish.places(), known)) {
            said.add(Phrase.of("breadth.said.short", picked.list().size(), wish.places()));
        }
        if (cost.missed() > NOISE * Math.max(1, Math.abs(cost.even()))) {
            said.add(Phrase.of("breadth.said.missed", Said.amount(cost.missed(), cost.unit())));
        }
        if (aside > 0) {
            said.add(Phrase.of("breadth.said.aside", aside));
        }
        return said;
    }

    private void clash(List<Phrase> said, BreadthWish conflict) {
        List<Phrase> demands = new ArrayList<>();
        conflict.least().forEach(share -> demands.add(share.said()));
        if (conflict.explore() > 0) {
            demands.add(Phrase.of("breadth.demand.explore", conflict.explore()));
        }
        if (conflict.alike() > 0) {
            demands.add(Phrase.of("breadth.demand.alike", conflict.alike()));
        }
        // Where the search stopped early it is only known that no such list was found.
        said.add(picked.nearer() > 0 ? Phrase.of("breadth.said.not-found", Said.list(demands))
                : demands.size() == 1 ? Phrase.of("breadth.said.too-much", demands.get(0))
                : Phrase.of("breadth.said.clash", Said.list(demands)));
        List<Phrase> lacking = picked.lacking().entrySet().stream().map(entry -> Phrase.of("breadth.lacks",
                entry.getKey().said(), picked.needs().of(entry.getKey()) - entry.getValue(), picked.needs().of(entry.getKey()))).toList();
        said.add(picked.nearer() > 0 ? Phrase.of("breadth.said.near", Said.list(lacking), picked.nearer())
                : Phrase.of("breadth.said.nearest", Said.list(lacking)));
    }
}
