package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.words.Phrase;

/**
 * How much an advised price leans on the shape of demand. The engine takes the response for the same in
 * per cent at every price; a straight line through the same point with the same slope there falls faster
 * above and rises slower below (Varian 1992, Microeconomic Analysis, ch. 14).
 */
final class OtherShape {

    /** A difference under this share of the price is not worth a word. */
    private static final double WORTH_SAYING = 0.03;

    private OtherShape() { }

    /**
     * Where demand is a straight line: halfway between the price at which nobody buys and the one that
     * only covers the cost.
     *
     * @param elasticity at the price of now, below zero
     * @param keep share of the price left after fees
     * @param cost a piece
     */
    static double straightLine(double now, double elasticity, double keep, double cost) {
        double nobodyBuys = now * (1 - 1 / elasticity);
        return (nobodyBuys + cost / keep) / 2;
    }

    /** @return {@code null} where both shapes speak for much the same price */
    static Phrase note(Case item, PriceAdvice.Prices advice) {
        double now = item.history().priceNow();
        double keep = 1 - item.feeRate();
        double cost = item.terms().unitCost().toDouble();
        Bounds bounds = new Bounds(item.terms(), now);
        double line = straightLine(now, item.response().elasticity().mean(), keep, cost) * bounds.minor();
        long best = Math.max(bounds.lo(), Math.min(bounds.hi(), Math.round(line)));
        Money price = bounds.money(best);
        double apart = Math.abs(price.toDouble() / advice.advised().toDouble() - 1);
        return apart < WORTH_SAYING ? null : Phrase.of("pricing.note-straight-line", Explainer.shown(price));
    }
}
