package app.tradewind.stock;

import java.time.LocalDate;

/**
 * How advice on stock is asked for.
 *
 * @param today the day it is made for
 * @param serviceLevel wanted chance of getting through lead time and review without running out, 0.5 to
 *     0.999; {@code NaN} to weigh margin against holding cost where both are known
 * @param seed of the lead times that are drawn
 */
public record StockSettings(LocalDate today, double serviceLevel, long seed) {

    public static final double USUAL_SERVICE_LEVEL = 0.95;

    public StockSettings {
        if (serviceLevel < 0.5 || serviceLevel > 0.999) {
            throw new IllegalArgumentException("service level outside 0.5 to 0.999: " + serviceLevel);
        }
    }
}
