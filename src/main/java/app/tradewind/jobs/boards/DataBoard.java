package app.tradewind.jobs.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What has been brought in, the newest first.
 *
 * @param imports one an import that has not been taken back
 * @param undone those that have
 * @param lastSale the last day with a sale, or {@code null}
 */
public record DataBoard(List<Row> imports, List<Undone> undone, LocalDate lastSale) {

    public DataBoard {
        imports = List.copyOf(imports);
        undone = List.copyOf(undone);
    }

    /**
     * @param id number of the import, for undo
     * @param at when it was brought in
     * @param file name of the file
     * @param profile layout that was recognised
     * @param kind what its rows are
     * @param rows what became of them
     */
    public record Row(long id, Instant at, String file, String profile, String kind, Rows rows) { }

    /** @param row the import @param at when it was taken back */
    public record Undone(Row row, Instant at) { }

    /**
     * @param read rows in the file
     * @param used rows that are in the store
     * @param later of those, lines that an earlier file had brought too and that count in this file's state
     */
    public record Rows(int read, int used, int later) { }
}
