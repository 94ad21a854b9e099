package app.tradewind.copyrisk.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The spots of every group of terms that occurs in a text. Groups are small numbers: they stand in a row. */
public final class Found {

    private final List<Spot>[] spots;
    private int[] groups = new int[32];
    private int size;

    @SuppressWarnings("unchecked")
    Found(int groups) {
        spots = (List<Spot>[]) new List<?>[groups];
    }

    void add(int[] some, Spot spot) {
        for (int group : some) {
            add(group, spot);
        }
    }

    private void add(int group, Spot spot) {
        List<Spot> known = spots[group];
        if (known == null) {
            known = new ArrayList<>(2);
            spots[group] = known;
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, size * 2);
            }
            groups[size++] = group;
        }
        known.add(spot);
    }

    /** The spots of a group in the order of the text; {@code null} where it does not occur. */
    public List<Spot> of(int group) {
        return spots[group];
    }

    public boolean has(int group) {
        return spots[group] != null;
    }

    /** Takes away the spots of a group that lie over one of another group. */
    public void except(int group, int other) {
        List<Spot> mine = spots[group];
        if (mine != null && spots[other] != null) {
            List<Spot> others = spots[other];
            mine.removeIf(spot -> overlaps(spot, others));
            spots[group] = mine.isEmpty() ? null : mine;
        }
    }

    private static boolean overlaps(Spot spot, List<Spot> others) {
        for (Spot other : others) {
            if (other.overlaps(spot)) {
                return true;
            }
        }
        return false;
    }

    /** The groups that occurred, as they were first met; one whose spots were taken away has none. */
    public int[] groups() {
        return Arrays.copyOf(groups, size);
    }

    /** Takes over what the stems of words found besides: a place that a term's own letters found stands once. */
    void merge(Found stems) {
        for (int i = 0; i < stems.size; i++) {
            int group = stems.groups[i];
            if (spots[group] == null) {
                stems.spots[group].forEach(spot -> add(group, spot));
                continue;
            }
            List<Spot> merged = new ArrayList<>(spots[group].size() + stems.spots[group].size());
            int at = 0;
            for (Spot spot : stems.spots[group]) {
                while (at < spots[group].size() && spots[group].get(at).end() <= spot.end()) {
                    merged.add(spots[group].get(at++));
                }
                if (!lastOf(merged, spot)) {
                    merged.add(spot);
                }
            }
            merged.addAll(spots[group].subList(at, spots[group].size()));
            spots[group] = merged;
        }
    }

    /** Does the spot stand among the last ones, those with its end? */
    private static boolean lastOf(List<Spot> merged, Spot spot) {
        for (int i = merged.size() - 1; i >= 0 && merged.get(i).end() == spot.end(); i--) {
            if (merged.get(i).start() == spot.start()) {
                return true;
            }
        }
        return false;
    }
}
