package app.tradewind.jobs.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.MarketProfile;
import app.tradewind.pricing.landed.Offer;
import app.tradewind.pricing.landed.SellingTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was typed into the calculator.
 *
 * @param market its code
 * @param day of import and sale
 * @param way how the goods get there
 * @param typed figures as written; one left out is not known
 */
public record Draft(String market, LocalDate day, Offer.Way way, Map<LandedField, String> typed) {

    public Draft {
        typed = Map.copyOf(typed);
    }

    public String typed(LandedField field) {
        return typed.getOrDefault(field, "");
    }

    /** The same with one figure written anew. */
    public Draft with(LandedField field, String text) {
        Map<LandedField, String> other = new EnumMap<>(LandedField.class);
        other.putAll(typed);
        other.put(field, text);
        return new Draft(market, day, way, other);
    }

    /** What it says, once nothing in it is wrong. */
    Offer offer(MarketProfile profile) {
        Money price = money(LandedField.PRICE, profile);
        Money cost = money(LandedField.RETURN_COST, profile);
        BigDecimal back = share(LandedField.RETURNS);
        SellingTerms.Returns returns = back == null ? null
                : new SellingTerms.Returns(back, cost == null ? Money.zero(profile.currency()) : cost, BigDecimal.ZERO);
        return new Offer(profile, day, new Offer.Goods(typed(LandedField.CATEGORY).strip(), money(LandedField.COST, profile),
                money(LandedField.FREIGHT, profile), declared(price, profile), Typed.count(typed(LandedField.PIECES)).orElse(1),
                new Offer.Tariff(typed(LandedField.HEADING).strip(), share(LandedField.DUTY))), way, price,
                new Offer.Selling(share(LandedField.FEE), money(LandedField.FULFILMENT, profile), share(LandedField.ADS), returns,
                        share(LandedField.LEAST_MARGIN)));
    }

    /** As typed; else what the buyer pays for the parcel without the tax in it, which is what a sale declares. */
    private Money declared(Money price, MarketProfile profile) {
        Money typed = money(LandedField.DECLARED, profile);
        if (typed != null || price == null) {
            return typed;
        }
        Money parcel = price.times(Typed.count(typed(LandedField.PIECES)).orElse(1));
        if (!profile.tax().priceIncludes()) {
            return parcel;
        }
        var tax = profile.tax().rate(typed(LandedField.CATEGORY), day);
        return tax == null ? null : new Money(parcel.amount().divide(BigDecimal.ONE.add(tax.value()),
                Math.max(0, price.currency().getDefaultFractionDigits()), RoundingMode.HALF_UP), price.currency());
    }

    private Money money(LandedField field, MarketProfile profile) {
        return Typed.money(typed(field), profile.currency()).orElse(null);
    }

    private BigDecimal share(LandedField field) {
        return Typed.share(typed(field)).orElse(null);
    }
}
