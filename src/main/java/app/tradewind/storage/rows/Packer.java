package app.tradewind.storage.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers into as few bytes as they need: seven bits a byte, small ones of either sign in one. */
public final class Packer {

    private static final int START = 16;
    private static final int MORE = 0x80;
    private static final int LOW = 0x7f;
    private static final int BITS = 7;

    private byte[] bytes;
    private int size;

    public Packer() {
        this(START);
    }

    /** @param room bytes to begin with */
    public Packer(int room) {
        bytes = new byte[room];
    }

    public Packer add(long value) {
        long rest = value << 1 ^ value >> Long.SIZE - 1;
        while ((rest & ~LOW) != 0) {
            put((int) rest & LOW | MORE);
            rest >>>= BITS;
        }
        put((int) rest);
        return this;
    }

    /** Eight bytes as they are, for numbers without small values. */
    public Packer addWhole(long value) {
        if (size + Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2 + Long.BYTES);
        }
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Its bytes, led by how many they are. */
    public Packer addText(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        add(added.length);
        if (size + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + added.length));
        }
        System.arraycopy(added, 0, bytes, size, added.length);
        size += added.length;
        return this;
    }

    public int size() {
        return size;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void put(int octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2 + START);
        }
        bytes[size++] = (byte) octet;
    }

    /** Reads the numbers back in order. */
    public static final class Reader {
        private final byte[] bytes;
        private int at;

        public Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        public boolean hasMore() {
            return at < bytes.length;
        }

        public long next() {
            long value = 0;
            int shift = 0;
            byte octet;
            do {
                octet = bytes[at++];
                value |= (long) (octet & LOW) << shift;
                shift += BITS;
            } while ((octet & MORE) != 0);
            return value >>> 1 ^ -(value & 1);
        }

        public String nextText() {
            int length = (int) next();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        /** Leaves a text out. */
        public void passText() {
            int length = (int) next();
            at += length;
        }

        public long nextWhole() {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                value |= (bytes[at++] & 0xffL) << shift;
            }
            return value;
        }
    }
}
