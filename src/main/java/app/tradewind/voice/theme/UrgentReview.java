package app.tradewind.voice.theme;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * A review that cannot wait.
 *
 * @param heard the review
 * @param why what in it cannot wait
 */
public record UrgentReview(Heard heard, Explanation why) implements Advice {

    /** Product, market and the review's number, or a mark of its text where it has none. */
    @Override
    public String subject() {
        String id = heard.review().id();
        return heard.review().item() + " #" + (id.isEmpty() ? why.basis().digest() : id);
    }

    @Override
    public Verdict verdict() {
        return Verdict.ACT;
    }
}
