package app.tradewind.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes a {@link Table} as CSV (UTF-8, RFC 4180, {@code .} decimals) or XLSX, by the file's ending. */
public final class TableFile {

    private static final int SIGNIFICANT = 10;

    private TableFile() { }

    /**
     * Replaces {@code target} only when the new file is whole.
     *
     * @throws IOException if the folder cannot be written; {@code target} is then as it was
     */
    public static void write(Table table, Path target) throws IOException {
        WholeFile.write(target, out -> {
            if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                Sheets.write(List.of(new Sheets.Sheet("table", table)), out);
            } else {
                writeCsv(table, out);
            }
        });
    }

    /** The table as CSV; the stream is flushed and left open. */
    public static void writeCsv(Table table, OutputStream out) throws IOException {
        writeCsv(table.columns(), row -> {
            for (List<Object> cells : table.rows()) {
                row.of(cells.toArray());
            }
        }, out);
    }

    /** Takes the cells of a row. */
    @FunctionalInterface
    public interface Row {
        void of(Object... cells) throws IOException;
    }

    /** A table too long to be held: it hands its rows over one after another. */
    @FunctionalInterface
    public interface Rows {
        void to(Row row) throws IOException;
    }

    /** As {@link #write(Table, Path)}; rows go to a CSV file as they come, an XLSX file needs them all first. */
    public static void write(List<String> columns, Rows rows, Path target) throws IOException {
        if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            Table.Builder table = new Table.Builder(columns);
            rows.to(table::row);
            write(table.build(), target);
        } else {
            WholeFile.write(target, out -> writeCsv(columns, rows, out));
        }
    }

    /** As {@link #writeCsv(Table, OutputStream)}, row by row. */
    public static void writeCsv(List<String> columns, Rows rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns);
        rows.to(cells -> csv.writeRecord(Arrays.stream(cells).map(TableFile::text).toList()));
        csv.flush();
        writer.flush();
    }

    /** A cell as text: ten significant digits at most for a computed figure, empty for not known. */
    static String text(Object cell) {
        if (cell == null || cell instanceof Double d && d.isNaN()) {
            return "";
        }
        if (cell instanceof Double d) {
            if (d.isInfinite()) {
                return d > 0 ? "inf" : "-inf";
            }
            String plain = new BigDecimal(d).round(new MathContext(SIGNIFICANT)).stripTrailingZeros().toPlainString();
            return "-0".equals(plain) ? "0" : plain;
        }
        if (cell instanceof BigDecimal exact) {
            return exact.toPlainString();
        }
        return Defused.text(cell.toString());
    }
}
