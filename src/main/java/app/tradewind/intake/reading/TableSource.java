package app.tradewind.intake.reading;

import java.io.IOException;
import java.util.List;

/**
 * A file that was looked at as a whole and can be read, as often as needed, row by row.
 *
 * @param origin which file it is
 * @param container what the table in it is
 * @param format how its text is written, {@code null} for workbooks
 * @param tables names of a workbook's sheets; one empty name for text files
 * @param opener opens one of the sheets
 */
public record TableSource(Origin origin, Container container, TextFormat format, Sheets tables, Opener opener) {

    /** Opens the rows of a sheet. */
    @FunctionalInterface
    public interface Opener {
        Rows open(String sheet) throws IOException, UnreadableException;
    }

    /** Names of the sheets that are read, in order; one empty name for text files. */
    public List<String> sheets() {
        return tables.shown();
    }

    /** The same, of a file that is known better now. */
    public TableSource of(Origin known) {
        return new TableSource(known, container, format, tables, opener);
    }

    /** The name people know it by. */
    public String name() {
        return origin.name();
    }

    /** Fingerprint of the file's bytes, in hex. */
    public String sha256() {
        return origin.sha256();
    }

    /** Opens the rows of one of the {@link #sheets()}. */
    public Rows open(String sheet) throws IOException, UnreadableException {
        return opener.open(sheet);
    }

    /** What the file is, as summaries name it: {@code plain}, {@code xlsx}, {@code zip:orders.csv}. */
    public String containerName() {
        return switch (origin.wrapping()) {
            case "" -> container.id();
            case "encrypted" -> container.id() + " encrypted";
            default -> origin.wrapping();
        };
    }
}
