package app.tradewind.forecast;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the forecast on a table {@code series_id,index,value,test}, where {@code test} = 1 marks the
 * held-out steps. Arguments: FILE PERIOD [EVERY], to take every so-manieth series. Prints the mean MASE
 * (Hyndman and Koehler 2006) beside that of the seasonal naive forecast, the share of held-out values
 * inside the 95 % interval, the share of totals at or under their .95 quantile, and milliseconds a series.
 */
final class ForecastMeasure {

    private ForecastMeasure() { }

    /** One series: what was known, and what came. */
    private record Split(List<Double> known, List<Double> held) { }

    public static void main(String[] args) throws UnusableFileException {
        int period = Integer.parseInt(args[1]);
        int every = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        List<Split> all = new ArrayList<>(read(Path.of(args[0])).values());
        Forecaster forecaster = new Forecaster();
        double mase = 0;
        double naive = 0;
        double inside = 0;
        double steps = 0;
        double totals = 0;
        int series = 0;
        long start = System.nanoTime();
        for (int s = 0; s < all.size(); s += every) {
            double[] y = all.get(s).known().stream().mapToDouble(Double::doubleValue).toArray();
            double[] held = all.get(s).held().stream().mapToDouble(Double::doubleValue).toArray();
            double scale = scale(y, period);
            if (held.length == 0 || !(scale > 0)) {
                continue;
            }
            Forecast forecast = forecaster.forecast(DemandSeries.of("s" + s, y, period), ForecastSettings.of(held.length, 1, null));
            double error = 0;
            double last = 0;
            double sum = 0;
            for (int h = 0; h < held.length; h++) {
                error += Math.abs(held[h] - forecast.mean()[h]);
                last += Math.abs(held[h] - y[y.length - period + h % period]);
                inside += held[h] >= forecast.paths().quantile(h, 0.025) && held[h] <= forecast.paths().quantile(h, 0.975) ? 1 : 0;
                sum += held[h];
                steps++;
            }
            mase += error / held.length / scale;
            naive += last / held.length / scale;
            double[] futures = forecast.paths().totals(0, held.length);
            totals += sum <= DemandPaths.quantile(futures, 0.95) ? 1 : 0;
            series++;
        }
        double millis = (System.nanoTime() - start) / 1e6 / series;
        System.out.printf("%d series: MASE %.3f (seasonal naive %.3f), 95 %% interval covers %.3f, total .95 covers %.3f, %.1f ms a series%n",
                series, mase / series, naive / series, inside / steps, totals / series, millis);
    }

    /** Mean absolute seasonal difference of what was known. */
    private static double scale(double[] y, int period) {
        double sum = 0;
        for (int t = period; t < y.length; t++) {
            sum += Math.abs(y[t] - y[t - period]);
        }
        return y.length > period ? sum / (y.length - period) : Double.NaN;
    }

    private static Map<String, Split> read(Path file) throws UnusableFileException {
        Map<String, Split> all = new LinkedHashMap<>();
        for (PlainRow row : PlainTable.read(file, "series_id", "value", "test").rows()) {
            Split split = all.computeIfAbsent(row.text("series_id"), id -> new Split(new ArrayList<>(), new ArrayList<>()));
            ("1".equals(row.text("test")) ? split.held() : split.known()).add(row.number("value"));
        }
        return all;
    }
}
