package app.tradewind.pricing;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.catalog.Money;

/**
 * What to ask for one item.
 *
 * @param subject the item
 * @param status in a word
 * @param prices now, advised, and the bounds
 * @param elasticity response of units to price, or {@code null} where it cannot be estimated
 * @param effect what the change is expected to bring, or {@code null} where nothing is advised
 * @param why signed parts in money a piece: where the advised price goes
 */
public record PriceAdvice(
        String subject, Status status, Prices prices, Elasticity elasticity, Effect effect, Explanation why)
        implements Advice {

    /** What the figures call for. */
    public enum Status { RAISE, LOWER, KEEP, UNDER_FLOOR, PRICE_TEST, NEEDS_COST, NOT_ENOUGH_DATA }

    /**
     * @param now price asked now
     * @param advised price advised, equal to {@code now} where nothing is to change, {@code null} where not eligible
     * @param floor least price that keeps the least margin, {@code null} where a cost is missing
     * @param cap highest price allowed, {@code null} for none
     */
    public record Prices(Money now, Money advised, Money floor, Money cap) { }

    /**
     * Own-price elasticity: per cent change of units a per cent change of price, usually negative.
     *
     * @param lo lower end of the 90 % interval
     * @param hi upper end of the 90 % interval
     */
    public record Elasticity(double value, double lo, double hi) { }

    /**
     * Expected effect of the advised price a period.
     *
     * @param unitsChange share by which units change, -0.1 for ten per cent fewer
     * @param profitNow profit a period at the price of now
     * @param profitAdvised expected profit a period at the advised price
     * @param profitLo fifth percentile of that
     * @param profitHi ninety-fifth percentile of that
     * @param chanceOfGain probability that the change raises profit
     */
    public record Effect(double unitsChange, Money profitNow, Money profitAdvised, Money profitLo, Money profitHi,
            double chanceOfGain) { }

    /** The same with another explanation. */
    public PriceAdvice with(Explanation other) {
        return new PriceAdvice(subject, status, prices, elasticity, effect, other);
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case RAISE, LOWER, UNDER_FLOOR, PRICE_TEST -> Verdict.ACT;
            case KEEP -> Verdict.KEEP;
            case NEEDS_COST, NOT_ENOUGH_DATA -> Verdict.ABSTAIN;
        };
    }
}
