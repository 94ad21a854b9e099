package app.tradewind.pricing.ads;

/**
 * What an advertisement did.
 *
 * @param spend in the report's currency
 * @param orders that the platform puts down to the clicks; parts of one where it splits orders among advertisements
 * @param sales the same in the currency of {@code spend}
 */
public record AdFigures(long impressions, long clicks, double spend, double orders, double sales) {

    static final AdFigures NONE = new AdFigures(0, 0, 0, 0, 0);

    AdFigures plus(AdFigures more) {
        return new AdFigures(impressions + more.impressions, clicks + more.clicks, spend + more.spend, orders + more.orders,
                sales + more.sales);
    }

    /** Clicks that ended in an order: at most all, where the platform counts orders after a mere view too. */
    double hits() {
        return Math.min(orders, clicks);
    }
}
