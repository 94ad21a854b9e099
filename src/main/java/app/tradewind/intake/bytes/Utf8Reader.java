package app.tradewind.intake.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8: a byte that does not fit is a {@link MalformedInputException}, never a replacement
 * character. Eight plain bytes go at a time; the library's decoder falls to one at a time for the rest of
 * its buffer after the first byte that is not plain, which costs as much as finding the cells. Which
 * sequences fit is table 3-7 of the Unicode standard.
 */
public final class Utf8Reader extends Reader {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int SIZE = 1 << 16;
    private static final int LONGEST = 4;
    /** From here on two copies by the machine's widest moves are quicker than one by characters. */
    private static final int LONG_RUN = 32;

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE];
    private int at;
    private int end;
    private boolean ended;
    /** Second half of a pair whose first half was the last character there was room for. */
    private char low;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int out = offset;
        int limit = offset + length;
        if (low != 0) {
            into[out++] = low;
            low = 0;
        }
        while (out < limit) {
            if (end - at < LONGEST && !ended) {
                if (out > offset && at == end) {
                    break;
                }
                fill();
            }
            if (at == end) {
                break;
            }
            int plain = plain(into, out, Math.min(limit - out, end - at));
            at += plain;
            out += plain;
            if (plain == 0) {
                out = other(into, out, limit);
            }
        }
        return out == offset ? -1 : out - offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(bytes, end, SIZE - end);
        ended = read < 0;
        end += Math.max(read, 0);
    }

    /** Copies plain bytes, long runs as a whole. @return how many, up to the first that is not plain */
    private int plain(char[] into, int out, int most) {
        int run = 0;
        while (run + Long.BYTES <= most && ((long) EIGHT.get(bytes, at + run) & HIGH_BITS) == 0) {
            run += Long.BYTES;
        }
        while (run < most && bytes[at + run] >= 0) {
            run++;
        }
        if (run >= LONG_RUN) {
            new String(bytes, at, run, StandardCharsets.ISO_8859_1).getChars(0, run, into, out);
        } else {
            for (int i = 0; i < run; i++) {
                into[out + i] = (char) bytes[at + i];
            }
        }
        return run;
    }

    /** One sequence of several bytes. @return where the next character goes */
    private int other(char[] into, int out, int limit) throws IOException {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        while (end - at < length && !ended) {
            fill();
        }
        if (first < 0xC2 || first > 0xF4 || end - at < length || !secondFits(first, bytes[at + 1] & 0xFF)) {
            throw new MalformedInputException(1);
        }
        int code = first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                throw new MalformedInputException(i);
            }
            code = code << 6 | bytes[at + i] & 0x3F;
        }
        at += length;
        if (code < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            into[out] = (char) code;
            return out + 1;
        }
        into[out] = Character.highSurrogate(code);
        if (out + 1 == limit) {
            low = Character.lowSurrogate(code);
            return out + 1;
        }
        into[out + 1] = Character.lowSurrogate(code);
        return out + 2;
    }

    /** No longer form than needed, no surrogates, nothing beyond the last plane. */
    private static boolean secondFits(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> second >= 0x80 && second <= 0xBF;
        };
    }
}
