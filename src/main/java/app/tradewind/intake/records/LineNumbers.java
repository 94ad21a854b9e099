package app.tradewind.intake.records;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often each key was seen, in an open-addressed table of sixteen to thirty-two bytes a key, so that a
 * million order lines fit beside everything else. A cell holds a fingerprint of 60 bits and the count in one
 * word, since going to memory is nearly all that it costs. Two keys of the same fingerprint would be counted as
 * one; among a million keys the odds of that are below one in a million.
 */
final class LineNumbers {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int FIRST = 1 << 10;
    /** The bits of a cell that count, and the last count they tell. */
    private static final int COUNT = 0xF;

    private long[] cells = new long[FIRST];
    /** Of keys seen more often than a cell tells, how much more often. */
    private final Map<Long, Integer> many = new HashMap<>();
    private int size;

    /** How often this pair was seen, this time included. */
    int next(String first, String second) {
        long key = mixed(add(add(OFFSET, first) * PRIME, second)) & ~COUNT;
        int slot = slot(key);
        int count = (int) cells[slot] & COUNT;
        if (count == COUNT) {
            return COUNT + many.merge(key, 1, Integer::sum);
        }
        cells[slot] = key | count + 1;
        if (count == 0 && ++size * 2 > cells.length) {
            grow();
        }
        return count + 1;
    }

    private int slot(long key) {
        int mask = cells.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (cells[slot] != 0 && (cells[slot] & ~COUNT) != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = cells;
        cells = new long[old.length * 2];
        for (long cell : old) {
            if (cell != 0) {
                cells[slot(cell & ~COUNT)] = cell;
            }
        }
    }

    private static long add(long hash, String text) {
        long next = hash;
        for (int i = 0; i < text.length(); i++) {
            next = (next ^ text.charAt(i)) * PRIME;
        }
        return (next ^ 0x1F) * PRIME;
    }

    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return h ^ h >>> 33;
    }
}
