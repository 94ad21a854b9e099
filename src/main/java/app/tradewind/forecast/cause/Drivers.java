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
 * @param counted what counts in place of a step's pieces where a person decided so, {@code NaN} for as they
 *     are; {@code null} where nobody decides about odd steps
 */
public record Drivers(EventDays events, double[] promotion, double[] price, Pool pool, double[] counted) {

    /** Knows of nothing. */
    public static final Drivers NONE = new Drivers(null, null, null, null);

    /** Where nobody decides about odd steps. */
    public Drivers(EventDays events, double[] promotion, double[] price, Pool pool) {
        this(events, promotion, price, pool, null);
    }

    /** The same with what products taught together. */
    public Drivers with(Pool learned) {
        return new Drivers(events, promotion, price, learned, counted);
    }

    /** The same with what a person decided about odd steps. */
    public Drivers counting(double[] instead) {
        return new Drivers(events, promotion, price, pool, instead);
    }

    /** What counts instead of a step's pieces; {@code NaN} for nothing else. */
    public double instead(int step) {
        return counted == null || step >= counted.length ? Double.NaN : counted[step];
    }
}
