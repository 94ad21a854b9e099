package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.pricing.PriceCurve;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Advises the price of each item: the one of the highest expected profit over what is believed about
 * its response, within floor, cap and step. Nothing is advised where the cost is blank; a test is
 * proposed where the price never moved.
 */
public final class PriceAdviser {

    /** Fewer periods than this say nothing. */
    static final int LEAST_PERIODS = 8;
    /** Fewer pieces than this say nothing. */
    static final int LEAST_UNITS = 5;
    /** A step smaller than this share is not worth the trouble. */
    private static final double LEAST_STEP = 0.005;

    private PriceAdviser() { }

    /**
     * An answer and the curve it was found on.
     *
     * @param curve {@code null} where the cost or the response is not known
     * @param test {@code null} where none is called for
     */
    public record Priced(PriceAdvice advice, PriceCurve curve, PriceTestPlan test) { }

    /** The answers alone, see {@link #price}. */
    public static List<PriceAdvice> advise(
            List<PriceHistory> histories, Map<String, PriceTerms> terms, PriceSettings settings) {
        return price(histories, terms, settings).stream().map(Priced::advice).toList();
    }

    /**
     * @param terms by item; an item without terms has no known cost
     * @return one answer an item, in the order of the histories
     */
    public static List<Priced> price(
            List<PriceHistory> histories, Map<String, PriceTerms> terms, PriceSettings settings) {
        return price(histories, terms, Map.of(), settings);
    }

    /**
     * @param terms by item; an item without terms has no known cost
     * @param stocks by item; of an item that is not there nothing is known
     * @return one answer an item, in the order of the histories
     */
    public static List<Priced> price(List<PriceHistory> histories, Map<String, PriceTerms> terms,
            Map<String, PriceStock> stocks, PriceSettings settings) {
        return new Learnt(histories, terms, stocks, settings).all();
    }

    static Priced price(Case known) {
        PriceAdvice advice = advise(known);
        return new Priced(advice, Curves.of(known), test(known, advice));
    }

    /** Where the price never moved, or moved with demand. */
    private static PriceTestPlan test(Case item, PriceAdvice advice) {
        boolean called = advice.status() == Status.PRICE_TEST || item.response() != null && item.terms().unitCost() != null
                && item.history().priceNow() > 0 && item.response().history().followed();
        return called ? PriceTest.plan(item) : null;
    }

    /** {@code null} where it says too little. */
    static ItemResponse usable(ItemResponse response) {
        return response == null || response.history().periods() < LEAST_PERIODS
                || response.history().units() < LEAST_UNITS ? null : response;
    }

    private static PriceAdvice advise(Case item) {
        PriceTerms terms = item.terms();
        double now = item.history().priceNow();
        Money nowMoney = now > 0 ? new Money(BigDecimal.valueOf(now), terms.currency()) : null;
        if (nowMoney == null || terms.unitCost() == null) {
            return answer(item, nowMoney == null ? Status.NOT_ENOUGH_DATA : Status.NEEDS_COST,
                    new PriceAdvice.Prices(nowMoney, null, terms.floor(), terms.cap()), null);
        }
        Bounds bounds = new Bounds(terms, now);
        PriceAdvice.Prices kept = new PriceAdvice.Prices(nowMoney, nowMoney, bounds.floor(), terms.cap());
        ItemResponse response = item.response();
        if (response == null || !response.history().priceMoved()) {
            if (bounds.nowUnderFloor()) {
                return answer(item, Status.UNDER_FLOOR, at(kept, bounds.money(bounds.lo())), null);
            }
            if (bounds.nowOverCap() && bounds.money(bounds.hi()).compareTo(nowMoney) < 0) {
                return answer(item, Status.LOWER, at(kept, bounds.money(bounds.hi())), null);
            }
            return answer(item, response == null ? Status.NOT_ENOUGH_DATA : Status.PRICE_TEST, kept, null);
        }
        Outlook outlook = new Outlook(item);
        long best = new BestPrice(outlook).search(bounds.lo(), bounds.hi(), bounds.minor(), bounds.span());
        boolean binding = bounds.nowUnderFloor() || bounds.nowOverCap();
        if (!binding && Math.abs(best / bounds.minor() / now - 1) < LEAST_STEP) {
            return held(answer(item, Status.KEEP, kept, Effects.of(item, nowMoney)), Held.back(bounds, outlook, item.terms(), best));
        }
        Money advised = bounds.money(bounds.ending(best));
        int direction = advised.compareTo(nowMoney);
        Status status = bounds.nowUnderFloor() ? Status.UNDER_FLOOR
                : direction > 0 ? Status.RAISE : direction < 0 ? Status.LOWER : Status.KEEP;
        return held(answer(item, status, at(kept, advised), Effects.of(item, advised)), Held.back(bounds, outlook, item.terms(), best));
    }

    private static PriceAdvice held(PriceAdvice advice, Optional<Phrase> note) {
        return note.map(told -> advice.with(advice.why().noting(told))).orElse(advice);
    }

    private static PriceAdvice.Prices at(PriceAdvice.Prices prices, Money advised) {
        return new PriceAdvice.Prices(prices.now(), advised, prices.floor(), prices.cap());
    }

    private static PriceAdvice answer(Case item, Status status, PriceAdvice.Prices prices, PriceAdvice.Effect effect) {
        PriceAdvice.Elasticity elasticity = item.elasticity();
        PriceAdvice advice = new PriceAdvice(item.history().id(), status, prices, elasticity, effect,
                new Explainer(item, prices, elasticity, effect).explain(status));
        return prices.advised() == null ? advice : held(advice, Held.crossed(new Bounds(item.terms(), item.history().priceNow()), item.terms()));
    }
}
