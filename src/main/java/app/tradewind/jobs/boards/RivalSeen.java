package app.tradewind.jobs.boards;

import app.tradewind.catalog.Money;
import java.time.LocalDate;

/**
 * One competitor of a product, as last seen.
 *
 * @param rival the competitor, as the file names it
 * @param last price and day it was last seen
 * @param before price and day before it changed, {@code null} where it never did
 * @param gap last price by the own price less one, {@code NaN} where one is missing or in another currency
 * @param stale whether it was seen too long ago to be taken for the price of today
 */
public record RivalSeen(String rival, Seen last, Seen before, double gap, boolean stale) {

    /** A price on a day. */
    public record Seen(Money price, LocalDate day) { }

    /** Change of the price as a share, {@code NaN} where it never changed. */
    public double change() {
        return before == null ? Double.NaN : last.price().toDouble() / before.price().toDouble() - 1;
    }
}
