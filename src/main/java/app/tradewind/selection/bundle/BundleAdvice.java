package app.tradewind.selection.bundle;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * What is known of two products that stood in the same orders.
 *
 * @param pair how often
 * @param p chance of as many meetings or more if neither draws the other; {@code NaN} where too few to test
 * @param finding what it comes to
 * @param why expected meetings, what large orders add and the rest, which add up to the orders together
 */
public record BundleAdvice(Pair pair, double p, Finding finding, Explanation why) implements Advice {

    /** What a pair comes to. */
    public enum Finding {
        /** Bought together beyond chance and beyond the size of orders. */
        BUNDLE,
        /** Beyond chance, but no more than orders of many products bring any two together. */
        LARGE_ORDERS,
        /** Chance explains it. */
        CHANCE,
        /** Met too seldom to tell. */
        NOT_ENOUGH_ORDERS
    }

    @Override
    public String subject() {
        return pair.a() + " + " + pair.b();
    }

    @Override
    public Verdict verdict() {
        return switch (finding) {
            case BUNDLE -> Verdict.ACT;
            case LARGE_ORDERS, CHANCE -> Verdict.KEEP;
            case NOT_ENOUGH_ORDERS -> Verdict.ABSTAIN;
        };
    }
}
