package app.tradewind.jobs.tables.route;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads a person's own freight table: a data file as the workspace has it, or a CSV with a column a figure,
 * {@code market,origin,route,freight_per_kg,…}, and money with its currency in the cell.
 */
final class LaneFile {

    private LaneFile() { }

    /**
     * @throws UnusableFileException if the file cannot be read
     * @throws app.tradewind.reference.ReferenceException naming file and line
     */
    static Entry read(Path path) throws UnusableFileException {
        String name = path.getFileName().toString();
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".csv") || ending.endsWith(".tsv")) {
            return DataFile.parse(name, asList(PlainTable.read(path, "market", "route")));
        }
        try {
            return DataFile.parse(name, Files.readString(path));
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("storage.unreadable", name));
        }
    }

    /** The table as a data file in which every row stands on its own line, so that errors name the line of the table. */
    private static String asList(PlainTable table) {
        StringBuilder text = new StringBuilder("lanes:");
        int line = 1;
        for (PlainRow row : table.rows()) {
            for (; line < row.line(); line++) {
                text.append('\n');
            }
            text.append("  - {").append(table.header().stream().filter(column -> !row.text(column.strip().toLowerCase(Locale.ROOT)).isEmpty())
                    .map(column -> quoted(column.strip().toLowerCase(Locale.ROOT).replace('_', '-')) + ": "
                            + quoted(row.text(column.strip().toLowerCase(Locale.ROOT)))).collect(Collectors.joining(", "))).append('}');
        }
        return text.append('\n').toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace('\n', ' ').replace('\r', ' ') + "'";
    }
}
