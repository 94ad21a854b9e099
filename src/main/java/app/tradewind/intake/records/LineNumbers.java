package app.tradewind.intake.records;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often each key was seen, in an open-addressed table of 64-bit fingerprints: some eighteen bytes a
 * key, so that a million order lines fit beside everything else, and small counts near each other, since most
 * keys are seen once. Two keys of the same fingerprint would be counted as one; among a million keys the odds
 * of that are below one in ten million.
 */
final class LineNumbers {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[1 << 10];
    private byte[] counts = new byte[1 << 10];
    /** Of keys seen more often than a byte tells, how much more often. */
    private final Map<Long, Integer> many = new HashMap<>();
    private int size;

    /** How often this pair was seen, this time included. */
    int next(String first, String second) {
        long key = mixed(add(add(OFFSET, first) * PRIME, second));
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            if (++size * 2 > keys.length) {
                counts[slot] = 1;
                grow();
                return 1;
            }
        }
        if (counts[slot] == Byte.MAX_VALUE) {
            return Byte.MAX_VALUE + many.merge(key, 1, Integer::sum);
        }
        return ++counts[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new byte[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
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
