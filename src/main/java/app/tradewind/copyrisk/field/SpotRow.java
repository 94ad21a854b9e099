package app.tradewind.copyrisk.field;

import app.tradewind.copyrisk.match.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spots of one field by where they start, so that those near a place are found without going through all: a long
 * text that says the same thing over and over is else gone through once for each time that it says it.
 */
public final class SpotRow {

    static final SpotRow NONE = new SpotRow(List.of());

    private final List<Spot> spots;
    private final int longest;

    public SpotRow(List<Spot> found) {
        spots = new ArrayList<>(found);
        spots.sort(Comparator.comparingInt(Spot::start));
        int most = 0;
        for (Spot spot : spots) {
            most = Math.max(most, spot.end() - spot.start());
        }
        longest = most;
    }

    boolean overlaps(Spot other) {
        for (int i = first(other.start() - longest); i < spots.size() && spots.get(i).start() < other.end(); i++) {
            if (spots.get(i).overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    /** Does one lie in {@code [from, to]}, ends included? */
    boolean inside(int from, int to) {
        for (int i = first(from); i < spots.size() && spots.get(i).start() <= to; i++) {
            if (spots.get(i).end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Spots that start at {@code to} or before and end at {@code from} or behind. */
    List<Spot> touching(int from, int to) {
        List<Spot> near = new ArrayList<>(2);
        for (int i = first(from - longest); i < spots.size() && spots.get(i).start() <= to; i++) {
            if (spots.get(i).end() >= from) {
                near.add(spots.get(i));
            }
        }
        return near;
    }

    /**
     * Stretches of the text around the spots, apart from each other: so far as a pattern may reach, and on to the
     * next blank or, where {@code anywhere}, the next Chinese or Japanese character, that no word is cut.
     */
    public List<Spot> surroundings(String text, int reach, boolean anywhere) {
        List<Spot> all = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Spot spot : spots) {
            int from = spot.start() - reach;
            while (from > end && from > 0 && !mayCut(text, from, anywhere)) {
                from--;
            }
            if (from > end) {
                if (end >= 0) {
                    all.add(new Spot(start, end));
                }
                start = Math.max(0, from);
            }
            start = start < 0 ? 0 : start;
            int to = Math.max(end, Math.min(text.length(), spot.end() + reach));
            while (to > end && to < text.length() && !mayCut(text, to, anywhere)) {
                to++;
            }
            end = to;
        }
        if (end >= 0) {
            all.add(new Spot(start, end));
        }
        return all;
    }

    private static boolean mayCut(String text, int at, boolean anywhere) {
        return isGap(text.charAt(at), anywhere) || isGap(text.charAt(at - 1), anywhere);
    }

    private static boolean isGap(char c, boolean anywhere) {
        return c == ' ' || c == '\n' || anywhere && c >= '\u3040' && c <= '\u9FFF';
    }

    /** Index of the first that starts at {@code from} or behind. */
    private int first(int from) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
