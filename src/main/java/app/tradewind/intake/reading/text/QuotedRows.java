package app.tradewind.intake.reading.text;

import app.tradewind.intake.bytes.ColumnTexts;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Delimited text with {@code "} around cells, as RFC 4180 has it; a line break may stand inside. */
final class QuotedRows implements Rows {

    private static final int LARGEST_CELL = 1 << 22;

    private final String name;
    private final CloseableIterator<RawRow> records;

    private QuotedRows(String name, CloseableIterator<RawRow> records) {
        this.name = name;
        this.records = records;
    }

    static QuotedRows open(TextTable table) throws IOException {
        CsvReader<RawRow> reader = CsvReader.builder().fieldSeparator(table.format().delimiter())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LARGEST_CELL)
                .build(new RowMaker(table), new StrayQuotes(table.reader(), table.format().delimiter()));
        return new QuotedRows(table.name(), reader.iterator());
    }

    /**
     * Whether every quote that opens also closes, and none encloses what is a row of its own: a stray quote
     * swallows the rows up to the next one.
     */
    static boolean closes(TextTable table) throws IOException {
        int delimiters = 0;
        try (QuotedRows rows = open(table)) {
            while (rows.records.hasNext()) {
                RawRow row = rows.records.next();
                delimiters = Math.max(delimiters, row.cells().length - 1);
                for (String cell : row.cells()) {
                    if (cell.indexOf('\n') >= 0 && swallows(cell, table.format().delimiter(), delimiters)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CsvParseException e) {
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean swallows(String cell, char delimiter, int delimiters) {
        return delimiters > 1
                && cell.lines().skip(1).anyMatch(line -> line.chars().filter(c -> c == delimiter).count() >= delimiters);
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw failure(e);
        }
    }

    /** The library wraps what stops its rows; a limit says so itself. */
    private UnreadableException failure(RuntimeException failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitException limit) {
                return new UnreadableException(limit.phrase());
            }
        }
        if (failure instanceof UncheckedIOException io) {
            throw io.getCause();
        }
        return new UnreadableException(Phrase.of("intake.broken-csv", name, String.valueOf(failure.getMessage())));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** Makes rows of the library's fields. */
    private static final class RowMaker extends AbstractBaseCsvCallbackHandler<RawRow> {

        private static final int LARGEST_ROW = 1 << 26;

        private final TextTable table;
        private String[] cells = new String[32];
        private ColumnTexts[] texts = new ColumnTexts[32];
        private int size;

        RowMaker(TextTable table) {
            this.table = table;
        }

        @Override
        protected void handleBegin(long line) {
            size = 0;
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            size += length;
            if (field == table.limits().columns()) {
                throw new UncheckedIOException(
                        LimitException.columns(table.name(), getStartingLineNumber(), table.limits().columns()));
            }
            if (size > LARGEST_ROW) {
                throw new UncheckedIOException(LimitException.run(table.name(), getStartingLineNumber()));
            }
            if (field == cells.length) {
                cells = Arrays.copyOf(cells, field * 2);
                texts = Arrays.copyOf(texts, field * 2);
            }
            if (texts[field] == null) {
                texts[field] = new ColumnTexts();
            }
            cells[field] = texts[field].text(buffer, offset, length);
        }

        @Override
        protected RawRow buildRecord() {
            return new RawRow((int) getStartingLineNumber(), Arrays.copyOf(cells, getFieldCount()), null);
        }
    }
}
