package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.words.Phrase;

/**
 * A small test for an item whose price never moved: another price for some periods, in turn with the
 * price of now, and how much narrower the response would then be known.
 */
final class PriceTest {

    private static final double STEP = 0.10;
    /** A smaller step tells nothing. */
    private static final double LEAST_STEP = 0.01;
    private static final int PERIODS_EACH = 6;
    /** Half width of a 90 % interval in standard deviations. */
    private static final double NINETY = 1.645;

    private PriceTest() { }

    static Phrase note(Case item) {
        PriceTestPlan plan = plan(item);
        return plan == null ? Phrase.of("limits.no-test")
                : Phrase.of("pricing.note-test", Explainer.shown(plan.price()), plan.periods(), plan.sureNow(), plan.sureAfter());
    }

    /**
     * Lower by a tenth, or higher where that is out of bounds.
     *
     * @param item with a known cost, price of now and response
     * @return {@code null} where the bounds leave no price to test
     */
    static PriceTestPlan plan(Case item) {
        double now = item.history().priceNow();
        double step = Math.min(STEP, item.terms().maxChange());
        Bounds bounds = new Bounds(item.terms(), now);
        long least = Math.max(bounds.lo(), Math.round(now * (1 - step) * bounds.minor()));
        long most = Math.min(bounds.hi(), Math.round(now * (1 + step) * bounds.minor()));
        long asked = Math.round(now * bounds.minor());
        boolean down = asked - least >= most - asked || asked - least >= step / 2 * asked;
        Money price = bounds.money(down ? least : most);
        double tried = price.toDouble();
        if (Math.abs(tried / now - 1) < LEAST_STEP) {
            return null;
        }
        ItemResponse response = item.response();
        double before = response.elasticity().sd();
        double noise = 2 * (1 / Math.max(0.1, response.level()) + response.history().noise()) / PERIODS_EACH;
        double log = Math.log(tried / now);
        double after = Math.sqrt(1 / (1 / (before * before) + log * log / noise));
        return new PriceTestPlan(price, PERIODS_EACH, NINETY * before, NINETY * after);
    }
}
