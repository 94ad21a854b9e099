package app.tradewind.storage.lines;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;

/**
 * The natural keys of one import's order lines, 64 bits each, with the place of each line: a table with
 * open addressing, 24 MB for a million lines.
 *
 * <p>Two different keys share a fingerprint with a probability of about n·m / 2^64: some 10^-7 for a
 * million lines against five million.
 */
public final class Fingerprints {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;
    private static final int MIX_SHIFT = 33;
    private static final int START = 1 << 10;

    private long[] keys = new long[START];
    private int[] places = new int[START];
    private int size;
    private int lastPlace = -1;

    /**
     * Order, product, market and line number. A refund has a key of its own: it never stands in the
     * place of the sale it gives money back for, while a cancellation does.
     */
    public static long of(Sale sale) {
        return of(sale.line().orderId(), sale.item(), sale.line().number(), sale.kind());
    }

    /** The key of the first like line of the same order and product: that of the line itself for number 1. */
    public static long ofFirst(String orderId, SkuMarket item, Sale.Kind kind) {
        return of(orderId, item, 1, kind);
    }

    private static long of(String orderId, SkuMarket item, int number, Sale.Kind kind) {
        long state = OFFSET;
        state = mixed(state, orderId);
        state = mixed(state, item.sku());
        state = mixed(state, item.market());
        state = (state ^ number) * PRIME;
        state = (state ^ (kind == Sale.Kind.REFUND ? 1 : 0)) * PRIME;
        state = (state ^ state >>> MIX_SHIFT) * MIX;
        state ^= state >>> MIX_SHIFT;
        return state == 0 ? 1 : state;
    }

    public void add(long key, int place) {
        if (size * 2 >= keys.length) {
            grow();
        }
        put(key, place);
        lastPlace = Math.max(lastPlace, place);
    }

    /** The place of the line with this key, or -1. */
    public int place(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : places[slot];
    }

    /** Takes one key after another, in no order. */
    @FunctionalInterface
    public interface Visitor {
        void take(long key, int place);
    }

    public void each(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.take(keys[i], places[i]);
            }
        }
    }

    /** The greatest place of a line, -1 for none. */
    public int lastPlace() {
        return lastPlace;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    private void put(long key, int place) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        places[slot] = place;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldPlaces[i]);
            }
        }
    }

    private static long mixed(long state, String text) {
        long mixed = state;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * PRIME;
        }
        return (mixed ^ text.length()) * PRIME;
    }
}
