package app.tradewind.jobs.tables.series;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code series_id,index,value} and, where they are there, {@code date} and {@code stocked}. Rows
 * may come in any order; a step that is missing between others, or blank, is not known, not zero. A
 * series with a row that cannot be understood is left out and told, the others stand.
 */
public final class SeriesFile {

    private final List<DemandSeries> all = new ArrayList<>();
    private final SeriesRefusals refused;
    private final SeriesNotes treated;
    private final boolean stocked;

    private SeriesFile(PlainTable table, SeriesRefusals refused) {
        this.refused = refused;
        treated = new SeriesNotes(table.file());
        stocked = table.has("stocked");
    }

    /** @throws UnusableFileException if the table cannot be read, or none of its series can */
    public static SeriesFile read(Path path, int period) throws UnusableFileException {
        Map<String, SeriesRows> byId = new LinkedHashMap<>();
        SeriesRefusals refused = new SeriesRefusals();
        PlainTable table = PlainTable.each(path, (of, row) -> take(of, row, byId, refused), "series_id", "index", "value");
        SeriesFile file = new SeriesFile(table, refused);
        for (Map.Entry<String, SeriesRows> entry : byId.entrySet()) {
            file.add(entry.getKey(), entry.getValue(), period);
            // A file may be long: what has become a series is not held twice.
            entry.setValue(null);
        }
        refused.some(file.all.size(), table.file());
        return file;
    }

    private static void take(PlainTable table, PlainRow row, Map<String, SeriesRows> byId, SeriesRefusals refused) {
        try {
            byId.computeIfAbsent(row.needText("series_id"), id -> new SeriesRows(table)).add(row);
        } catch (UnusableFileException e) {
            refused.nobodys(e.phrase());
        }
    }

    private void add(String id, SeriesRows rows, int period) {
        try {
            all.add(rows.series(id, period, stocked, treated));
        } catch (UnusableFileException e) {
            refused.series(e.phrase());
        }
    }

    /** The series that could be read, in the order in which they begin. */
    public List<DemandSeries> all() {
        return all;
    }

    /** Series that were left out, and rows that belong to none. */
    public int refused() {
        return refused.count();
    }

    /** The series, where every one of them could be read. @throws UnusableFileException names the first that could not */
    public List<DemandSeries> whole() throws UnusableFileException {
        refused.none();
        return all;
    }

    /** What was left out and why, then what was done to the rest. */
    public List<Phrase> notes() {
        List<Phrase> notes = new ArrayList<>(refused.notes(all.size()));
        notes.addAll(treated.phrases());
        return notes;
    }
}
