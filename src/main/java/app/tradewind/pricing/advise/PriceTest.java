package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.words.Phrase;

/**
 * A small test for an item whose price never moved: another price for some periods, in turn with the
 * price of now, and how much narrower the response would then be known.
 */
final class PriceTest {

    private static final double STEP = 0.10;
    private static final int PERIODS_EACH = 6;
    /** Half width of a 90 % interval in standard deviations. */
    private static final double NINETY = 1.645;

    private PriceTest() { }

    static Phrase note(Case item, PriceAdvice.Prices prices) {
        PriceTestPlan plan = plan(item, prices);
        return Phrase.of("pricing.note-test", Explainer.shown(plan.price()), plan.periods(), plan.sureNow(), plan.sureAfter());
    }

    /** @param prices of an item with a known cost, price of now and response */
    static PriceTestPlan plan(Case item, PriceAdvice.Prices prices) {
        double now = item.history().priceNow();
        double step = Math.min(STEP, item.terms().maxChange());
        Bounds bounds = new Bounds(item.terms(), now);
        double down = now * (1 - step);
        boolean up = down < bounds.floor().toDouble();
        double tried = up ? now * (1 + step) : down;
        if (prices.cap() != null) {
            tried = Math.min(tried, Math.max(prices.cap().toDouble(), bounds.floor().toDouble()));
        }
        Money price = Money.ofComputed(tried, item.terms().currency());
        ItemResponse response = item.response();
        double before = response.elasticity().sd();
        double noise = 2 * (1 / Math.max(0.1, response.level()) + response.history().noise()) / PERIODS_EACH;
        double log = Math.log(tried / now);
        double after = Math.sqrt(1 / (1 / (before * before) + log * log / noise));
        return new PriceTestPlan(price.rounded(), PERIODS_EACH, NINETY * before, NINETY * after);
    }
}
