package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.AdvisePrices;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.RivalPrices;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.pricing.PriceAdvice.Prices;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceCurve;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.advise.Learnt;
import app.tradewind.pricing.advise.PriceAdviser;
import app.tradewind.pricing.landed.Proceeds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is left of any price of one item in a scenario, and what would be advised. Quick enough to follow a slider. */
public final class WhatIfDesk {

    private final Snapshot snapshot;
    private final Wishes wishes;
    private final Map<SkuMarket, Listing> listings;
    private final Map<SkuMarket, Double> rivals = new HashMap<>();
    private final Learnt learnt;

    /** Learns the items' responses, which takes its time; every answer after that is quick. */
    public WhatIfDesk(Snapshot snapshot, Wishes wishes, Progress progress) {
        this.snapshot = snapshot;
        this.wishes = wishes;
        this.listings = snapshot.catalogue().byItem();
        this.learnt = new AdvisePrices().learnt(snapshot, wishes.prices(), wishes.seed(), progress);
        RivalPrices known = new RivalPrices(snapshot.catalogue().competitors());
        snapshot.histories().forEach(history -> rivals.put(history.item(), known.last(history)));
    }

    /**
     * What is left is a straight line in the price.
     *
     * @param keeps share of another unit of price that stays
     * @param fixed what each sale costs whatever the price
     * @param floor {@code null} where no price leaves the least margin
     */
    public record Line(double keeps, double fixed, Money floor) {

        public double left(double price) {
            return keeps * price - fixed;
        }
    }

    /**
     * An item in a scenario.
     *
     * @param curve {@code null} where the response is not known
     * @param prices as they would be advised
     */
    public record Moved(Line line, PriceCurve curve, Prices prices) { }

    /** Empty where a cost or a rate is missing. */
    public Optional<Moved> of(SkuMarket item, Scenario scenario) {
        Snapshot then = ChangedSnapshot.of(snapshot, scenario);
        UnitEconomics.Unit unit = new UnitEconomics(then).of(item, listings.get(item));
        if (unit.proceeds().isEmpty() || !learnt.knows(item.toString())) {
            return Optional.empty();
        }
        PriceAdviser.Priced priced = learnt.price(item.toString(), AdvisePrices.terms(then, item, unit, wishes.prices(),
                rivals.getOrDefault(item, Double.NaN)));
        return Optional.of(new Moved(line(unit.proceeds().get(), unit), priced.curve(), priced.advice().prices()));
    }

    private static Line line(Proceeds known, UnitEconomics.Unit unit) {
        return new Line(known.share().doubleValue(), -known.left(Money.zero(unit.currency())).toDouble(), unit.floor());
    }
}
