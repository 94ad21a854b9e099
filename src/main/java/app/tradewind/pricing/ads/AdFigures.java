package app.tradewind.pricing.ads;

/**
 * What an advertisement did.
 *
 * @param clicks at least as many as orders
 * @param spend in the report's currency
 * @param sales that the platform puts down to the clicks, in the same currency
 */
public record AdFigures(long impressions, long clicks, double spend, long orders, double sales) {

    static final AdFigures NONE = new AdFigures(0, 0, 0, 0, 0);

    AdFigures plus(AdFigures more) {
        return new AdFigures(impressions + more.impressions, clicks + more.clicks, spend + more.spend, orders + more.orders,
                sales + more.sales);
    }
}
