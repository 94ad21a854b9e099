package app.tradewind.selection;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * How one product or candidate stands.
 *
 * @param subject the product
 * @param rank 1 for the best; products without a score come last
 * @param score 0 to 100 with its interval, or {@code null} where most of the weight is on what is not known
 * @param status in a word
 * @param missing criteria that are not known
 * @param why the base value and one signed part a criterion, in points, that add up to the score
 */
public record ProductAdvice(
        String subject, int rank, Score score, Status status, List<String> missing, Explanation why)
        implements Advice {

    /** What the score calls for. */
    public enum Status {
        TAKE_ON, KEEP, WATCH, DROP, NOT_ENOUGH_DATA;

        /** The status as a person reads it. */
        public Phrase said() {
            return Phrase.of(switch (this) {
                case TAKE_ON -> "selection.status.take-on";
                case KEEP -> "selection.status.keep";
                case WATCH -> "selection.status.watch";
                case DROP -> "selection.status.drop";
                case NOT_ENOUGH_DATA -> "selection.status.not-enough-data";
            });
        }
    }

    /**
     * @param value the score
     * @param lo lower end of its 80 % interval
     * @param hi upper end of its 80 % interval
     */
    public record Score(double value, double lo, double hi) { }

    /** The same with another explanation. */
    public ProductAdvice with(Explanation other) {
        return new ProductAdvice(subject, rank, score, status, missing, other);
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case TAKE_ON, DROP -> Verdict.ACT;
            case KEEP, WATCH -> Verdict.KEEP;
            case NOT_ENOUGH_DATA -> Verdict.ABSTAIN;
        };
    }
}
