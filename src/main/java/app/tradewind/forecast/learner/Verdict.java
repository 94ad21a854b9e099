package app.tradewind.forecast.learner;

import app.tradewind.words.Phrase;

/**
 * How the learner did on held-out steps of the seller's series of one kind.
 *
 * @param series that it was judged on; 0 where there were too few to try it, -1 where learning broke off
 * @param part of it in the answer: 0 where it did not win, half, or all
 * @param ofBar error with it by the error without it, of the best part of it
 */
public record Verdict(int series, double part, double ofBar) {

    /** There was too little to learn from, or to judge by. */
    public static final Verdict UNTRIED = new Verdict(0, 0, Double.NaN);

    /** Learning broke off on some series of the seller: the answer stands without it. */
    static final Verdict FAILED = new Verdict(-1, 0, Double.NaN);

    /** Whether it is in the answer. */
    public boolean used() {
        return part > 0;
    }

    /** In one sentence; {@code null} where it was not tried. */
    public Phrase said() {
        if (series == 0) {
            return null;
        }
        if (series < 0) {
            return Phrase.of("forecast.note.learner-failed");
        }
        return used() ? Phrase.of("forecast.note.learner-used", series, ofBar, part) : Phrase.of("forecast.note.learner-lost", series, ofBar);
    }
}
