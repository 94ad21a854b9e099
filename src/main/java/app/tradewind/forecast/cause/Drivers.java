package app.tradewind.forecast.cause;

/**
 * What is known about a series besides its own past.
 *
 * @param events of its market, or {@code null} where no market is known
 * @param promotion share of each step under promotion, 0 to 1, {@code NaN} where not known; may reach
 *     beyond the history, as promotions are planned; {@code null} for none
 * @param price asked for a piece a step, {@code NaN} where not known; may reach beyond the history,
 *     beyond its end the last one stays; {@code null} for not known
 * @param pool what the seller's products of the same market taught, or {@code null}
 */
public record Drivers(EventDays events, double[] promotion, double[] price, Pool pool) {

    /** Knows of nothing. */
    public static final Drivers NONE = new Drivers(null, null, null, null);

    /** The same with what products taught together. */
    public Drivers with(Pool learned) {
        return new Drivers(events, promotion, price, learned);
    }
}
