package app.tradewind.selection.breadth.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is to be chosen. Items stand in falling order of value, so that of two equal ones the earlier is taken.
 *
 * @param value what each item adds to the total
 * @param groups for each item the groups it counts for, as places in {@code need}
 * @param need how many items of each group there are to be
 * @param room places, and near-copies
 */
public record Problem(double[] value, int[][] groups, int[] need, Room room) {

    /**
     * @param places how many items are to be chosen
     * @param family for each item the family of near-copies it belongs to, -1 for none
     * @param most how many of each family may be chosen
     */
    public record Room(int places, int[] family, int[] most) { }

    int size() {
        return value.length;
    }

    /** How many items a list can have at all: the places, or fewer where families do not give so many. */
    public int reach() {
        int[] used = new int[room.most.length];
        int reach = 0;
        for (int i = 0; i < value.length && reach < room.places; i++) {
            if (room.family[i] < 0 || used[room.family[i]]++ < room.most[room.family[i]]) {
                reach++;
            }
        }
        return reach;
    }

    /** The same under other needs. */
    public Problem needing(int... other) {
        return new Problem(value, groups, other, room);
    }

    /** The same under other values. */
    Problem worth(double... other) {
        return new Problem(other, groups, need, room);
    }

    /** The same with only these items, in their order. */
    Problem only(int... items) {
        return new Problem(IntStream.of(items).mapToDouble(i -> value[i]).toArray(), IntStream.of(items).mapToObj(i -> groups[i]).toArray(int[][]::new),
                need, new Room(room.places, IntStream.of(items).map(i -> room.family[i]).toArray(), room.most));
    }

    /** How many needed places a list fills, each group counted up to its need. */
    int met(boolean... in) {
        int[] count = count(in);
        return IntStream.range(0, need.length).map(g -> Math.min(count[g], need[g])).sum();
    }

    /** Items of each group in a list. */
    public int[] count(boolean... in) {
        int[] count = new int[need.length];
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                for (int g : groups[i]) {
                    count[g]++;
                }
            }
        }
        return count;
    }

    /** All needed places. */
    int needed() {
        return IntStream.of(need).sum();
    }

    double total(boolean... in) {
        return IntStream.range(0, in.length).filter(i -> in[i]).mapToDouble(i -> value[i]).sum();
    }

    /** Items that differ in nothing but their value: the same number; those of a family stand alone, with -1. */
    int[] twins() {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        int[] twins = new int[value.length];
        for (int i = 0; i < twins.length; i++) {
            List<Integer> key = IntStream.of(groups[i]).boxed().toList();
            twins[i] = room.family[i] < 0 ? seen.computeIfAbsent(key, k -> seen.size()) : -1;
        }
        return twins;
    }
}
