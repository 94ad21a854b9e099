package app.tradewind.intake.reading;

import app.tradewind.words.Phrase;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Delimited text with {@code "} around cells, as RFC 4180 has it; a line break may stand inside. */
final class QuotedRows implements Rows {

    private static final int LARGEST_CELL = 1 << 22;

    private final String name;
    private final CloseableIterator<CsvRecord> records;

    private QuotedRows(String name, CloseableIterator<CsvRecord> records) {
        this.name = name;
        this.records = records;
    }

    static QuotedRows open(TableSource source) throws UnreadableException {
        TextFormat format = source.format();
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(format.delimiter())
                    .skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true).maxBufferSize(LARGEST_CELL)
                    .ofCsvRecord(PlainRows.reader(source));
            return new QuotedRows(source.name(), reader.iterator());
        } catch (IOException e) {
            throw new UnreadableException(Phrase.of("intake.unreadable", source.name()));
        }
    }

    /**
     * Whether every quote that opens also closes, and none encloses what is a row of its own: a stray quote
     * swallows the rows up to the next one.
     */
    static boolean closes(TableSource source) throws UnreadableException, IOException {
        int delimiters = 0;
        try (QuotedRows rows = open(source)) {
            while (rows.records.hasNext()) {
                CsvRecord row = rows.records.next();
                delimiters = Math.max(delimiters, row.getFieldCount() - 1);
                for (String cell : row.getFields()) {
                    if (cell.indexOf('\n') >= 0 && swallows(cell, source.format().delimiter(), delimiters)) {
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
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            return new RawRow((int) row.getStartingLineNumber(), row.getFields().toArray(String[]::new), null);
        } catch (CsvParseException e) {
            throw new UnreadableException(Phrase.of("intake.broken-csv", name, String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
