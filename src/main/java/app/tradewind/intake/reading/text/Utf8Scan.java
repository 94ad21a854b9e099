package app.tradewind.intake.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One pass over the bytes of a text that says of most files all there is to decide: every byte is UTF-8, no
 * control character shows that it is no text, and its quotes are simple. Eight bytes go at a time where none
 * of them matters. Which sequences fit is table 3-7 of the Unicode standard.
 */
final class Utf8Scan {

    /** {@code OTHER}: no UTF-8 text, or to be looked at closer. {@code SIMPLE}: also as {@link Quotes#areSimple} says. */
    enum Found { OTHER, TEXT, SIMPLE }

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final int BUFFER = 1 << 16;

    private static final int AT_START = 0;
    private static final int IN_PLAIN = 1;
    private static final int IN_QUOTED = 2;
    private static final int AFTER_QUOTE = 3;

    private final byte delimiter;
    private int state = AT_START;
    private boolean simple = true;
    /** Bytes of a sequence still to come, and between which the next of them must lie. */
    private int missing;
    private int least;
    private int most;
    private int run;

    private Utf8Scan(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    /** @param longest bytes without a line end from which on a closer look is needed */
    static Found of(InputStream in, char delimiter, int longest) throws IOException {
        Utf8Scan scan = new Utf8Scan(delimiter);
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (!scan.see(buffer, read) || scan.run > longest) {
                return Found.OTHER;
            }
        }
        if (scan.missing > 0) {
            return Found.OTHER;
        }
        return scan.simple && scan.state != IN_QUOTED ? Found.SIMPLE : Found.TEXT;
    }

    private boolean see(byte[] buffer, int length) {
        int at = 0;
        while (at < length) {
            if (at + Long.BYTES <= length && missing == 0 && state != AFTER_QUOTE && !matters((long) EIGHT.get(buffer, at))) {
                at += Long.BYTES;
                run += Long.BYTES;
                if (state != IN_QUOTED) {
                    state = buffer[at - 1] == delimiter ? AT_START : IN_PLAIN;
                }
            } else {
                for (int stop = Math.min(at + Long.BYTES, length); at < stop; at++) {
                    run++;
                    if (!fits(buffer[at])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether one of eight bytes is no plain character, a control character or a quote. */
    private static boolean matters(long eight) {
        long quotes = eight ^ ONES * '"';
        return ((eight | eight - ONES * ' ' & ~eight | quotes - ONES & ~quotes) & HIGH) != 0;
    }

    private boolean fits(byte octet) {
        if (missing > 0) {
            int value = octet & 0xFF;
            boolean fits = value >= least && value <= most;
            missing--;
            least = 0x80;
            most = 0xBF;
            return fits;
        }
        if (octet == '\n' || octet == '\r') {
            run = 0;
            simple &= state != IN_QUOTED;
            state = AT_START;
            return true;
        }
        if (octet == '"') {
            simple &= state != IN_PLAIN;
            state = state == IN_QUOTED ? AFTER_QUOTE : IN_QUOTED;
        } else if (octet == delimiter) {
            state = state == IN_QUOTED ? IN_QUOTED : AT_START;
        } else {
            simple &= state != AFTER_QUOTE;
            state = state == AT_START ? IN_PLAIN : state;
        }
        return octet < 0 ? begins(octet & 0xFF)
                : octet >= ' ' || octet == '\t' || octet == '\f' || octet == 0x0B || octet == 0x1A || octet == 0x1B;
    }

    /** The first byte of several: no longer form than needed, no surrogates, nothing beyond the last plane. */
    private boolean begins(int first) {
        missing = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return first >= 0xC2 && first <= 0xF4;
    }
}
