package app.tradewind.intake.reading;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was looked at as a whole and can be read, as often as needed, row by row.
 *
 * @param path where it lies
 * @param sha256 fingerprint of its bytes, in hex
 * @param container what it is
 * @param format how its text is written, {@code null} for workbooks
 * @param sheets names of a workbook's visible sheets in order; one empty name for text files
 */
public record TableSource(Path path, String sha256, Container container, TextFormat format, List<String> sheets) {

    public TableSource {
        sheets = List.copyOf(sheets);
    }

    /** The name people know it by. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Opens the rows of one of the {@link #sheets()}. */
    public Rows open(String sheet) throws UnreadableException {
        if (container == Container.XLSX) {
            return SheetRows.open(this, sheet);
        }
        return format.quoted() ? QuotedRows.open(this) : PlainRows.open(this);
    }

    /** The same file read as unquoted text, for one whose quotes do not close. */
    TableSource unquoted() {
        return new TableSource(path, sha256, container,
                new TextFormat(format.charset(), format.bom(), format.delimiter(), false), sheets);
    }
}
