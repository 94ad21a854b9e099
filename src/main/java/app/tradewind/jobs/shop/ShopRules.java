package app.tradewind.jobs.shop;

import app.tradewind.catalog.Money;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServicePlan;

/**
 * What a person laid down for the whole shop. What was not said is {@code NaN} or {@code null}.
 *
 * @param service how often to have things in stock
 * @param measure what a level of it counts
 * @param holdingRate cost of keeping stock, as a share of its value a year
 * @param orderCost of placing an order with a supplier
 * @param lineCost of having one more product on it
 */
public record ShopRules(ServicePlan service, Measure measure, double holdingRate, Money orderCost, Money lineCost) {

    /** Nothing was said: the usual service for all. */
    public static final ShopRules UNSAID = new ShopRules(ServicePlan.USUAL_FOR_ALL, Measure.CYCLE_SERVICE, Double.NaN, null, null);

    public ShopRules serving(ServicePlan other) {
        return new ShopRules(other, measure, holdingRate, orderCost, lineCost);
    }

    public ShopRules by(Measure other) {
        return new ShopRules(service, other, holdingRate, orderCost, lineCost);
    }

    public ShopRules keepingAt(double rate) {
        return new ShopRules(service, measure, rate, orderCost, lineCost);
    }

    public ShopRules ordering(Money order, Money line) {
        return new ShopRules(service, measure, holdingRate, order, line);
    }
}
