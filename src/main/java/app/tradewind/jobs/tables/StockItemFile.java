package app.tradewind.jobs.tables;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.series.SeriesFile;
import app.tradewind.jobs.tables.service.StrayColumns;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.SteadyLevel;
import app.tradewind.stock.StockSettings;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of items as items, for doors that look further ahead than an order needs. */
public final class StockItemFile {

    private static final int WEEKS_A_YEAR = 52;
    private static final int LATE = 4;

    private StockItemFile() { }

    /**
     * An item and how well it sold of late.
     *
     * @param recent mean pieces of the last four weeks, or the mean that the table tells
     */
    public record Known(StockItem item, double recent) { }

    /** Columns of a table of items that nothing reads. */
    public static List<Phrase> stray(Path items) throws UnusableFileException {
        return StrayColumns.ofItems(PlainTable.read(items, "item_id"));
    }

    /**
     * All items of a table, each with demand for at least so many weeks.
     *
     * @param series weekly history of the items, or {@code null} where the items carry mean and deviation
     * @throws UnusableFileException if a table cannot be read, with file, line and column
     */
    public static List<Known> read(Path items, Path series, int weeks, StockSettings settings) throws UnusableFileException {
        PlainTable table = PlainTable.read(items, "item_id", "on_hand", "lead_time_weeks");
        StockItemRows rows = new StockItemRows(table, settings.seed(), weeks);
        List<Known> known = new ArrayList<>();
        if (series == null) {
            StockItemRows.need(table, "demand_mean");
            for (PlainRow row : table.rows()) {
                known.add(new Known(rows.withMoments(row), row.number("demand_mean")));
            }
            return known;
        }
        Map<String, DemandSeries> histories = new LinkedHashMap<>();
        SeriesFile.read(series, WEEKS_A_YEAR).whole().forEach(one -> histories.put(one.id(), one));
        Forecaster forecaster = Forecaster.of(List.copyOf(histories.values()),
                ForecastSettings.of(weeks, settings.seed(), settings.today()));
        for (PlainRow row : table.rows()) {
            String id = row.text("item_id");
            DemandSeries own = histories.getOrDefault(id, DemandSeries.of(id, new double[0], WEEKS_A_YEAR));
            known.add(new Known(rows.with(row, reach -> SteadyLevel.of(forecaster.forecast(own,
                    ForecastSettings.of(reach, settings.seed(), settings.today())), settings.seed()).paths()), recent(own.units())));
        }
        return known;
    }

    /** Mean of the last four steps that are known; 0 where none is. */
    public static double recent(double[] units) {
        double sum = 0;
        int seen = 0;
        for (int t = units.length - 1; t >= 0 && seen < LATE; t--) {
            if (!Double.isNaN(units[t])) {
                sum += units[t];
                seen++;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }
}
