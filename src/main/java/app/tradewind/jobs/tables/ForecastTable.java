package app.tradewind.jobs.tables;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.method.Tally;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.jobs.tables.series.SeriesFlow;
import app.tradewind.jobs.tables.series.SeriesMarket;
import app.tradewind.report.TableFile;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * {@code forecast --series}: one row a step ahead with mean and quantiles, then a row for the total. A
 * series that cannot be read, or that no method can carry, is told and costs the others nothing.
 */
public final class ForecastTable {

    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.5, 0.9, 0.95, 0.975};
    private static final MathContext SEVEN = new MathContext(7);
    public static final String TOTAL = "total";

    private final SeriesFlow file;
    private final Tally methods = new Tally();
    private final SeriesMarket market;
    private List<Phrase> learned = List.of();

    private ForecastTable(SeriesFlow file, SeriesMarket market) {
        this.file = file;
        this.market = market;
    }

    /**
     * @param series table of {@code series_id,index,value}, optionally {@code date}
     * @param period steps a season, 1 for none
     * @throws UnusableFileException if the table cannot be read, or none of its series, with file, line and column
     */
    public static ForecastTable read(Path series, int period) throws UnusableFileException {
        return read(series, period, null);
    }

    /**
     * @param market two letters of the market whose calendar is taken, or {@code null} for none; needs the column {@code date}
     * @throws UnusableFileException also if that market's calendar is not known
     */
    public static ForecastTable read(Path series, int period, String market) throws UnusableFileException {
        SeriesFlow file = SeriesFlow.read(series, period);
        return new ForecastTable(file, SeriesMarket.of(market, file));
    }

    /** The names of the columns. */
    public static List<String> columns() {
        return columns("series_id", "step");
    }

    /** What was left out of the table and what was done to the rest. */
    public List<Phrase> notes() {
        List<Phrase> notes = new ArrayList<>(file.notes());
        notes.addAll(market.notes());
        return notes;
    }

    /** How many series there are to forecast. */
    public int series() {
        return file.size();
    }

    /** How many series or rows were left out. */
    public int refused() {
        return file.refused();
    }

    /**
     * Forecasts series by series and hands the rows over in the order of the series. Neither the answers are held
     * nor, where the rows of each series stand together, the series.
     *
     * @param threads how many work at once; the result is the same whatever their number
     * @throws IOException also if the table is gone or broken by now
     */
    public void rows(ForecastSettings settings, int threads, TableFile.Row row) throws IOException {
        try {
            Drivers known = market.learned(file, new Forecaster(), settings);
            Forecaster forecaster = Forecaster.knowing(
                    file.every(Forecaster.strideOf(file.size())).stream().map(one -> one.with(known)).toList(), settings);
            learned = forecaster.learned();
            try (Parallel.Line<DemandSeries, Answered> line = new Parallel.Line<>(one -> {
                Forecast forecast = forecaster.forecast(one.with(known), settings);
                return new Answered(lines(forecast), forecast.accuracy());
            }, threads, answered -> {
                methods.add(answered.accuracy.tried(), answered.accuracy.naiveMase());
                write(answered.lines, row);
            })) {
                file.each(line::put);
                line.finish();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnusableFileException e) {
            throw new IOException(e);
        }
    }

    /** What came of the learner over all series, once the rows are there; empty where there were too few series. */
    public List<Phrase> learned() {
        return learned;
    }

    private record Answered(List<Line> lines, Forecast.Accuracy accuracy) { }

    /** Which methods were in so far, and how they did against the naive forecast; empty where no series could be tested. */
    public List<Map<String, Object>> methods() {
        return methods.lines().stream().map(line -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("method", line.method());
            one.put("tried", line.tried());
            one.put("in", line.used());
            one.put("error_of_naive", round(line.ofNaive()));
            return one;
        }).toList();
    }

    private static void write(List<Line> lines, TableFile.Row row) {
        try {
            for (Line line : lines) {
                row.of(cells(line, line.id(), line.step() < 0 ? TOTAL : Integer.toString(line.step() + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The figures of one step.
     *
     * @param id the series
     * @param step counted from 0, or negative for the total over the horizon
     * @param figures mean, then the quantiles
     */
    public record Line(String id, int step, double[] figures, String method) { }

    /** One line a step, then one for the total. */
    static List<Line> lines(Forecast forecast) {
        return lines(forecast.id(), forecast.method(), forecast.mean(), forecast.paths());
    }

    /**
     * The same of anything that is expected.
     *
     * @param mean what is reported, one entry a step
     * @param paths futures around it
     */
    public static List<Line> lines(String id, String method, double[] mean, DemandPaths paths) {
        List<Line> lines = new ArrayList<>();
        double total = 0;
        for (int step = 0; step < paths.steps(); step++) {
            int at = step;
            total += mean[step];
            lines.add(new Line(id, step, figures(mean[step], p -> paths.quantile(at, p)), method));
        }
        lines.add(new Line(id, -1, figures(total, paths::totalQuantile), method));
        return lines;
    }

    /** The column names of a forecast after those that tell what and when it is of. */
    public static List<String> columns(String... keys) {
        List<String> columns = new ArrayList<>(List.of(keys));
        columns.addAll(List.of("mean", "q025", "q05", "q10", "q50", "q90", "q95", "q975", "method"));
        return columns;
    }

    /** A line's cells under {@link #columns}. */
    public static Object[] cells(Line line, Object... keys) {
        List<Object> cells = new ArrayList<>(List.of(keys));
        for (double figure : line.figures()) {
            cells.add(figure);
        }
        cells.add(line.method());
        return cells.toArray();
    }

    private static double[] figures(double mean, DoubleUnaryOperator quantile) {
        double[] figures = new double[LEVELS.length + 1];
        figures[0] = round(mean);
        for (int level = 0; level < LEVELS.length; level++) {
            figures[level + 1] = round(quantile.applyAsDouble(LEVELS[level]));
        }
        return figures;
    }

    /** Seven significant places are more than any forecast carries, and keep the table readable. */
    public static double round(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(SEVEN).doubleValue() : value;
    }
}
