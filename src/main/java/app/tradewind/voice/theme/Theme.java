package app.tradewind.voice.theme;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.voice.Topic;
import java.util.List;

/**
 * What customers of a market, in a language, say of one topic.
 *
 * @param place whose reviews
 * @param topic what they speak of
 * @param tally how often
 * @param change share of reviews that blame it in the last 90 days less that of before; unknown where either are too few
 * @param quotes what some of them said, the newest first, blame before praise
 * @param why which products are blamed, adding up to the reviews that blame it
 */
public record Theme(Place place, Topic topic, Tally tally, Interval change, List<Quote> quotes, Explanation why) implements Advice {

    /** Reviews with fewer mentions of a topic tell nothing of it. */
    static final int LEAST = 5;

    public Theme {
        quotes = List.copyOf(quotes);
    }

    /**
     * @param market code, empty for every market
     * @param lang tag, empty for every language
     */
    public record Place(String market, String lang) implements Comparable<Place> {

        public static final Place ALL = new Place("", "");

        @Override
        public int compareTo(Place other) {
            int byMarket = market.compareTo(other.market);
            return byMarket != 0 ? byMarket : lang.compareTo(other.lang);
        }
    }

    /**
     * @param blamed reviews that blame it
     * @param praised reviews that praise it
     * @param named reviews that only name it
     * @param reviews all reviews of the place
     * @param months shares of reviews that blame it in the last twelve calendar months, the oldest first; {@code NaN} without reviews
     */
    public record Tally(int blamed, int praised, int named, int reviews, List<Double> months) {

        public Tally {
            months = List.copyOf(months);
        }
    }

    /**
     * @param heard the review
     * @param text the clause, in its own language
     * @param blame whether it blames
     */
    public record Quote(Heard heard, String text, boolean blame) { }

    @Override
    public String subject() {
        return topic.code() + (place.market.isEmpty() ? "" : " " + place.market) + (place.lang.isEmpty() ? "" : " " + place.lang);
    }

    @Override
    public Verdict verdict() {
        if (change.known() && change.lo() > 0) {
            return Verdict.ACT;
        }
        return tally.blamed + tally.praised + tally.named < LEAST ? Verdict.ABSTAIN : Verdict.KEEP;
    }
}
