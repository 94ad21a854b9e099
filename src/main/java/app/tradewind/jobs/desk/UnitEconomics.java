package app.tradewind.jobs.desk;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.market.MarketProfile;
import app.tradewind.pricing.landed.Consignment;
import app.tradewind.pricing.landed.Exchange;
import app.tradewind.pricing.landed.ImportRule;
import app.tradewind.pricing.landed.LandedCost;
import app.tradewind.pricing.landed.Landing;
import app.tradewind.pricing.landed.Proceeds;
import app.tradewind.pricing.landed.SellingTerms;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a piece costs to land and to sell, item by item; nothing where a figure is missing. */
public final class UnitEconomics {

    private final Snapshot snapshot;

    public UnitEconomics(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * @param currency of the market's prices
     * @param proceeds what is left of a price, empty where something is missing
     * @param landed cost a piece in the market's warehouse, {@code null} where not known
     * @param floor least price that keeps the least margin, {@code null} where not known or no price does
     * @param missing what is blank, ready to say
     */
    public record Unit(Currency currency, Optional<Proceeds> proceeds, Money landed, Money floor, List<Phrase> missing) {

        /** What is left of a price after everything, {@code null} where not known. */
        public Money left(Money price) {
            return price == null || proceeds.isEmpty() ? null : proceeds.get().left(price);
        }
    }

    /** @param listing the item's listing, or {@code null} where there is none */
    public Unit of(SkuMarket item, Listing listing) {
        return of(item, listing, null);
    }

    /** @param estimated what somebody else says fulfilment costs, which counts where the seller's own costs do not say; or {@code null} */
    public Unit of(SkuMarket item, Listing listing, Money estimated) {
        Optional<MarketProfile> profile = snapshot.markets().find(item.market());
        Currency currency = listing != null && listing.price() != null ? listing.price().currency()
                : profile.map(MarketProfile::currency).orElse(snapshot.home());
        if (profile.isEmpty()) {
            return new Unit(currency, Optional.empty(), null, null, List.of(Phrase.of("jobs.no-market", item.market())));
        }
        MarketProfile market = profile.get();
        SellingCosts costs = snapshot.costs().getOrDefault(item.market(), SellingCosts.UNKNOWN);
        String category = listing == null ? "" : listing.facts().category();
        SupplierTerms terms = snapshot.catalogue().terms().get(item.sku());
        HomeMoney money = snapshot.homeMoney();
        Money nothing = Money.zero(currency);
        Landing landing = LandedCost.of(
                new Consignment(terms == null ? null : terms.unitCost(), 1, freight(terms, costs, currency, money), nothing, nothing),
                ImportRule.of(market, category, costs.duty(), true, snapshot.today()), snapshot.rates(), currency, snapshot.today());
        SellingTerms.Returns returns = costs.returns().share() == null ? null : new SellingTerms.Returns(
                costs.returns().share(), costs.returns().cost() == null ? nothing : money.in(currency, costs.returns().cost()), BigDecimal.ZERO);
        SellingTerms selling = SellingTerms.of(market, category, money.in(currency, costs.fulfilment() == null ? estimated : costs.fulfilment()), costs.ads(), returns, snapshot.today());
        Optional<Proceeds> proceeds = Proceeds.of(selling, landing);
        BigDecimal least = snapshot.limits().margin(item, costs.leastMargin());
        BigDecimal margin = least == null ? BigDecimal.ZERO : least;
        return new Unit(currency, proceeds, landing.unit().orElse(null),
                proceeds.flatMap(known -> known.floor(margin, nothing)).orElse(null), missing(selling, landing, costs, currency));
    }

    /** What is blank, and which rates the seller's own costs lack: the figure itself is then known. */
    private List<Phrase> missing(SellingTerms selling, Landing landing, SellingCosts costs, Currency currency) {
        List<Phrase> missing = new ArrayList<>(Proceeds.missing(selling, landing));
        Exchange exchange = Exchange.into(snapshot.rates(), currency, snapshot.today());
        exchange.of(costs.fulfilment(), missing);
        exchange.of(costs.returns().cost(), missing);
        exchange.of(costs.freight().perKg(), missing);
        exchange.of(costs.freight().perPiece(), missing);
        return missing;
    }

    /** The first leg of a piece to a market as the seller's costs have it; {@code null} where it is not known. */
    public Money firstLeg(SkuMarket item, Currency currency) {
        return freight(snapshot.catalogue().terms().get(item.sku()), snapshot.costs().getOrDefault(item.market(), SellingCosts.UNKNOWN),
                currency, snapshot.homeMoney());
    }

    /** The first leg a piece; {@code null} where it is charged by weight and the weight is not known, or a rate is missing. */
    private static Money freight(SupplierTerms terms, SellingCosts costs, Currency currency, HomeMoney money) {
        Money perKg = money.in(currency, costs.freight().perKg());
        Money perPiece = money.in(currency, costs.freight().perPiece());
        if (costs.freight().perKg() == null || costs.freight().perPiece() != null && perPiece == null) {
            return perPiece;
        }
        if (costs.freight().perKg().amount().signum() == 0) {
            // Nothing a kilogram: the weight does not matter.
            return perPiece == null ? Money.zero(currency) : perPiece;
        }
        Double weight = terms == null ? null : terms.order().unitWeightKg();
        if (weight == null || perKg == null) {
            return null;
        }
        Money byWeight = perKg.times(BigDecimal.valueOf(weight));
        return perPiece == null ? byWeight : byWeight.plus(perPiece);
    }
}
