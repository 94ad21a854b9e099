package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Unpacks the parts of a workbook once and counts, before a library holds any of them: all bytes, bytes of
 * the shared texts, the longest text without a tag, and cells whose column no sheet has. What the archive
 * says about its sizes is not believed.
 */
final class PartsGuard {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;

    /** Letters of the last column a sheet can have, XFD. */
    private static final int COLUMN_LETTERS = 3;

    private final String name;
    private final Archive archive;
    private final Limits limits;
    private long all;

    PartsGuard(String name, Archive archive, Limits limits) {
        this.name = name;
        this.archive = archive;
        this.limits = limits;
    }

    void check() throws IOException {
        for (String part : archive.parts()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                check(part);
            }
        }
    }

    private void check(String part) throws IOException {
        boolean streamed = part.contains("/worksheets/") || part.equals("content.xml");
        long bytes = 0;
        try (InputStream in = archive.part(part).open()) {
            byte[] chunk = new byte[1 << 16];
            int run = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                run = scan(chunk, read, run);
                bytes += read;
                all += read;
                if (run > limits.run()) {
                    throw LimitException.run(name, 0);
                }
                if (all > limits.unpacked()) {
                    throw LimitException.bomb(name);
                }
                if (!streamed && bytes > limits.inMemory()) {
                    throw LimitException.size(name, limits.inMemory());
                }
            }
        }
    }

    /** @return bytes since the last tag began */
    private int scan(byte[] chunk, int length, int before) throws LimitException {
        int at = 0;
        while (at < length) {
            if (at + Long.BYTES <= length && !hasQuote((long) EIGHT.get(chunk, at))) {
                at += Long.BYTES;
            } else {
                for (int stop = Math.min(at + Long.BYTES, length); at < stop; at++) {
                    if (chunk[at] == '"') {
                        place(chunk, length, at);
                    }
                }
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            if (chunk[i] == '<') {
                return length - 1 - i;
            }
        }
        return before + length;
    }

    private static boolean hasQuote(long eight) {
        long quotes = eight ^ ONES * '"';
        return (quotes - ONES & ~quotes & ONES << Byte.SIZE - 1) != 0;
    }

    /** Looks at what follows a quote: after {@code r=} the letters of a column. */
    private void place(byte[] chunk, int length, int quote) throws LimitException {
        if (quote >= 3 && chunk[quote - 1] == '=' && chunk[quote - 2] == 'r' && chunk[quote - 3] == ' ') {
            int letters = 0;
            while (quote + 1 + letters < length && chunk[quote + 1 + letters] >= 'A') {
                letters++;
            }
            if (letters > COLUMN_LETTERS) {
                throw LimitException.columns(name, 1, limits.columns());
            }
        }
    }
}
