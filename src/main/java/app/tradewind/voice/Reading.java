package app.tradewind.voice;

import java.util.List;

/**
 * What was read out of a review.
 *
 * @param lang tag of the language it is written in, empty where that is not known
 * @param score -1 to 1 from words and stars together, {@code NaN} where neither tells anything
 * @param mentions the topics it speaks of, each once, in the order of the text
 * @param alarms what cannot wait, each reason once, the gravest first
 * @param quote the clause that carries the finding, {@code null} where only stars tell
 */
public record Reading(String lang, double score, List<Mention> mentions, List<Alarm> alarms, Span quote) {

    public Reading {
        mentions = List.copyOf(mentions);
        alarms = List.copyOf(alarms);
    }

    /**
     * @param topic what is spoken of
     * @param tone below 0 for blame, above for praise, 0 where only mentioned
     * @param span the clause
     */
    public record Mention(Topic topic, double tone, Span span) { }

    /**
     * @param reason why it cannot wait
     * @param span the words that say so
     */
    public record Alarm(Urgency reason, Span span) { }

    public Sentiment sentiment() {
        return Sentiment.of(score);
    }

    public boolean urgent() {
        return !alarms.isEmpty();
    }

    /** Does it blame this? */
    public boolean blames(Topic topic) {
        return mentions.stream().anyMatch(mention -> mention.topic() == topic && mention.tone() < 0);
    }
}
