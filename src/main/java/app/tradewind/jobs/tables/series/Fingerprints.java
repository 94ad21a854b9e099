package app.tradewind.jobs.tables.series;

import java.util.Arrays;

/**
 * Which names came before, by 64 bits each: 16 bytes a name at the most. Two names that share them, one pair in
 * thirty million tables of a million names, count as one that came twice.
 */
final class Fingerprints {

    private static final int FIRST_ROOM = 1 << 10;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** Open addressing; 0 is free. */
    private long[] places = new long[FIRST_ROOM];
    private int count;
    private boolean twice;

    void add(String name) {
        long print = 0;
        for (int i = 0; i < name.length(); i++) {
            print = mixed(print + name.charAt(i) + 1);
        }
        if (2 * count >= places.length) {
            long[] before = places;
            places = new long[2 * before.length];
            Arrays.stream(before).filter(one -> one != 0).forEach(this::put);
        }
        twice |= !put(print == 0 ? 1 : print);
        count++;
    }

    private boolean put(long print) {
        int at = (int) (print & places.length - 1);
        while (places[at] != 0) {
            if (places[at] == print) {
                return false;
            }
            at = at + 1 & places.length - 1;
        }
        places[at] = print;
        return true;
    }

    /** Steele, Lea and Flood (2014), the mixing of SplitMix. */
    private static long mixed(long value) {
        long z = value * ODD;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Whether a name came twice. */
    boolean twice() {
        return twice;
    }
}
