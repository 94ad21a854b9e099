package app.tradewind.selection.breadth.search;

/**
 * The best list that was found.
 *
 * @param in for each item whether it is on the list
 * @param total the sum of its values
 * @param bound no list that meets the needs has a larger total
 */
public record Found(boolean[] in, double total, double bound) {

    private static final double NOISE = 1e-7;

    /** How many needed places another list might fill besides, 0 where none can. @param open needed places that this list leaves open, sought as one that fills most */
    public int nearer(int open) {
        return open == 0 || proven() ? 0 : open - (int) Math.max(0, Math.ceil(-bound - NOISE));
    }

    /** Whether no better list exists. */
    public boolean proven() {
        return bound - total <= NOISE * Math.max(1, Math.abs(total));
    }
}
