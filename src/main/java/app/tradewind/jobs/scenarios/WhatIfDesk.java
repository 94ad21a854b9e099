package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.landed.Proceeds;
import java.util.Map;
import java.util.Optional;

/** What is left of any price of one item in a scenario. Quick enough to follow a slider. */
public final class WhatIfDesk {

    private final Snapshot snapshot;
    private final Map<SkuMarket, Listing> listings;

    public WhatIfDesk(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.listings = snapshot.catalogue().byItem();
    }

    /**
     * What is left is a straight line in the price.
     *
     * @param keeps share of another unit of price that stays
     * @param fixed what each sale costs whatever the price
     * @param floor the least price that the least margin and the seller's bounds allow; {@code null} where no price leaves the margin
     */
    public record Line(double keeps, double fixed, Money floor) {

        public double left(double price) {
            return keeps * price - fixed;
        }
    }

    /** Empty where a cost or a rate is missing. */
    public Optional<Line> of(SkuMarket item, Scenario scenario) {
        UnitEconomics.Unit unit = new UnitEconomics(ChangedSnapshot.of(snapshot, scenario)).of(item, listings.get(item));
        PriceTerms bare = new PriceTerms(null, null, null, null, 0, unit.currency());
        Money floor = unit.floor() == null ? null : snapshot.limits().bind(item, bare.within(PriceBound.Kind.LEAST_MARGIN, unit.floor())).floor();
        return unit.proceeds().map(known -> line(known, unit, floor));
    }

    private static Line line(Proceeds known, UnitEconomics.Unit unit, Money floor) {
        return new Line(known.share().doubleValue(), -known.left(Money.zero(unit.currency())).toDouble(), floor);
    }
}
