package app.tradewind.pricing;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceBound.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far the person lets prices go.
 *
 * @param maxChange largest step as a share of the price of now; {@code NaN} where not said
 * @param carrying what keeping a piece costs, as a share of its cost a year; {@code NaN} where not said
 * @param band where a price may stand beside the competitor's
 */
public record PriceStance(double maxChange, double carrying, Band band) {

    private static final int DECIMALS = 4;

    /** What is used where nobody asks otherwise. */
    public static final PriceStance USUAL = new PriceStance(0.2, Double.NaN, Band.ANY);

    /** Nothing is asked. */
    public static final PriceStance UNASKED = new PriceStance(Double.NaN, Double.NaN, Band.ANY);

    /**
     * Shares of the competitor's price.
     *
     * @param lo least, 0 for none
     * @param hi most, infinite for none
     */
    public record Band(double lo, double hi) {

        /** Any price. */
        public static final Band ANY = new Band(0, Double.POSITIVE_INFINITY);

        public Band {
            if (!(lo >= 0 && hi >= lo && hi > 0)) {
                throw new IllegalArgumentException("a band goes from a lower to a higher share");
            }
        }
    }

    /** What is said here, and where nothing is, what another says. */
    public PriceStance over(PriceStance other) {
        return new PriceStance(Double.isNaN(maxChange) ? other.maxChange : maxChange, Double.isNaN(carrying) ? other.carrying : carrying,
                band.equals(Band.ANY) ? other.band : band);
    }

    /**
     * Terms of an item within the band around what the competitor asks.
     *
     * @param rival the competitor's price, {@code NaN} where not known: then the band binds nothing
     */
    public PriceTerms bound(PriceTerms terms, double rival) {
        if (!(rival > 0)) {
            return terms;
        }
        PriceTerms least = band.lo() > 0 ? terms.within(Kind.RIVAL_LEAST, of(rival * band.lo(), RoundingMode.CEILING, terms)) : terms;
        return band.hi() < Double.POSITIVE_INFINITY ? least.within(Kind.RIVAL_MOST, of(rival * band.hi(), RoundingMode.FLOOR, terms)) : least;
    }

    private static Money of(double amount, RoundingMode rounding, PriceTerms terms) {
        return new Money(BigDecimal.valueOf(amount).setScale(DECIMALS, rounding), terms.currency());
    }
}
