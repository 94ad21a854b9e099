package app.tradewind.intake.reading.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What speaks about an encoding in all of a file: its lines with bytes beyond ASCII, wherever they stand,
 * and where its NUL bytes lie.
 */
final class Evidence {

    private static final int ENOUGH = 1 << 18;
    private static final int LONGEST_LINE = 1 << 14;
    private static final double ONE_SIDED = 0.95;
    /** Of the bytes of UTF-16 text in any language, digits and delimiters make at least so many NULs. */
    private static final double FEWEST_NULS = 0.04;
    private static final int FEW_LINES = 3;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final byte[] line = new byte[LONGEST_LINE];
    private final long[] nuls = new long[2];
    private int lineLength;
    private boolean foreign;
    private long bytes;
    private long number = 1;
    private long lineOfNul;
    private static final int ENOUGH_VALID = 1 << 14;
    /** Of a file that is mostly in another encoding at least so much is no UTF-8. */
    private static final double MOSTLY = 0.7;

    private final ByteArrayOutputStream valid = new ByteArrayOutputStream();
    private long validBytes;
    private long invalidBytes;
    private long validLines;
    private long invalidLine;

    static Evidence of(InputStream in) throws IOException {
        Evidence evidence = new Evidence();
        byte[] chunk = new byte[1 << 16];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            for (int i = 0; i < read; i++) {
                evidence.see(chunk[i]);
            }
        }
        evidence.endLine();
        return evidence;
    }

    private void see(byte b) {
        if (b == 0) {
            nuls[(int) (bytes & 1)]++;
            lineOfNul = lineOfNul == 0 ? number : lineOfNul;
        }
        bytes++;
        if (b == '\n' || b == '\r') {
            endLine();
            number += b == '\n' ? 1 : 0;
        } else if (lineLength < LONGEST_LINE) {
            foreign |= b < 0;
            line[lineLength++] = b;
        }
    }

    private void endLine() {
        if (foreign && lineLength < LONGEST_LINE) {
            boolean utf8 = decode(line, lineLength, StandardCharsets.UTF_8) != null;
            validLines += utf8 ? 1 : 0;
            long beyond = beyondAscii();
            validBytes += utf8 ? beyond : 0;
            invalidBytes += utf8 ? 0 : beyond;
            if (utf8 && valid.size() < ENOUGH_VALID) {
                valid.write(line, 0, lineLength);
                valid.write('\n');
            }
            invalidLine = !utf8 && invalidLine == 0 ? number : invalidLine;
            if (lines.size() < ENOUGH) {
                lines.write(line, 0, lineLength);
                lines.write('\n');
            }
        }
        lineLength = 0;
        foreign = false;
    }

    private long beyondAscii() {
        long beyond = 0;
        for (int i = 0; i < lineLength; i++) {
            beyond += line[i] < 0 ? 1 : 0;
        }
        return beyond;
    }

    /** UTF-16 where its NUL bytes stand nearly all in the same half of the pairs, else {@code null}. */
    Charset utf16() {
        long all = nuls[0] + nuls[1];
        if (all < FEWEST_NULS * bytes || bytes % 2 != 0) {
            return null;
        }
        return nuls[1] >= ONE_SIDED * all ? StandardCharsets.UTF_16LE
                : nuls[0] >= ONE_SIDED * all ? StandardCharsets.UTF_16BE : null;
    }

    /** 1-based line of the first NUL byte, 0 for none. */
    long lineOfNul() {
        return lineOfNul;
    }

    /** First line that is no UTF-8 in a file whose others mostly are; 0 where that is not so. */
    long oddLine() {
        return validLines >= FEW_LINES ? invalidLine : 0;
    }

    /** Whether nearly all that is beyond ASCII stands in lines that are no UTF-8. */
    boolean mostlyOther() {
        return invalidBytes >= MOSTLY * (invalidBytes + validBytes);
    }

    /** The first lines that are UTF-8, perhaps by chance, decoded strictly; {@code null} where a byte does not fit. */
    String validText(Charset charset) {
        byte[] all = valid.toByteArray();
        return decode(all, all.length, charset);
    }

    /** The lines decoded strictly, {@code null} where a byte does not fit. */
    String text(Charset charset) {
        byte[] all = lines.toByteArray();
        return decode(all, all.length, charset);
    }

    private static String decode(byte[] bytes, int length, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
