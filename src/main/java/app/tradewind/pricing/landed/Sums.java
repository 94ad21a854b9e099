package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.Levy;
import app.tradewind.market.ParcelRule;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an offer comes to.
 *
 * @param landing a piece until it is with the buyer or in the warehouse, line by line
 * @param proceeds what is left of a price, empty where something is missing
 * @param floor least price that keeps the least margin, {@code null} where not known or no price does
 * @param missing what is not known, ready to say; where anything is, no price is eligible
 * @param customs the rules that counted
 */
public record Sums(Landing landing, Optional<Proceeds> proceeds, Money floor, List<Phrase> missing, Customs customs) {

    public Sums {
        missing = List.copyOf(missing);
    }

    /**
     * @param rule on duty of parcels, {@code null} where the tariff of the goods counts
     * @param levies charged besides
     * @param taxRate on the sale as a share, {@code null} where not known
     * @param relief the parcel rule the tax follows, {@code null} where the usual rate counts
     */
    public record Customs(ParcelRule rule, List<Levy> levies, BigDecimal taxRate, ParcelRule relief) {
        public Customs {
            levies = List.copyOf(levies);
        }
    }

    /** What is left of a price after everything, {@code null} where not known. */
    public Money left(Money price) {
        return price == null || proceeds.isEmpty() ? null : proceeds.get().left(price);
    }
}
