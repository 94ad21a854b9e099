package app.tradewind.intake.reading.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Delimited text on its way to a strict reader, with what stands behind a closing quote taken into the cell:
 * {@code "Block" Pro,1} becomes {@code "Block Pro",1}. Programs that do not double quotes write such cells; a
 * spreadsheet program reads them this way too.
 */
final class StrayQuotes extends Reader {

    private static final int NONE = -1;

    private enum Where { START, BARE, QUOTED, BEHIND }

    private final Reader in;
    private final char delimiter;
    private final char[] buffer = new char[1 << 13];
    private int size;
    private int at;
    private Where where = Where.START;
    /** Comes out before anything else is read. */
    private int next = NONE;

    StrayQuotes(Reader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int c = next;
            next = NONE;
            c = c == NONE ? passed() : c;
            if (c == NONE) {
                break;
            }
            out[offset + done++] = (char) c;
        }
        return done == 0 && length > 0 ? NONE : done;
    }

    /** The next character to hand on; {@link #NONE} at the end. */
    private int passed() throws IOException {
        if (peek() == NONE) {
            boolean open = where == Where.BEHIND;
            where = Where.START;
            return open ? '"' : NONE;
        }
        char c = buffer[at++];
        return switch (where) {
            case START -> {
                where = c == '"' ? Where.QUOTED : ends(c) ? Where.START : Where.BARE;
                yield c;
            }
            case BARE -> {
                where = ends(c) ? Where.START : Where.BARE;
                yield c;
            }
            case QUOTED -> c == '"' ? quote() : c;
            case BEHIND -> behind(c);
        };
    }

    private int quote() throws IOException {
        int after = peek();
        if (after == '"') {
            at++;
            next = '"';
            return '"';
        }
        if (after == NONE || ends((char) after)) {
            where = Where.BARE;
            return '"';
        }
        where = Where.BEHIND;
        return behind(buffer[at++]);
    }

    /** A quote in there is a character like others, and has to be doubled for that. */
    private int behind(char c) {
        if (ends(c)) {
            where = Where.START;
            next = c;
            return '"';
        }
        next = c == '"' ? c : NONE;
        return c;
    }

    private boolean ends(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private int peek() throws IOException {
        if (at == size) {
            at = 0;
            size = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return size == 0 ? NONE : buffer[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
