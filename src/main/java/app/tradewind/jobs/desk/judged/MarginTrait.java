package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Ground.Offer;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.jobs.desk.judged.facts.Whose;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of the asking price after everything, as a share of it. Of a product that is not offered yet: of the
 * price at which others offer it, by what the supplier asks.
 */
final class MarginTrait implements Trait {

    /** A price as others ask it comes from no row of a listing. */
    private static final Origin ORIGIN = new Origin(0, "", "", 0);

    /** What a tool says the platform takes to store, pack and send a piece. */
    private static final String FEE = "fulfilment-fee";

    private final Ground ground;
    private final UnitEconomics economics;

    MarginTrait(Ground ground) {
        this.ground = ground;
        this.economics = new UnitEconomics(ground.snapshot());
    }

    @Override
    public Criterion criterion() {
        return new Criterion("margin", new Wording(Phrase.of("jobs.criterion.margin"), Phrase.of("jobs.criterion.margin.in-text"),
                Traits.PER_CENT, share -> Phrase.of("jobs.figure.share", share)), 0.25, Direction.MAX, -0.05, 0.40);
    }

    @Override
    public Figure of(Prospect prospect) {
        return prospect.ours() ? own(prospect) : ground.offer(prospect).map(offer -> {
            Money left = unit(prospect, offer).left(offer.price());
            return left == null || !(offer.price().toDouble() > 0) ? Figure.UNKNOWN
                    : new Figure(left.toDouble() / offer.price().toDouble(), Double.NaN, Phrase.of("sources.whose.with-cost", prospect.estimates().isEmpty()
                            ? Phrase.of("sources.whose.rival") : Whose.of(prospect.estimates().get(0), ground.sources(), false)));
        }).orElse(Figure.UNKNOWN);
    }

    /** What a margin of a product that is not sold yet lacks. */
    @Override
    public List<Phrase> notes(Prospect prospect) {
        Optional<Offer> offer = prospect.ours() ? Optional.empty() : ground.offer(prospect);
        if (prospect.ours() || of(prospect).known()) {
            return List.of();
        }
        return offer.isEmpty() ? List.of(Phrase.of("sources.margin.no-price")) : unit(prospect, offer.get()).missing().stream()
                .reduce((all, next) -> Phrase.of("sources.list", all, next)).map(all -> List.of(Phrase.of("sources.margin.missing", all))).orElse(List.of());
    }

    private UnitEconomics.Unit unit(Prospect prospect, Offer offer) {
        SkuMarket item = new SkuMarket(prospect.sku(), offer.market());
        Listing listing = new Listing(item, "", new Listing.Text("", prospect.title(), List.of(), "", ""), offer.price(),
                new Listing.Facts("", "", "", null, Map.of()), ORIGIN);
        Money fee = ground.estimate(prospect, FEE).map(one -> new Money(one.figures().get(FEE), offer.price().currency())).orElse(null);
        return economics.of(item, listing, fee);
    }

    private Figure own(Prospect prospect) {
        return Figure.of(ground.prices(prospect.sku()).stream().mapToDouble(row -> {
            Money now = row.advice().prices().now();
            Money left = economics.of(row.item(), ground.listing(row.item())).left(now);
            return left == null ? Double.NaN : left.toDouble() / now.toDouble();
        }).filter(Double::isFinite).average().orElse(Double.NaN));
    }
}
