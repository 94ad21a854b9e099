package app.tradewind.voice;

/** The mood of a review. */
public enum Sentiment {
    POSITIVE("positive"),
    /** Good and bad weigh alike, or little of either is said. */
    NEUTRAL("neutral"),
    NEGATIVE("negative"),
    /** No stars, and no word that a list knows: nothing can be told. */
    UNCLEAR("unclear");

    /** A score nearer to none than this is no mood. */
    static final double NEAR_NONE = 0.2;

    private final String code;

    Sentiment(String code) {
        this.code = code;
    }

    /** As tables name it. */
    public String code() {
        return code;
    }

    /** @param score -1 to 1, {@code NaN} for not known */
    public static Sentiment of(double score) {
        if (Double.isNaN(score)) {
            return UNCLEAR;
        }
        return score >= NEAR_NONE ? POSITIVE : score <= -NEAR_NONE ? NEGATIVE : NEUTRAL;
    }
}
