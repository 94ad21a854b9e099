package app.tradewind.advice;

/**
 * A short fingerprint of an engine's inputs for {@link Basis#digest()}: FNV-1a over 64 bits. It tells
 * whether two answers saw the same data; it is no protection against forgery.
 */
public final class Digest {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long state = OFFSET;

    public Digest add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            mix(text.charAt(i));
        }
        return add(text.length());
    }

    public Digest add(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            mix(value >>> shift & 0xff);
        }
        return this;
    }

    public Digest add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    public Digest add(double[] values) {
        for (double value : values) {
            add(value);
        }
        return add(values.length);
    }

    /** Sixteen hexadecimal digits. */
    public String hex() {
        return String.format("%016x", state);
    }

    private void mix(long octet) {
        state = (state ^ octet) * PRIME;
    }
}
