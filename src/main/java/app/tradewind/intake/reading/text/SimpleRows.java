package app.tradewind.intake.reading.text;

import app.tradewind.intake.bytes.ByteTexts;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Rows of a text of which {@link Utf8Scan} has found that it is UTF-8 with simple quotes: a row is a line,
 * and a quote stands only around a cell or doubled inside it. Gives what {@link QuotedRows} would give,
 * straight from the bytes; finding cells is most of what reading a large file costs, and it is read twice.
 */
final class SimpleRows implements Rows {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final int BUFFER = 1 << 17;

    private final InputStream in;
    private final TextTable table;
    private final byte delimiter;
    private final long delimiters;
    private byte[] buffer = new byte[BUFFER + ByteTexts.SLACK];
    private int at;
    private int end;
    private boolean ended;
    private int line;
    private int width = 1;
    /** Whether the row is ASCII without a question mark, as far as that is known. */
    private boolean plain;
    /** Which cells are not, a bit each. */
    private long other;
    private ByteTexts[] texts = {new ByteTexts()};

    private SimpleRows(InputStream in, TextTable table) {
        this.in = in;
        this.table = table;
        this.delimiter = (byte) table.format().delimiter();
        this.delimiters = ONES * delimiter;
    }

    static SimpleRows open(TextTable table) throws IOException {
        InputStream in = table.content().open();
        try {
            in.skipNBytes(table.format().bom() ? 3 : 0);
            return new SimpleRows(in, table);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        while (true) {
            int stop = lineEnd();
            if (stop == end && at == end) {
                return null;
            }
            int start = at;
            at = stop < end && buffer[stop] == '\r' && stop + 1 < end && buffer[stop + 1] == '\n' ? stop + 2 : Math.min(stop + 1, end);
            line++;
            if (stop > start) {
                return new RawRow(line, cells(start, stop), null, other);
            }
        }
    }

    /** The place of the next line end, or of the text's. */
    private int lineEnd() throws IOException {
        int stop = at;
        plain = true;
        while (true) {
            stop = nextLineEnd(stop);
            // A return may be half of a line end whose other half is still to come.
            if (stop < end && (buffer[stop] == '\n' || stop + 1 < end) || ended) {
                return stop;
            }
            stop -= at;
            fill();
            stop += at;
        }
    }

    /** The next place from here on where a line ends; or the end. Notes what else was seen, here and up to seven bytes on. */
    private int nextLineEnd(int from) {
        long seen = 0;
        for (int i = from; i < end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, i);
            long line = eight ^ ONES * '\n';
            long back = eight ^ ONES * '\r';
            long question = eight ^ ONES * '?';
            seen |= eight | question - ONES & ~question;
            long found = (line - ONES & ~line | back - ONES & ~back) & HIGH;
            if (found != 0) {
                plain &= (seen & HIGH) == 0;
                return Math.min(end, i + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        plain &= (seen & HIGH) == 0;
        return end;
    }

    /** The next place from here on where a delimiter stands; or the end. */
    private int nextDelimiter(int from) {
        for (int i = from; i < end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, i) ^ delimiters;
            long found = eight - ONES & ~eight & HIGH;
            if (found != 0) {
                return Math.min(end, i + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        return end;
    }

    private String[] cells(int start, int stop) throws UnreadableException {
        String[] cells = new String[width];
        int count = 0;
        int from = start;
        other = 0;
        while (from <= stop) {
            int cell = from;
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, widened(count));
            }
            if (count == texts.length) {
                texts = Arrays.copyOf(texts, count * 2);
            }
            if (texts[count] == null) {
                texts[count] = new ByteTexts();
            }
            if (from < stop && buffer[from] == '"') {
                int close = closing(from + 1, stop);
                cells[count] = quoted(from + 1, close, texts[count]);
                from = Math.min(stop, nextDelimiter(close)) + 1;
            } else {
                int to = Math.min(stop, nextDelimiter(from));
                cells[count] = texts[count].text(buffer, from, to);
                from = to + 1;
            }
            if (!plain && isOther(cell, from)) {
                other |= RawRow.bit(count);
            }
            count++;
        }
        width = count;
        return count == cells.length ? cells : Arrays.copyOf(cells, count);
    }

    /** Whether these bytes hold more than ASCII, or a question mark. */
    private boolean isOther(int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, i);
            long question = eight ^ ONES * '?';
            long seen = (eight | question - ONES & ~question) & HIGH;
            if (seen != 0 && i + (Long.numberOfTrailingZeros(seen) >>> 3) < to) {
                return true;
            }
        }
        return false;
    }

    private int widened(int count) throws UnreadableException {
        int most = table.limits().columns();
        if (count == most) {
            throw new UnreadableException(LimitException.columns(table.name(), line, most).phrase());
        }
        return Math.min(most, count * 2);
    }

    /** The quote that ends a cell: one that is not followed by another. */
    private int closing(int from, int stop) {
        int quote = from;
        while (quote < stop && (buffer[quote] != '"' || quote + 1 < stop && buffer[quote + 1] == '"')) {
            quote += buffer[quote] == '"' ? 2 : 1;
        }
        return Math.min(quote, stop);
    }

    private String quoted(int from, int to, ByteTexts texts) {
        String text = texts.text(buffer, from, to);
        return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
    }

    private void fill() throws IOException {
        if (at == 0 && end == buffer.length - ByteTexts.SLACK) {
            buffer = Arrays.copyOf(buffer, (buffer.length - ByteTexts.SLACK) * 2 + ByteTexts.SLACK);
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(buffer, end, buffer.length - ByteTexts.SLACK - end);
        ended = read < 0;
        end += Math.max(read, 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
