package app.tradewind.storage.rows;

/** The id of a stored row: its import and its place in it, in one number that grows as rows come in. */
public final class RowId {

    private static final int PLACE_BITS = 32;

    private RowId() { }

    /** @param place counts the records of one import from 0 */
    public static long of(long importId, int place) {
        return first(importId) + place;
    }

    /** No row of the import has a smaller id. */
    public static long first(long importId) {
        return importId << PLACE_BITS;
    }

    /** No row of the import has a greater id. */
    public static long last(long importId) {
        return first(importId + 1) - 1;
    }

    public static long importOf(long id) {
        return id >>> PLACE_BITS;
    }

    public static int placeOf(long id) {
        return (int) id;
    }
}
