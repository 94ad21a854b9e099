package app.tradewind.intake;

import app.tradewind.intake.reading.Limits;
import app.tradewind.words.Phrase;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table written for this program: UTF-8, a header line with known column names, {@code .} decimals.
 * CSV, or tab-separated without quoting where the name ends in {@code .tsv}. The command line's
 * plain-table doors read their inputs with it; a seller's own files go through recognition instead.
 */
public final class PlainTable {

    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;
    private final List<PlainRow> rows = new ArrayList<>();

    private PlainTable(String file, List<String> header) {
        this.file = file;
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
    }

    /**
     * @param required columns that have to be there, in lower case
     * @throws UnusableFileException if the file is missing, empty, no UTF-8, broken, lacks a column, or is larger
     *     than what is held as a whole
     */
    public static PlainTable read(Path path, String... required) throws UnusableFileException {
        String name = path.getFileName().toString();
        String text = text(path, name);
        List<PlainRow> lines = name.toLowerCase(Locale.ROOT).endsWith(".tsv") ? tabbed(text) : quoted(text, name);
        if (lines.isEmpty()) {
            throw new UnusableFileException(Phrase.of("intake.empty", name));
        }
        PlainTable table = new PlainTable(name, lines.get(0).cells());
        table.need(required);
        lines.stream().skip(1).map(row -> row.of(table)).forEach(table.rows::add);
        return table;
    }

    /** Takes rows one after another. */
    @FunctionalInterface
    public interface RowUse {
        void row(PlainTable table, PlainRow row);
    }

    /**
     * Reads a CSV table too long to be held: each row is handed over and forgotten. A name that ends in
     * {@code .tsv} is read at once, see {@link #read}.
     *
     * @return the table without its rows
     * @throws UnusableFileException as {@link #read}; rows before the place where the file breaks were handed over
     */
    public static PlainTable each(Path path, RowUse use, String... required) throws UnusableFileException {
        String name = path.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".tsv")) {
            PlainTable table = read(path, required);
            table.rows.forEach(row -> use.row(table, row));
            return table;
        }
        PlainTable table = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(path)) {
            for (CsvRecord line : reader) {
                PlainRow row = new PlainRow(table, (int) line.getStartingLineNumber(), line.getFields());
                if (table == null) {
                    table = new PlainTable(name, row.cells());
                    table.need(required);
                } else {
                    use.row(table, row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnusableFileException(Phrase.of("intake.broken-csv", name, e.getMessage()));
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause(), name);
        } catch (IOException e) {
            throw unreadable(e, name);
        }
        if (table == null) {
            throw new UnusableFileException(Phrase.of("intake.empty", name));
        }
        return table;
    }

    private static UnusableFileException unreadable(IOException e, String name) {
        return new UnusableFileException(e instanceof CharacterCodingException ? Phrase.of("intake.not-utf8", name)
                : Phrase.of("intake.unreadable", name));
    }

    private void need(String... required) throws UnusableFileException {
        for (String column : required) {
            if (!has(column)) {
                throw new UnusableFileException(Phrase.of("intake.column-missing", file, column, String.join(", ", header)));
            }
        }
    }

    public String file() {
        return file;
    }

    /** Column names as written. */
    public List<String> header() {
        return header;
    }

    public List<PlainRow> rows() {
        return rows;
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    private static String text(Path path, String name) throws UnusableFileException {
        try {
            if (Files.size(path) > Limits.USUAL.inMemory()) {
                throw new UnusableFileException(Phrase.of("intake.table-too-large", name, Limits.USUAL.inMemory() >> 20));
            }
            String text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(Phrase.of("intake.not-utf8", name));
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("intake.unreadable", name));
        }
    }

    private static List<PlainRow> quoted(String text, String name) throws UnusableFileException {
        List<PlainRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                rows.add(new PlainRow(null, (int) line.getStartingLineNumber(), line.getFields()));
            }
        } catch (CsvParseException e) {
            throw new UnusableFileException(Phrase.of("intake.broken-csv", name, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<PlainRow> tabbed(String text) {
        List<PlainRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r")) {
            number++;
            if (!line.isBlank()) {
                rows.add(new PlainRow(null, number, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }
}
