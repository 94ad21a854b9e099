package app.tradewind.selection.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders as sets of products. Takes lines in any order; a product that stands on two lines of an order counts once. */
public final class Baskets {

    private static final int FIRST_ROOM = 1024;

    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> items = new ArrayList<>();
    /** Order in the upper half, product in the lower: eight bytes a line. */
    private long[] lines = new long[FIRST_ROOM];
    private int size;

    /** One line of an order. */
    public void add(String order, String item) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        int place = places.computeIfAbsent(item, fresh -> {
            items.add(fresh);
            return items.size() - 1;
        });
        lines[size++] = (long) orders.computeIfAbsent(order, fresh -> orders.size()) << Integer.SIZE | place;
    }

    /** Orders seen, of one product or more. */
    int orders() {
        return orders.size();
    }

    String item(int place) {
        return items.get(place);
    }

    int items() {
        return items.size();
    }

    /** The products of every order that holds at least two, each in the order in which products were first seen. */
    List<int[]> several() {
        long[] sorted = Arrays.stream(lines, 0, size).sorted().distinct().toArray();
        List<int[]> several = new ArrayList<>();
        for (int from = 0; from < sorted.length;) {
            int to = from;
            while (to < sorted.length && sorted[to] >> Integer.SIZE == sorted[from] >> Integer.SIZE) {
                to++;
            }
            if (to - from > 1) {
                several.add(Arrays.stream(sorted, from, to).mapToInt(line -> (int) line).toArray());
            }
            from = to;
        }
        return several;
    }
}
