package app.tradewind.pricing.promo;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * What is said of a past promotion.
 *
 * @param subject the promotion, and the item where it is about one of several
 * @param lift {@code null} where the weeks around it say too little
 * @param chance that it brought more profit, {@code NaN} where not known
 */
public record LiftAdvice(String subject, Status status, Lift lift, double chance, Explanation why) implements Advice {

    /** Whether it paid, before what the promotion itself cost. */
    public enum Status { PAID, UNCLEAR, COST, NO_COSTS, UNKNOWN }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case PAID, UNCLEAR -> Verdict.KEEP;
            case COST -> Verdict.ACT;
            case NO_COSTS, UNKNOWN -> Verdict.ABSTAIN;
        };
    }
}
