package app.tradewind.pricing;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceBound.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What binds an item's price.
 *
 * @param unitCost landed cost a piece, {@code null} where not known: then no price is advised
 * @param feeRate share of the price that fees and included taxes take, {@code null} where not known
 * @param bounds floors and caps, all in {@code currency}; the break-even price binds besides
 * @param maxChange largest step as a share of the price of now, 0.2 for 20 %
 * @param currency of all prices of the item
 */
public record PriceTerms(Money unitCost, Double feeRate, List<PriceBound> bounds, double maxChange, Currency currency) {

    public PriceTerms {
        bounds = List.copyOf(bounds);
        for (PriceBound bound : bounds) {
            if (!bound.price().currency().equals(currency)) {
                throw new IllegalArgumentException("a bound of " + bound.price() + " on prices in " + currency);
            }
        }
    }

    /**
     * Bound by the seller alone.
     *
     * @param floor least price, {@code null} for none
     * @param cap highest price, {@code null} for none
     */
    public PriceTerms(Money unitCost, Double feeRate, Money floor, Money cap, double maxChange, Currency currency) {
        this(unitCost, feeRate, Stream.of(new PriceBound(Kind.OWN_FLOOR, floor), new PriceBound(Kind.OWN_CAP, cap))
                .filter(bound -> bound.price() != null).toList(), maxChange, currency);
    }

    /** The same with another bound; {@code null} for its price leaves it as it is. */
    public PriceTerms within(Kind kind, Money price) {
        if (price == null) {
            return this;
        }
        List<PriceBound> all = new ArrayList<>(bounds);
        all.add(new PriceBound(kind, price));
        return new PriceTerms(unitCost, feeRate, all, maxChange, currency);
    }

    /** The highest floor, {@code null} for none. */
    public Money floor() {
        return lowest().map(PriceBound::price).orElse(null);
    }

    /** The seller's cap, {@code null} for none. */
    public Money cap() {
        return highest().map(PriceBound::price).orElse(null);
    }

    /** The bound that is the floor. */
    public Optional<PriceBound> lowest() {
        return most(kind -> kind.isFloor() && kind != Kind.RIVAL_LEAST);
    }

    /** The bound that is the cap. */
    public Optional<PriceBound> highest() {
        return least(kind -> kind == Kind.OWN_CAP);
    }

    /** The least share of a competitor's price: what another asks is followed a step at a time, and only between floor and cap. */
    public Optional<PriceBound> rivalLeast() {
        return most(kind -> kind == Kind.RIVAL_LEAST);
    }

    /** The highest share of a competitor's price, followed likewise. */
    public Optional<PriceBound> rivalMost() {
        return least(kind -> kind == Kind.RIVAL_MOST);
    }

    private Optional<PriceBound> most(Predicate<Kind> which) {
        return bounds.stream().filter(bound -> which.test(bound.kind())).max(Comparator.comparing(PriceBound::price));
    }

    private Optional<PriceBound> least(Predicate<Kind> which) {
        return bounds.stream().filter(bound -> which.test(bound.kind())).min(Comparator.comparing(PriceBound::price));
    }
}
