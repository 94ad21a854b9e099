package app.tradewind.intake.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of one column out of UTF-8. One that stood there a short while ago comes as the same object, as from
 * {@link ColumnTexts}: what is known of it need not be found out again. Gives up where hardly any comes again.
 */
public final class ByteTexts {

    /** Bytes that the buffer must have behind the last cell. */
    public static final int SLACK = Long.BYTES;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SLOTS = 16;
    private static final int SLOTS = 4_096;
    private static final int LONGEST = 64;
    private static final int TRIAL = 2_000;
    /** Golden ratio of 64 bits, and a second odd number of as many ones as zeros. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long SPREAD_END = 0xC2B2AE3D27D4EB4FL;

    private Known[] known = new Known[FIRST_SLOTS];
    private int asked;
    private int met;

    /** @param begin its first eight bytes @param end its last eight @param bytes all, where there are more than sixteen */
    private record Known(long begin, long end, int length, byte[] bytes, String text) { }

    /** The bytes from {@code from} to {@code to} as a text. @param buffer has {@link #SLACK} bytes behind them */
    public String text(byte[] buffer, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (known == null || length > LONGEST) {
            return new String(buffer, from, length, StandardCharsets.UTF_8);
        }
        long begin = (long) EIGHT.get(buffer, from);
        long end = 0;
        if (length < Long.BYTES) {
            begin &= (1L << length * Byte.SIZE) - 1;
        } else {
            end = (long) EIGHT.get(buffer, to - Long.BYTES);
        }
        long hash = (begin * SPREAD ^ end) * SPREAD_END + length;
        int slot = (int) (hash >>> 40) & known.length - 1;
        Known one = known[slot];
        asked++;
        if (one != null && one.begin == begin && one.end == end && one.length == length
                && (one.bytes == null || Arrays.equals(one.bytes, 0, length, buffer, from, to))) {
            met++;
            return one.text;
        }
        return added(slot, new Known(begin, end, length,
                length <= 2 * Long.BYTES ? null : Arrays.copyOfRange(buffer, from, to),
                new String(buffer, from, length, StandardCharsets.UTF_8)));
    }

    private String added(int slot, Known one) {
        known[slot] = one;
        if (asked - met > TRIAL) {
            if (known.length < SLOTS) {
                known = new Known[SLOTS];
            } else if (met < asked / 2) {
                known = null;
            }
            asked = 0;
            met = 0;
        }
        return one.text;
    }
}
