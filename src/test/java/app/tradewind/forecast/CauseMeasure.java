package app.tradewind.forecast;

import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.forecast.cause.Pool;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Measures what causes are worth on weekly series. Arguments: FILE MARKET PROMOTION PRICE HORIZON BACK ORIGINS
 * EVERY, with {@code -} for no market or no such column; the last BACK weeks are left off, then ORIGINS
 * origins are tried at a distance of HORIZON. Columns: {@code series_id}, {@code value} and, for a market,
 * {@code date}. Prints, for no causes, each series alone, and pooled: root mean square scaled error, scaled
 * pinball losses, and the share of totals at or under their .95 quantile. Promotions and prices of the
 * horizon are given, as planned ones would be.
 */
final class CauseMeasure {

    private static final double[] LEVELS = {0.5, 0.9, 0.95};

    private CauseMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        int horizon = Integer.parseInt(args[4]);
        int back = Integer.parseInt(args[5]);
        int every = Integer.parseInt(args[7]);
        Map<String, List<PlainRow>> rows = new LinkedHashMap<>();
        for (PlainRow row : PlainTable.read(Path.of(args[0]), "series_id", "value").rows()) {
            rows.computeIfAbsent(row.text("series_id"), id -> new ArrayList<>()).add(row);
        }
        EventDays events = args[1].equals("-") ? null
                : new EventDays(ReferenceData.shipped().markets().find(args[1]).orElseThrow().events(), 2005, 2027);
        List<List<PlainRow>> all = new ArrayList<>(rows.values());
        for (int origin = 0; origin < Integer.parseInt(args[6]); origin++) {
            int cut = back + horizon * (origin + 1);
            List<DemandSeries> series = new ArrayList<>();
            List<double[]> held = new ArrayList<>();
            for (int s = 0; s < all.size(); s += every) {
                List<PlainRow> one = all.get(s);
                int n = one.size() - cut;
                if (n < 20) {
                    continue;
                }
                double[] units = column(one, "value", one.size(), false);
                LocalDate first = events == null ? null : LocalDate.parse(one.get(0).text("date"));
                Drivers drivers = new Drivers(events, column(one, args[2], n + horizon, true), column(one, args[3], n + horizon, false), null);
                series.add(new DemandSeries("s" + s, Arrays.copyOf(units, n), null, 52, first, drivers));
                held.add(Arrays.copyOfRange(units, n, n + horizon));
            }
            Pool pool = new Forecaster().learn(series, null);
            report("none", series, held, drivers -> Drivers.NONE);
            report("alone", series, held, drivers -> drivers);
            report("pooled", series, held, drivers -> drivers.with(pool));
        }
    }

    private static void report(String name, List<DemandSeries> series, List<double[]> held,
            UnaryOperator<Drivers> change) {
        double[] sums = new double[LEVELS.length + 4];
        int count = 0;
        long start = System.nanoTime();
        for (int s = 0; s < series.size(); s++) {
            double[] y = series.get(s).units();
            double[] actual = held.get(s);
            double squares = 0;
            double steps = 0;
            for (int t = 1; t < y.length; t++) {
                squares += (y[t] - y[t - 1]) * (y[t] - y[t - 1]) / (y.length - 1);
                steps += Math.abs(y[t] - y[t - 1]) / (y.length - 1);
            }
            if (!(steps > 0)) {
                continue;
            }
            Forecast forecast = new Forecaster().forecast(series.get(s).with(change.apply(series.get(s).drivers())),
                    ForecastSettings.of(actual.length, 1, null));
            double error = 0;
            double total = 0;
            for (int h = 0; h < actual.length; h++) {
                double off = actual[h] - forecast.mean()[h];
                error += off * off / actual.length / squares;
                total += actual[h];
                sums[sums.length - 1] += off / actual.length / steps;
                for (int level = 0; level < LEVELS.length; level++) {
                    double above = actual[h] - forecast.paths().quantile(h, LEVELS[level]);
                    sums[1 + level] += Math.max(LEVELS[level] * above, (LEVELS[level] - 1) * above) / actual.length / steps;
                }
            }
            sums[0] += Math.sqrt(error);
            double[] futures = forecast.paths().totals(0, actual.length);
            sums[LEVELS.length + 1] += total <= DemandPaths.quantile(futures, 0.95) ? 1 : 0;
            double above = total - DemandPaths.quantile(futures, 0.95);
            sums[LEVELS.length + 2] += Math.max(0.95 * above, -0.05 * above) / actual.length / steps;
            count++;
        }
        System.out.printf(Locale.ROOT, "%-7s %d series: RMSSE %.4f, pinball %.4f %.4f %.4f, total .95 covers %.3f pinball %.4f, bias %.3f, %.1f ms%n",
                name, count, sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count, sums[4] / count,
                sums[5] / count, sums[6] / count, (System.nanoTime() - start) / 1e6 / count);
    }

    private static double[] column(List<PlainRow> rows, String name, int length, boolean flag) throws UnusableFileException {
        if (name.equals("-")) {
            return null;
        }
        double[] values = new double[length];
        for (int t = 0; t < length; t++) {
            values[t] = rows.get(t).number(name);
            values[t] = flag && values[t] > 0 ? 1 : values[t];
        }
        return values;
    }
}
