package app.tradewind.jobs.tables;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.trial.Variability;
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

/** A table of items as items: the one way in for orders, plans and rehearsals. */
public final class StockItemFile {

    private static final int WEEKS_A_YEAR = 52;
    private static final int LATE = 4;

    private StockItemFile() { }

    /**
     * An item and how well it sold of late.
     *
     * @param recent mean pieces of the last four weeks, or the mean that the table tells
     * @param variability how its demand varies
     */
    public record Known(StockItem item, double recent, Variability variability) { }

    /**
     * What holds for all rows.
     *
     * @param weeks of demand that an item has at least
     * @param holdingRate of keeping stock where a row has none, {@code NaN} where not known
     */
    public record Asked(int weeks, double holdingRate, StockSettings settings) { }

    /** Columns of a table of items that nothing reads. */
    public static List<Phrase> stray(Path items) throws UnusableFileException {
        return StrayColumns.ofItems(PlainTable.read(items, "item_id"));
    }

    /**
     * All items of a table.
     *
     * @param series weekly history of the items, or {@code null} where the items carry mean and deviation
     * @throws UnusableFileException if a table cannot be read, naming every row that cannot be used
     */
    public static List<Known> read(Path items, Path series, Asked asked) throws UnusableFileException {
        PlainTable table = PlainTable.read(items, "item_id", "on_hand", "lead_time_weeks");
        StockSettings settings = asked.settings();
        StockItemRows rows = new StockItemRows(table, asked.weeks(), asked.holdingRate());
        if (series == null) {
            StockItemRows.need(table, "demand_mean");
        }
        // All rows before any is worked on: simulating and forecasting takes a while.
        List<StockItem> bare = rows.all(series == null);
        List<Known> known = new ArrayList<>();
        if (series == null) {
            for (int k = 0; k < bare.size(); k++) {
                PlainRow row = table.rows().get(k);
                known.add(new Known(rows.withMoments(bare.get(k), row, settings.seed()), row.number("demand_mean"), StockItemRows.variability(row)));
            }
            return known;
        }
        Map<String, DemandSeries> histories = new LinkedHashMap<>();
        SeriesFile.read(series, WEEKS_A_YEAR).whole().forEach(one -> histories.put(one.id(), one));
        Forecaster forecaster = Forecaster.of(List.copyOf(histories.values()),
                ForecastSettings.of(asked.weeks(), settings.seed(), settings.today()));
        for (StockItem item : bare) {
            DemandSeries own = histories.getOrDefault(item.id(), DemandSeries.of(item.id(), new double[0], WEEKS_A_YEAR));
            known.add(new Known(item.with(SteadyLevel.of(forecaster.forecast(own, ForecastSettings.of(rows.reach(item.leadTime()), settings.seed(),
                    settings.today())), settings.seed()).paths()), recent(own.units()), Variability.of(own.units())));
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
