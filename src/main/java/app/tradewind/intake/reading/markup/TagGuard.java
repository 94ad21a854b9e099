package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters on their way to the parser: an endless text or endless tags without a row end the reading. */
final class TagGuard extends FilterReader {

    private static final int TAGS_A_COLUMN = 8;

    private final String name;
    private final Limits limits;
    private int run;
    private int tags;
    private int matched;

    TagGuard(String name, Reader in, Limits limits) {
        super(in);
        this.name = name;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            see(buffer[i]);
        }
        if (run > limits.run()) {
            throw LimitException.run(name, 0);
        }
        if (tags / TAGS_A_COLUMN > limits.columns()) {
            throw LimitException.tags(name);
        }
        return read;
    }

    /** A {@code <tr} begins a row, and the counting anew. */
    private void see(char c) {
        run++;
        if (c == '<') {
            run = 0;
            tags++;
            matched = 1;
        } else if (matched == 1 && (c == 't' || c == 'T') || matched == 2 && (c == 'r' || c == 'R')) {
            matched++;
            tags = matched == 3 ? 0 : tags;
        } else {
            matched = 0;
        }
    }
}
