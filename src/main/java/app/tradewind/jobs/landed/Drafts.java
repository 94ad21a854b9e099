package app.tradewind.jobs.landed;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.pricing.landed.Offer;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What a workspace knows of a product, typed into the calculator; what it does not know stays blank. */
public final class Drafts {

    private static final int PERCENT = 2;

    private final Snapshot snapshot;

    public Drafts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param item the product and the market, whose listing may be missing */
    public Draft of(SkuMarket item, Offer.Way way) {
        Map<LandedField, String> typed = new EnumMap<>(LandedField.class);
        Listing listing = snapshot.catalogue().byItem().get(item);
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        SellingCosts costs = snapshot.costs().getOrDefault(item.market(), SellingCosts.UNKNOWN);
        if (listing != null) {
            put(typed, LandedField.PRICE, listing.price());
            typed.put(LandedField.CATEGORY, listing.facts().category());
        }
        put(typed, LandedField.COST, terms == null ? null : terms.unitCost());
        put(typed, LandedField.FREIGHT, freight(terms, costs));
        put(typed, LandedField.DUTY, costs.duty());
        put(typed, LandedField.FULFILMENT, costs.fulfilment());
        put(typed, LandedField.ADS, costs.ads());
        put(typed, LandedField.RETURNS, costs.returns().share());
        put(typed, LandedField.RETURN_COST, costs.returns().cost());
        put(typed, LandedField.LEAST_MARGIN, costs.leastMargin());
        return new Draft(item.market(), snapshot.today(), way, typed);
    }

    /** The first leg a piece, in the currency it is charged in; {@code null} where the weight or a rate is not known. */
    private Money freight(SupplierTerms terms, SellingCosts costs) {
        Money perPiece = costs.freight().perPiece();
        Money perKg = costs.freight().perKg();
        if (perKg == null || perKg.amount().signum() == 0) {
            return perPiece == null ? perKg : perPiece;
        }
        Double weight = terms == null ? null : terms.order().unitWeightKg();
        if (weight == null) {
            return null;
        }
        Money byWeight = perKg.times(BigDecimal.valueOf(weight));
        Money more = perPiece == null ? Money.zero(byWeight.currency()) : snapshot.homeMoney().in(byWeight.currency(), perPiece);
        return more == null ? null : byWeight.plus(more);
    }

    private static void put(Map<LandedField, String> typed, LandedField field, Money money) {
        if (money != null) {
            typed.put(field, new Money(money.amount().stripTrailingZeros(), money.currency()).toString());
        }
    }

    private static void put(Map<LandedField, String> typed, LandedField field, BigDecimal share) {
        if (share != null) {
            typed.put(field, share.movePointRight(PERCENT).stripTrailingZeros().toPlainString());
        }
    }
}
