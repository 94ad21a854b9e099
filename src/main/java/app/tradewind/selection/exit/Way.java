package app.tradewind.selection.exit;

import app.tradewind.words.Phrase;

/** A way on with a product, or out of it. */
public enum Way {
    KEEP, SELL_OUT, MARK_DOWN, GIVE_BACK, SET, WRITE_OFF;

    /** The way as a heading. */
    public Phrase said() {
        return Phrase.of(switch (this) {
            case KEEP -> "shortlist.way.keep";
            case SELL_OUT -> "shortlist.way.sell-out";
            case MARK_DOWN -> "shortlist.way.mark-down";
            case GIVE_BACK -> "shortlist.way.give-back";
            case SET -> "shortlist.way.set";
            case WRITE_OFF -> "shortlist.way.write-off";
        });
    }
}
