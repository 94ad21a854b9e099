package app.tradewind.jobs.choice.breadth;

import app.tradewind.words.Phrase;

/** What a place on a shortlist is counted by. */
public enum CountBy {
    /** The points of the ranking. */
    SCORE,
    /** Money: what the last twelve weeks' sales leave at today's prices and costs. */
    MARGIN;

    /** As a person reads it. */
    public Phrase said() {
        return Phrase.of(switch (this) {
            case SCORE -> "breadth.by.score";
            case MARGIN -> "breadth.by.margin";
        });
    }
}
