package app.tradewind.storage.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers into as few bytes as they need: seven bits a byte, small ones of either sign in one. */
public final class Packer {

    private static final int START = 16;
    private static final int MORE = 0x80;
    private static final int LOW = 0x7f;
    private static final int BITS = 7;
    /** Bytes of the greatest number. */
    private static final int LONGEST = 10;

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
        if (bytes.length - size < LONGEST) {
            bytes = Arrays.copyOf(bytes, size * 2 + START);
        }
        long rest = value << 1 ^ value >> Long.SIZE - 1;
        int at = size;
        while ((rest & ~LOW) != 0) {
            bytes[at++] = (byte) (rest & LOW | MORE);
            rest >>>= BITS;
        }
        bytes[at++] = (byte) rest;
        size = at;
        return this;
    }

    /**
     * An amount's figures without its point. They are scaled to a whole number first: asking for the unscaled
     * value would make a big integer of each amount.
     *
     * @throws ArithmeticException if they are more than a long holds
     */
    public static long figures(BigDecimal amount) {
        return amount.scaleByPowerOfTen(amount.scale()).longValueExact();
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
        return addBytes(added, 0, added.length);
    }

    /** Bytes from one place to another, led by how many they are. */
    public Packer addBytes(byte[] added, int from, int to) {
        int length = to - from;
        add(length);
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
        }
        System.arraycopy(added, from, bytes, size, length);
        size += length;
        return this;
    }

    public int size() {
        return size;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
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

        /** What {@link Packer#addBytes} added. */
        public byte[] nextBytes() {
            int length = (int) next();
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
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
