package app.tradewind.jobs.tables;

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
final class SeriesFile {

    /** Beyond this many the rest are counted, not listed. */
    private static final int MOST_TOLD = 10;

    private final List<DemandSeries> all = new ArrayList<>();
    private final List<Phrase> refused = new ArrayList<>();
    private final SeriesNotes treated;
    private final boolean stocked;

    private SeriesFile(PlainTable table) {
        treated = new SeriesNotes(table.file());
        stocked = table.has("stocked");
    }

    /** @throws UnusableFileException if the table cannot be read, or none of its series can */
    static SeriesFile read(Path path, int period) throws UnusableFileException {
        Map<String, SeriesRows> byId = new LinkedHashMap<>();
        List<Phrase> nobodys = new ArrayList<>();
        PlainTable table = PlainTable.each(path, (of, row) -> take(of, row, byId, nobodys), "series_id", "index", "value");
        SeriesFile file = new SeriesFile(table);
        file.refused.addAll(nobodys);
        for (Map.Entry<String, SeriesRows> entry : byId.entrySet()) {
            file.add(entry.getKey(), entry.getValue(), period);
            // A file may be long: what has become a series is not held twice.
            entry.setValue(null);
        }
        if (file.all.isEmpty()) {
            throw new UnusableFileException(file.refused.isEmpty() ? Phrase.of("jobs.series.none", table.file())
                    : file.refused.get(0));
        }
        return file;
    }

    private static void take(PlainTable table, PlainRow row, Map<String, SeriesRows> byId, List<Phrase> nobodys) {
        try {
            byId.computeIfAbsent(row.needText("series_id"), id -> new SeriesRows(table)).add(row);
        } catch (UnusableFileException e) {
            nobodys.add(e.phrase());
        }
    }

    private void add(String id, SeriesRows rows, int period) {
        try {
            all.add(rows.series(id, period, stocked, treated));
        } catch (UnusableFileException e) {
            refused.add(e.phrase());
        }
    }

    /** The series that could be read, in the order in which they begin. */
    List<DemandSeries> all() {
        return all;
    }

    /** Series that were left out, and rows that belong to none. */
    int refused() {
        return refused.size();
    }

    /** The series, where every one of them could be read. @throws UnusableFileException names the first that could not */
    List<DemandSeries> whole() throws UnusableFileException {
        if (!refused.isEmpty()) {
            throw new UnusableFileException(refused.get(0));
        }
        return all;
    }

    /** What was left out and why, then what was done to the rest. */
    List<Phrase> notes() {
        List<Phrase> notes = new ArrayList<>(refused.subList(0, Math.min(MOST_TOLD, refused.size())));
        if (refused.size() > MOST_TOLD) {
            notes.add(Phrase.of("jobs.series.more-refused", refused.size() - MOST_TOLD));
        }
        if (!refused.isEmpty()) {
            notes.add(Phrase.of("jobs.series.left-out", refused.size(), all.size()));
        }
        notes.addAll(treated.phrases());
        return notes;
    }
}
