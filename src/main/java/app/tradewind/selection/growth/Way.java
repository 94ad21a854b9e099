package app.tradewind.selection.growth;

import app.tradewind.words.Phrase;

/** A way to say which series are likelier to grow. */
public enum Way {
    /** What sold in the last four periods will sell: the bar for every other way. */
    LAST_SALES,
    /** The lower end of the growth of four periods over the four before. */
    MOMENTUM,
    /** A regression on features and their products. */
    RIDGE,
    /** Trees that learn from each other's errors. */
    BOOSTED,
    /** The mean of the two that learn. */
    BLEND;

    /** How it is spoken of. */
    public Phrase said() {
        return Phrase.of(switch (this) {
            case LAST_SALES -> "growth.way.last-sales";
            case MOMENTUM -> "growth.way.momentum";
            case RIDGE -> "growth.way.ridge";
            case BOOSTED -> "growth.way.boosted";
            case BLEND -> "growth.way.blend";
        });
    }

    /** Whether it learns from the past. */
    boolean learned() {
        return this != LAST_SALES && this != MOMENTUM;
    }
}
