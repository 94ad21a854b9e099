package app.tradewind.forecast.cause;

import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;

/**
 * One thing that moves demand: a part of an event, the promotion, or the price.
 *
 * @param kind what it is
 * @param event name of the event; {@code null} for promotion and price
 */
public record Cause(Kind kind, Bilingual event) {

    /**
     * A promotion lifts demand while it runs; a price acts through its distance from the usual one, in logarithms.
     * The last three move a finished forecast: that the levels agree, that a person changed it, and that an order
     * cannot be taken back.
     */
    public enum Kind { EARLY, BEFORE, DURING, AFTER, PROMOTION, PRICE, AGREED, CHANGED, STEADIED }

    static final Cause PROMOTION = new Cause(Kind.PROMOTION, null);
    static final Cause PRICE = new Cause(Kind.PRICE, null);

    /** What it is called. */
    public Phrase said() {
        return switch (kind) {
            case PROMOTION -> Phrase.of("forecast.reason.promotion");
            case PRICE -> Phrase.of("forecast.reason.price");
            case AGREED -> Phrase.of("forecast.reason.agreed");
            case CHANGED -> Phrase.of("forecast.reason.changed");
            case STEADIED -> Phrase.of("forecast.reason.steadied");
            case EARLY, BEFORE, DURING, AFTER -> Phrase.of("forecast.reason.event", event);
        };
    }

    boolean isEvent() {
        return event != null;
    }
}
