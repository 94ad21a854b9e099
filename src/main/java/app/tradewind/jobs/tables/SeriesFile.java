package app.tradewind.jobs.tables;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code series_id,index,value} and, where they are there, {@code date} and {@code stocked}. Rows
 * may come in any order; a step that is missing between others, or blank, is not known, not zero.
 */
final class SeriesFile {

    /** A gap wider than this is a wrong index, not a history with holes. */
    private static final int LONGEST = 100_000;

    private SeriesFile() { }

    static List<DemandSeries> read(Path path, int period) throws UnusableFileException {
        PlainTable table = PlainTable.read(path, "series_id", "index", "value");
        Map<String, TreeMap<Integer, PlainRow>> byId = new LinkedHashMap<>();
        for (PlainRow row : table.rows()) {
            String id = row.needText("series_id");
            int index = index(table, row);
            if (byId.computeIfAbsent(id, key -> new TreeMap<>()).putIfAbsent(index, row) != null) {
                throw new UnusableFileException(Phrase.of("jobs.series.repeated", table.file(),
                        Integer.toString(row.line()), id, Integer.toString(index)));
            }
        }
        List<DemandSeries> all = new ArrayList<>();
        for (Map.Entry<String, TreeMap<Integer, PlainRow>> entry : byId.entrySet()) {
            all.add(series(table, entry.getKey(), entry.getValue(), period));
        }
        return all;
    }

    private static int index(PlainTable table, PlainRow row) throws UnusableFileException {
        double index = row.needNumber("index");
        if (index != Math.rint(index) || Math.abs(index) > Integer.MAX_VALUE / 2) {
            throw new UnusableFileException(Phrase.of("jobs.series.index", table.file(),
                    Integer.toString(row.line()), row.text("index")));
        }
        return (int) index;
    }

    private static DemandSeries series(PlainTable table, String id, TreeMap<Integer, PlainRow> rows, int period)
            throws UnusableFileException {
        int from = rows.firstKey();
        int length = rows.lastKey() - from + 1;
        if (length > LONGEST) {
            PlainRow last = rows.lastEntry().getValue();
            throw new UnusableFileException(Phrase.of("jobs.series.index", table.file(),
                    Integer.toString(last.line()), last.text("index")));
        }
        double[] units = new double[length];
        double[] stocked = new double[length];
        Arrays.fill(units, Double.NaN);
        Arrays.fill(stocked, Double.NaN);
        for (Map.Entry<Integer, PlainRow> entry : rows.entrySet()) {
            units[entry.getKey() - from] = entry.getValue().number("value");
            stocked[entry.getKey() - from] = entry.getValue().number("stocked");
        }
        LocalDate first = date(rows.firstEntry().getValue()).orElse(null);
        return new DemandSeries(id, units, table.has("stocked") ? stocked : null, period, first);
    }

    /** Dates only serve to leave out a step that is not over; a month without a day counts from its first. */
    private static Optional<LocalDate> date(PlainRow row) {
        String text = row.text("date");
        try {
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.length() == "2026-01".length() ? text + "-01" : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
