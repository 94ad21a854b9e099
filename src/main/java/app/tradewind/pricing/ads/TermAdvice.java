package app.tradewind.pricing.ads;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * What a term costs and whether it pays.
 *
 * @param worth figures with their doubt
 * @param budget what to spend on it over a time as long as the report's, {@code NaN} where that is not known
 */
public record TermAdvice(AdTerm term, Worth worth, Status status, double budget, Explanation why) implements Advice {

    /** Whether its sales pay for it. */
    public enum Status {
        /** They do, with a chance of 95 in a hundred or more. */
        PAYS,
        /** Either may be. */
        UNCLEAR,
        /** They do not: the chance is under 5 in a hundred. */
        WASTE,
        /** What it has to bring is not known. */
        MARGIN_UNKNOWN,
        /** Nobody clicked, or no order of the whole report says what one is worth. */
        UNKNOWN
    }

    /**
     * What is known of a term. Shares of sales; {@code NaN} for not known.
     *
     * @param acos spend over sales as reported
     * @param lo of what it will cost in the long run, with the campaign's other terms in mind: 5 in a hundred
     * @param hi the same, 95 in a hundred
     * @param breakEven at which it neither earns nor costs
     * @param chance that it pays
     * @param sales expected of these clicks
     */
    public record Worth(double acos, double lo, double hi, double breakEven, double chance, double sales) { }

    @Override
    public String subject() {
        return term.campaign() + " / " + term.term();
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case WASTE -> Verdict.ACT;
            case PAYS, UNCLEAR -> Verdict.KEEP;
            case MARGIN_UNKNOWN, UNKNOWN -> Verdict.ABSTAIN;
        };
    }

    /** Spend that does not pay: all of it or nothing. */
    public double waste() {
        return status == Status.WASTE ? term.figures().spend() : 0;
    }

    TermAdvice with(double advised) {
        return new TermAdvice(term, worth, status, advised, why);
    }
}
