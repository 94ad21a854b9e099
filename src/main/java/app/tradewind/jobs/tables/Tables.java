package app.tradewind.jobs.tables;

import app.tradewind.report.Table;
import app.tradewind.report.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Hands a finished table to whoever asked: a file put in place whole, or a stream. */
public final class Tables {

    private Tables() { }

    /** CSV or XLSX by the ending of {@code target}. */
    public static void write(Table table, Path target) throws IOException {
        TableFile.write(table, target);
    }

    public static void writeCsv(Table table, OutputStream out) throws IOException {
        TableFile.writeCsv(table, out);
    }

    /** The same for a table that is too long to be held. */
    public static void write(List<String> columns, TableFile.Rows rows, Path target) throws IOException {
        TableFile.write(columns, rows, target);
    }

    public static void writeCsv(List<String> columns, TableFile.Rows rows, OutputStream out) throws IOException {
        TableFile.writeCsv(columns, rows, out);
    }
}
