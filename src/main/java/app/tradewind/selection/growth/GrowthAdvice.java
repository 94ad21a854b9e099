package app.tradewind.selection.growth;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * A product that a screen names.
 *
 * @param subject the product
 * @param rank 1 for the likeliest
 * @param score what it was ranked by, to be compared within one screen only
 * @param expected growth and its interval
 * @param why the average score and one part a kind of evidence, which add up to the score
 */
public record GrowthAdvice(String subject, int rank, double score, Growth expected, Explanation why) implements Advice {

    /**
     * Growth over the periods to come against as many before, 0.5 for half as much again; {@code NaN} where
     * the past is too short to learn from.
     *
     * @param growth the middle
     * @param lo lower end of its 80 % interval
     * @param hi upper end
     */
    public record Growth(double growth, double lo, double hi) { }

    /** To look at, never to buy unseen: a screen names candidates. */
    @Override
    public Verdict verdict() {
        return Double.isNaN(expected.growth) ? Verdict.ABSTAIN : Verdict.KEEP;
    }
}
