package app.tradewind.forecast.cause;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is known about a series besides its own past.
 *
 * @param events of its market, or {@code null} where no market is known
 * @param promotion share of each step under promotion, 0 to 1, {@code NaN} where not known; may reach
 *     beyond the history, as promotions are planned; {@code null} for none
 * @param price asked for a piece a step, {@code NaN} where not known; may reach beyond the history,
 *     beyond its end the last one stays; {@code null} for not known
 * @param pool what the seller's products of the same market taught, or {@code null}
 * @param aside pieces already taken out of each step as orders that will not come again, 0 for none;
 *     {@code null} where nobody decides about odd steps
 * @param category of the product, {@code null} where it has none
 */
public record Drivers(EventDays events, double[] promotion, double[] price, Pool pool, double[] aside, String category) {

    /** Knows of nothing. */
    public static final Drivers NONE = new Drivers(null, null, null, null);

    /** Where nobody decides about odd steps. */
    public Drivers(EventDays events, double[] promotion, double[] price, Pool pool) {
        this(events, promotion, price, pool, null);
    }

    /** Without a category. */
    public Drivers(EventDays events, double[] promotion, double[] price, Pool pool, double[] aside) {
        this(events, promotion, price, pool, aside, null);
    }

    /** What may be known of a series besides its own past. */
    public enum Known { EVENTS, PROMOTIONS, PRICES }

    /** What is known of this one. */
    public Set<Known> known() {
        Set<Known> known = EnumSet.noneOf(Known.class);
        if (events != null) {
            known.add(Known.EVENTS);
        }
        if (promotion != null) {
            known.add(Known.PROMOTIONS);
        }
        if (price != null) {
            known.add(Known.PRICES);
        }
        return known;
    }

    /** The same with what products taught together. */
    public Drivers with(Pool learned) {
        return new Drivers(events, promotion, price, learned, aside, category);
    }

    /** The same with what was taken out of the steps. */
    public Drivers without(double[] pieces) {
        return new Drivers(events, promotion, price, pool, pieces, category);
    }

    /** The same of a product of a category. */
    public Drivers in(String itsCategory) {
        return new Drivers(events, promotion, price, pool, aside, itsCategory);
    }

    /** Pieces taken out of a step. */
    public double aside(int step) {
        return aside == null || step >= aside.length ? 0 : aside[step];
    }
}
