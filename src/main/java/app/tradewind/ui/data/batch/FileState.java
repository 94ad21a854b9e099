package app.tradewind.ui.data.batch;

/** Where a file stands on its way in. */
public enum FileState {
    /** To be looked at, in its turn. */
    WAITING,
    /** Being looked at. */
    READING,
    /** A question must be answered first. */
    ASKS,
    /** May be brought in. */
    READY,
    /** The very same file has been brought in before. */
    KNOWN,
    /** Cannot be used; the item says why. */
    UNUSABLE,
    /** Being stored. */
    BRINGING,
    /** In the store. */
    BROUGHT,
    /** The person wants it left out. */
    LEFT_OUT
}
