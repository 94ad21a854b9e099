package app.tradewind.intake;

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
     * @throws UnusableFileException if the file is missing, empty, no UTF-8, broken, or lacks a column
     */
    public static PlainTable read(Path path, String... required) throws UnusableFileException {
        String name = path.getFileName().toString();
        String text = text(path, name);
        List<PlainRow> lines = name.toLowerCase(Locale.ROOT).endsWith(".tsv") ? tabbed(text) : quoted(text, name);
        if (lines.isEmpty()) {
            throw new UnusableFileException(Phrase.of("intake.empty", name));
        }
        PlainTable table = new PlainTable(name, lines.get(0).cells());
        for (String column : required) {
            if (!table.has(column)) {
                throw new UnusableFileException(Phrase.of("intake.column-missing", name, column,
                        String.join(", ", table.header)));
            }
        }
        lines.stream().skip(1).map(row -> row.of(table)).forEach(table.rows::add);
        return table;
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
