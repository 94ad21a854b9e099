package app.tradewind.copyrisk.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

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

    /** Without those that lie inside another: "Apple Watch" stands, the "Apple" in it does not. In the order of their ends. */
    public static List<Spot> longest(List<Spot> spots) {
        if (spots.size() < 2) {
            return spots;
        }
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparingInt(Spot::end).thenComparing(Spot::start, Comparator.reverseOrder()));
        List<Spot> kept = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        Collections.reverse(sorted);
        for (Spot spot : sorted) {
            if (spot.start() < least) {
                kept.add(spot);
                least = spot.start();
            }
        }
        Collections.reverse(kept);
        return kept;
    }
}
