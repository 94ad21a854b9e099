package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacks the parts of a workbook once and counts, before a library holds any of them: all bytes, bytes of
 * the shared texts, the longest text without a tag, and cells whose column no sheet has. What the archive
 * says about its sizes is not believed.
 */
final class PartsGuard {

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
        int run = before;
        for (int i = 0; i < length; i++) {
            byte b = chunk[i];
            run++;
            if (b == '<') {
                run = 0;
            } else if (b == '"' && i >= 3 && chunk[i - 1] == '=' && chunk[i - 2] == 'r' && chunk[i - 3] == ' ') {
                int letters = 0;
                while (i + 1 + letters < length && chunk[i + 1 + letters] >= 'A') {
                    letters++;
                }
                if (letters > COLUMN_LETTERS) {
                    throw LimitException.columns(name, 1, limits.columns());
                }
            }
        }
        return run;
    }
}
