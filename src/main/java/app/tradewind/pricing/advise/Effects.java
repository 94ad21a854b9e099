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
        Outlook outlook = new Outlook(item);
        double price = advised.toDouble();
        double others = item.family().gain(price / outlook.now());
        double gain = 0;
        for (int j = 0; j < slope.size(); j++) {
            gain += outlook.profit(price, slope.node(j)) + others > outlook.profit(outlook.now(), slope.node(j))
                    ? slope.weight(j) : 0;
        }
        double one = outlook.profit(price, slope.quantile(LOW)) + others;
        double other = outlook.profit(price, slope.quantile(HIGH)) + others;
        Currency currency = item.terms().currency();
        return new PriceAdvice.Effect(outlook.units(price) / outlook.units(outlook.now()) - 1,
                Money.ofComputed(outlook.expected(outlook.now()), currency),
                Money.ofComputed(outlook.expected(price), currency),
                Money.ofComputed(Math.min(one, other), currency), Money.ofComputed(Math.max(one, other), currency),
                gain);
    }
}
