package app.tradewind.jobs.tables;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.report.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** {@code forecast --series}: one row a step ahead with mean and quantiles, then a row for the total. */
public final class ForecastTable {

    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.5, 0.9, 0.95, 0.975};
    private static final MathContext SEVEN = new MathContext(7);
    private static final String[] COLUMNS = {
        "series_id", "step", "mean", "q025", "q05", "q10", "q50", "q90", "q95", "q975", "method"};

    private ForecastTable() { }

    /**
     * @param series table of {@code series_id,index,value}, optionally {@code date}
     * @param period steps a season, 1 for none
     * @param threads how many work at once; the result is the same whatever their number
     * @throws UnusableFileException if the table cannot be read as series, with file, line and column
     */
    public static Table of(Path series, int period, ForecastSettings settings, int threads) throws UnusableFileException {
        List<DemandSeries> all = SeriesFile.read(series, period);
        Forecaster forecaster = new Forecaster();
        List<Forecast> forecasts = Parallel.map(all, one -> forecaster.forecast(one, settings), threads);
        Table.Builder table = new Table.Builder(COLUMNS);
        forecasts.forEach(forecast -> add(table, forecast));
        return table.build();
    }

    private static void add(Table.Builder table, Forecast forecast) {
        DemandPaths paths = forecast.paths();
        double total = 0;
        for (int step = 0; step < paths.steps(); step++) {
            int at = step;
            total += forecast.mean()[step];
            row(table, forecast, Integer.toString(step + 1), forecast.mean()[step], p -> paths.quantile(at, p));
        }
        double[] totals = paths.totals(0, paths.steps());
        row(table, forecast, "total", total, p -> paths.quantileOf(totals, p));
    }

    private static void row(Table.Builder table, Forecast forecast, String step, double mean,
            DoubleUnaryOperator quantile) {
        List<Object> cells = new ArrayList<>(List.of(forecast.id(), step, round(mean)));
        for (double level : LEVELS) {
            cells.add(round(quantile.applyAsDouble(level)));
        }
        cells.add(forecast.method());
        table.row(cells.toArray());
    }

    /** Seven significant places are more than any forecast carries, and keep the table readable. */
    private static double round(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(SEVEN).doubleValue() : value;
    }
}
