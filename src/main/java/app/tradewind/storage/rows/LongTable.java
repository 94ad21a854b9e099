package app.tradewind.storage.rows;

/**
 * Numbers by number in open addressing, 16 bytes a slot and at most half of them taken: a million orders
 * take 32 MB. The key 0 is a key like any other.
 */
public final class LongTable {

    private static final int START = 1 << 10;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] keys = new long[START];
    private long[] values = new long[START];
    private int size;
    private long ofZero;

    /** The value of a key; 0 where it has none. */
    public long get(long key) {
        return key == 0 ? ofZero : values[slot(key)];
    }

    /** @param value other than 0 */
    public void put(long key, long value) {
        if (value == 0) {
            throw new IllegalArgumentException("0 means that there is none");
        }
        if (key == 0) {
            ofZero = value;
            return;
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    /** Counts a key once more. @return how often it has been counted */
    public long add(long key) {
        long count = get(key) + 1;
        put(key, count);
        return count;
    }

    /** How many keys have a value. */
    public int size() {
        return size + (ofZero == 0 ? 0 : 1);
    }

    /** Sees every key with its value once, in no order that means anything. */
    public void each(Visitor visitor) {
        if (ofZero != 0) {
            visitor.take(0, ofZero);
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.take(keys[i], values[i]);
            }
        }
    }

    /** Takes a key and its value. */
    @FunctionalInterface
    public interface Visitor {
        void take(long key, long value);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
