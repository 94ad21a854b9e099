package app.tradewind.voice.theme;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.voice.Topic;

/**
 * How customers speak of a product, over all its markets.
 *
 * @param sku the product
 * @param mood mean score of its reviews, drawn towards the shop's as far as few reviews ask for; unknown for none
 * @param low share of those with one or two stars among those with stars
 * @param trend mean score of the last 90 days less that of before; unknown where either has too few
 * @param counts how many reviews say what
 * @param why what makes up the mood
 */
public record ProductVoice(String sku, Interval mood, Interval low, Interval trend, Counts counts, Explanation why) implements Advice {

    /**
     * @param reviews all of them
     * @param told those that tell a mood
     * @param urgent those that cannot wait
     * @param top what most of them blame, {@code null} for nothing
     * @param blaming how many blame that
     */
    public record Counts(int reviews, int told, int urgent, Topic top, int blaming) { }

    @Override
    public String subject() {
        return sku;
    }

    /** Few reviews are no ground to advise on, unless one of them cannot wait. */
    @Override
    public Verdict verdict() {
        if (counts.urgent > 0 || trend.known() && trend.hi() < 0) {
            return Verdict.ACT;
        }
        return counts.told < Moods.LEAST ? Verdict.ABSTAIN : Verdict.KEEP;
    }
}
