package app.tradewind.copyrisk.match;

/**
 * A stretch of folded text.
 *
 * @param start first character
 * @param end one past the last
 */
public record Spot(int start, int end) {

    public boolean overlaps(Spot other) {
        return start < other.end && other.start < end;
    }

    public boolean holds(Spot other) {
        return start <= other.start && other.end <= end;
    }

    public Spot and(Spot other) {
        return new Spot(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Characters between the two; 0 where they touch or overlap. */
    public int gap(Spot other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }
}
