package app.tradewind.stock;

import java.time.LocalDate;

/**
 * How advice on stock is asked for.
 *
 * @param today the day it is made for
 * @param serviceLevel wanted service, 0.5 to 0.999; {@code NaN} for that of the item's class, or to weigh
 *     margin against holding cost where both are known
 * @param seed of the lead times that are drawn
 * @param measure what the level is a level of
 */
public record StockSettings(LocalDate today, double serviceLevel, long seed, Measure measure) {

    public static final double USUAL_SERVICE_LEVEL = 0.95;

    /** What a service level counts. */
    public enum Measure {
        /** Chance of getting through lead time and review without running out. */
        CYCLE_SERVICE,
        /** Share of demand served from stock. */
        FILL_RATE
    }

    public StockSettings {
        if (serviceLevel < 0.5 || serviceLevel > 0.999) {
            throw new IllegalArgumentException("service level outside 0.5 to 0.999: " + serviceLevel);
        }
    }

    /** By cycle service. */
    public StockSettings(LocalDate today, double serviceLevel, long seed) {
        this(today, serviceLevel, seed, Measure.CYCLE_SERVICE);
    }
}
