package app.tradewind.forecast;

import app.tradewind.forecast.launch.Launch;
import app.tradewind.forecast.launch.LaunchCurves;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Measures forecasts of new products. Arguments: FILE KNOWN [HALF]; columns {@code series_id,date,value,price,
 * Description}. Of each product the first KNOWN weeks are given and the next eight are asked for, with those
 * launches as analogues that were before it, up to that day. Prints, beside the ordinary forecast, pinball
 * losses of the total scaled by the mean total and the share of totals at or under their .95 quantile.
 */
final class LaunchMeasure {

    private static final int HORIZON = 8;

    private LaunchMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        int known = Integer.parseInt(args[1]);
        int half = args.length > 2 ? Integer.parseInt(args[2]) : -1;
        Map<String, List<PlainRow>> rows = new LinkedHashMap<>();
        for (PlainRow row : PlainTable.read(Path.of(args[0]), "series_id", "date", "value", "price", "description").rows()) {
            rows.computeIfAbsent(row.text("series_id"), id -> new ArrayList<>()).add(row);
        }
        List<LocalDate> starts = new ArrayList<>();
        List<Launch> launches = new ArrayList<>();
        for (List<PlainRow> one : rows.values()) {
            double[] weeks = new double[one.size()];
            for (int t = 0; t < weeks.length; t++) {
                weeks[t] = one.get(t).number("value");
            }
            starts.add(LocalDate.parse(one.get(0).text("date")));
            launches.add(new Launch(one.get(0).text("description"), "", one.get(0).number("price"), weeks));
        }
        List<String> ids = List.copyOf(rows.keySet());
        double[][] losses = new double[2][5];
        int count = 0;
        for (int s = 0; s < launches.size(); s++) {
            Launch whole = launches.get(s);
            if (whole.weeks().length < known + HORIZON || half >= 0 && app.tradewind.forecast.launch.LaunchMeasure.half(ids.get(s)) != half) {
                continue;
            }
            LocalDate day = starts.get(s).plusWeeks(known);
            List<Launch> before = new ArrayList<>();
            for (int o = 0; o < launches.size(); o++) {
                int weeks = (int) Math.min(launches.get(o).weeks().length, ChronoUnit.WEEKS.between(starts.get(o), day));
                if (o != s && weeks > 0) {
                    Launch other = launches.get(o);
                    before.add(new Launch(other.title(), "", other.price(), Arrays.copyOf(other.weeks(), weeks)));
                }
            }
            double[] head = Arrays.copyOf(whole.weeks(), known);
            double[][] paths = new LaunchCurves(before).futures(new Launch(whole.title(), "", whole.price(), head), HORIZON,
                    500, new SplittableRandom(s)).orElse(null);
            DemandPaths usual = new Forecaster().forecast(DemandSeries.of("s" + s, head, 52),
                    new ForecastSettings(HORIZON, 500, 1, null)).paths();
            if (paths == null) {
                continue;
            }
            count++;
            double actual = Arrays.stream(whole.weeks(), known, known + HORIZON).sum();
            add(losses[0], DemandPaths.of(paths).totals(0, HORIZON), actual);
            if (known > 0) {
                add(losses[1], usual.totals(0, HORIZON), actual);
            }
        }
        for (double[] loss : losses) {
            System.out.printf(Locale.ROOT, "%d: pinball .5 %.4f .9 %.4f .95 %.4f, .95 covers %.3f%n", count, loss[0] / loss[4],
                    loss[1] / loss[4], loss[2] / loss[4], loss[3] / count);
        }
    }

    private static void add(double[] losses, double[] totals, double actual) {
        double[] levels = {0.5, 0.9, 0.95};
        for (int level = 0; level < levels.length; level++) {
            double above = actual - DemandPaths.quantile(totals, levels[level]);
            losses[level] += Math.max(levels[level] * above, (levels[level] - 1) * above);
        }
        losses[3] += actual <= DemandPaths.quantile(totals, 0.95) ? 1 : 0;
        losses[4] += actual;
    }
}
