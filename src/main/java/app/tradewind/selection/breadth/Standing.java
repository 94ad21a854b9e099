package app.tradewind.selection.breadth;

import app.tradewind.words.Phrase;

/** Why a product is on a shortlist, or is not. */
public enum Standing {
    /** It would be on it anyway. */
    BEST(true),
    /** A group needs it for its share. */
    SHARE(true),
    /** Little is known of it, and it may be worth it. */
    EXPLORE(true),
    /** It has the place of one that is left out as a near-copy. */
    NEXT(true),
    /** Left out: enough near-copies of it are on the list. */
    COPY(false),
    /** Left out: it makes room for a share or for something to explore. */
    MAKES_ROOM(false);

    private final boolean in;

    Standing(boolean in) {
        this.in = in;
    }

    public boolean in() {
        return in;
    }

    /** In two or three words. */
    public Phrase said() {
        return Phrase.of(switch (this) {
            case BEST -> "breadth.standing.best";
            case SHARE -> "breadth.standing.share";
            case EXPLORE -> "breadth.standing.explore";
            case NEXT -> "breadth.standing.next";
            case COPY -> "breadth.standing.copy";
            case MAKES_ROOM -> "breadth.standing.makes-room";
        });
    }
}
