package app.tradewind.pricing;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;

/**
 * One thing that keeps a price from going on.
 *
 * @param kind what it is
 * @param price where it stands
 */
public record PriceBound(Kind kind, Money price) {

    /** What a bound comes from. Floors bind from below, the others from above. */
    public enum Kind {
        /** The seller's own least price. */
        OWN_FLOOR(true),
        /** What a brand or supplier lets nobody advertise below. */
        LEAST_ADVERTISED(true),
        /** The price that keeps the least margin. */
        LEAST_MARGIN(true),
        /** The least share of a competitor's price. */
        RIVAL_LEAST(true),
        /** The seller's own highest price, or a recommended one. */
        OWN_CAP(false),
        /** The highest share of a competitor's price. */
        RIVAL_MOST(false);

        private final boolean floor;

        Kind(boolean floor) {
            this.floor = floor;
        }

        public boolean isFloor() {
            return floor;
        }

        /** What it is called. */
        public Phrase phrase() {
            return Phrase.of(switch (this) {
                case OWN_FLOOR -> "limits.bound.floor";
                case LEAST_ADVERTISED -> "limits.bound.advertised";
                case LEAST_MARGIN -> "limits.bound.margin";
                case RIVAL_LEAST -> "limits.bound.rival-least";
                case OWN_CAP -> "limits.bound.cap";
                case RIVAL_MOST -> "limits.bound.rival-most";
            });
        }
    }
}
