package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.response.SlopePosterior;
import java.util.Currency;

/** What a price would bring beside the price of now: means, an interval and the chance of gain over the posterior. */
final class Effects {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private Effects() { }

    /** The interval covers what is not known of the response, not the chance of single periods. */
    static PriceAdvice.Effect of(Case item, Money advised) {
        SlopePosterior slope = item.response().elasticity();
        double ratio = advised.toDouble() / item.history().priceNow();
        double cost = item.terms().unitCost().toDouble();
        double level = item.response().level();
        double marginNow = item.history().priceNow() * (1 - item.feeRate()) - cost;
        double margin = advised.toDouble() * (1 - item.feeRate()) - cost;
        double others = item.family().gain(ratio);
        double gain = 0;
        for (int j = 0; j < slope.size(); j++) {
            gain += level * (Math.pow(ratio, slope.node(j)) * margin - marginNow) + others > 0 ? slope.weight(j) : 0;
        }
        double one = level * margin * Math.pow(ratio, slope.quantile(LOW)) + others;
        double other = level * margin * Math.pow(ratio, slope.quantile(HIGH)) + others;
        Currency currency = item.terms().currency();
        double factor = slope.unitsFactor(ratio);
        return new PriceAdvice.Effect(factor - 1, Money.ofComputed(level * marginNow, currency),
                Money.ofComputed(level * margin * factor + others, currency),
                Money.ofComputed(Math.min(one, other), currency), Money.ofComputed(Math.max(one, other), currency),
                gain);
    }
}
