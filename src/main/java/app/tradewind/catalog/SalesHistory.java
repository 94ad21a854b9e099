package app.tradewind.catalog;

import java.time.LocalDate;

/**
 * Weekly sales of one product in one market, gaps filled: the food of every engine.
 *
 * <p>All arrays have one entry a week and are shared, not copied: treat them as read-only.
 *
 * @param item the product and the market
 * @param firstWeek Monday of the first week
 * @param units pieces sold; 0 where nothing was sold
 * @param price mean realised price a piece in {@code currency}, {@code NaN} in weeks without a sale
 * @param stocked share of the week in stock, 0 to 1; {@code NaN} where not known
 * @param currency ISO code of the prices, or empty where the files give no money
 */
public record SalesHistory(
        SkuMarket item, LocalDate firstWeek, double[] units, double[] price, double[] stocked, String currency) {

    public int weeks() {
        return units.length;
    }

    /** Monday of week {@code index}, counted from 0. */
    public LocalDate week(int index) {
        return firstWeek.plusWeeks(index);
    }
}
