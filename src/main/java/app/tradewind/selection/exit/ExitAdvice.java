package app.tradewind.selection.exit;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * Whether a product pays, and which way out is best.
 *
 * @param subject the product and market
 * @param status in a word
 * @param payback figures, or {@code null} where they cannot be known
 * @param ways what each way would bring, the best known first; empty where nothing is known
 * @param missing what is blank, ready to say
 * @param why signed parts in money that add up to the expected result of selling on
 */
public record ExitAdvice(String subject, Status status, Payback payback, List<WayOut> ways, List<Phrase> missing, Explanation why)
        implements Advice {

    public ExitAdvice {
        ways = List.copyOf(ways);
        missing = List.copyOf(missing);
    }

    /** How likely it is to pay back what it takes. */
    public enum Status {
        DROP, DOUBTFUL, PAYS, NOT_KNOWN;

        /** The status as a person reads it. */
        public Phrase said() {
            return Phrase.of(switch (this) {
                case DROP -> "shortlist.status.drop";
                case DOUBTFUL -> "shortlist.status.doubtful";
                case PAYS -> "shortlist.status.pays";
                case NOT_KNOWN -> "shortlist.status.not-known";
            });
        }
    }

    /**
     * @param chance of paying back within the horizon, 0 to 1
     * @param tied capital in the stock
     * @param result expected money left after paying it back, negative for a loss
     */
    public record Payback(double chance, Money tied, Money result) { }

    /** The way that brings most of those that are known; {@code null} where nothing is. */
    public Way best() {
        return ways.isEmpty() ? null : ways.get(0).way();
    }

    /** What a way brings, {@code null} where that is not known. */
    public Money brings(Way way) {
        return ways.stream().filter(each -> each.way() == way && each.brings() != null).map(WayOut::brings).findFirst().orElse(null);
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case DROP -> Verdict.ACT;
            case DOUBTFUL, PAYS -> Verdict.KEEP;
            case NOT_KNOWN -> Verdict.ABSTAIN;
        };
    }

    /** The same with another explanation. */
    public ExitAdvice with(Explanation other) {
        return new ExitAdvice(subject, status, payback, ways, missing, other);
    }
}
