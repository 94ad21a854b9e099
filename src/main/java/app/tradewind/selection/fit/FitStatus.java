package app.tradewind.selection.fit;

/** How a product stands in a market; one a cell. */
public enum FitStatus {
    /** Sells at least as much as the middle one of what sells, and leaves the least margin. */
    SELLS_WELL,
    SELLS,
    /** Not sold there yet, sold elsewhere, and something would be left. */
    ROOM_TO_TRY,
    LOSES_MONEY,
    /** The listing has a grave finding. */
    NOT_ALLOWED_AS_WRITTEN,
    /** A figure that it takes is missing. */
    NOT_KNOWN
}
