package app.tradewind.pricing.ads;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * What a term costs and whether it pays.
 *
 * @param worth figures with their doubt
 * @param move what to spend on it instead
 */
public record TermAdvice(AdTerm term, Worth worth, Status status, Move move, Explanation why) implements Advice {

    /** From here on a budget counts as another. */
    private static final double NOTABLE = 0.05;
    /** A click that may cost at least this share of what it does is worth a lower bid; below, nobody will sell one. */
    private static final double MENDABLE = 0.4;

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

    /**
     * What another budget would bring, its own spend taken off where margins are known; {@code NaN} for not known.
     *
     * @param budget over a time as long as the report's
     * @param gain expected
     * @param lo of the gain, 5 in a hundred
     * @param hi the same, 95 in a hundred
     * @param chance that it gains at all
     */
    public record Move(double budget, double gain, double lo, double hi, double chance) {

        static final Move NONE = new Move(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** What to do about a term. */
    public enum Action { STOP, LOWER, KEEP, RAISE, UNKNOWN }

    /**
     * What a click may cost: it then neither earns nor costs. In the report's currency.
     *
     * @param now paid on average
     * @param pays at most, {@code NaN} without a margin
     * @param lo of it, 5 in a hundred
     * @param hi the same, 95 in a hundred
     */
    public record Click(double now, double pays, double lo, double hi) { }

    /** What to do: stop what no bid mends, lower what more likely does not pay, else follow the split. */
    public Action action() {
        double now = term.figures().spend();
        boolean more = budget() > now * (1 + NOTABLE);
        return switch (status) {
            case WASTE -> click().pays() >= MENDABLE * click().now() ? Action.LOWER : Action.STOP;
            case MARGIN_UNKNOWN, UNKNOWN -> Action.UNKNOWN;
            case PAYS, UNCLEAR -> worth.chance() < 0.5 ? more ? Action.KEEP : Action.LOWER
                    : more ? Action.RAISE : budget() < now * (1 - NOTABLE) ? Action.LOWER : Action.KEEP;
        };
    }

    /** What a click costs and may cost; {@code NaN} where nobody clicked. */
    public Click click() {
        double clicks = term.figures().clicks();
        double now = clicks == 0 ? Double.NaN : term.figures().spend() / clicks;
        return new Click(now, worth.breakEven() * worth.sales() / clicks, now * worth.breakEven() / worth.hi(),
                now * worth.breakEven() / worth.lo());
    }

    /** What to spend on it over a time as long as the report's, {@code NaN} where that is not known. */
    public double budget() {
        return move.budget();
    }

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

    TermAdvice with(Move advised, Explanation other) {
        return new TermAdvice(term, worth, status, advised, other);
    }
}
