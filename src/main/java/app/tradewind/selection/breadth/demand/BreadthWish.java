package app.tradewind.selection.breadth.demand;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a shortlist is to be spread.
 *
 * @param places how many products it has
 * @param least shares that groups are to have at least
 * @param explore places kept for products of which little is known, and that may be worth it
 * @param drawn whether these are drawn by how likely they are worth it, rather than taken by the upper end of the interval
 * @param alike how many near-copies of one product may stand on it, 0 for any number
 */
public record BreadthWish(int places, List<LeastShare> least, int explore, boolean drawn, int alike) {

    private static final int USUAL = 20;
    private static final int FEWEST = 3;

    public BreadthWish {
        least = List.copyOf(least);
        if (places < 1 || explore < 0 || explore > places || alike < 0) {
            throw new IllegalArgumentException(places + " places, " + explore + " to explore, " + alike + " alike");
        }
    }

    /** How many places a list has where nobody says: of few products not all are a shortlist. @param products how many there are */
    public static int usualPlaces(int products) {
        return Math.max(FEWEST, Math.min(USUAL, products / 3));
    }

    /** The first products of the ranking and nothing else. */
    public static BreadthWish plain(int places) {
        return new BreadthWish(places, List.of(), 0, false, 0);
    }

    /** The same with other shares. */
    public BreadthWish sharing(List<LeastShare> other) {
        return new BreadthWish(places, other, explore, drawn, alike);
    }

    /** The same without one of its shares. */
    public BreadthWish without(int demand) {
        return sharing(IntStream.range(0, least.size()).filter(i -> i != demand).mapToObj(least::get).toList());
    }

    /** The same with other places to explore. */
    public BreadthWish exploring(int other) {
        return exploring(other, drawn);
    }

    /** The same, chosen by draws or not. */
    public BreadthWish exploring(int other, boolean byDraw) {
        return new BreadthWish(places, least, other, byDraw, alike);
    }

    /** The same with another number of near-copies. */
    public BreadthWish alike(int other) {
        return new BreadthWish(places, least, explore, drawn, other);
    }
}
