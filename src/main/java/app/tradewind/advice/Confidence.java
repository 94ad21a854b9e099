package app.tradewind.advice;

import app.tradewind.words.Phrase;

/**
 * How sure an answer is, in a form that can be drawn and said.
 *
 * @param grade in a word
 * @param lo lower end of the interval around the figure that is explained, {@code NaN} for none
 * @param hi upper end, {@code NaN} for none
 * @param coverage probability that the interval claims, 0.8 for P10 to P90; {@code NaN} for none
 * @param note why not surer, ready to say
 */
public record Confidence(Grade grade, double lo, double hi, double coverage, Phrase note) {

    /** A word for how far the data carry. */
    public enum Grade { HIGH, MEDIUM, LOW, NONE }

    /** A sureness without an interval, as for a rule that either fires or does not. */
    public static Confidence of(Grade grade, Phrase note) {
        return new Confidence(grade, Double.NaN, Double.NaN, Double.NaN, note);
    }

    public boolean hasInterval() {
        return !Double.isNaN(lo) && !Double.isNaN(hi);
    }
}
