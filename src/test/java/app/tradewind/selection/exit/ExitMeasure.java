package app.tradewind.selection.exit;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures whether products pay back as often as the drop list says. Arguments: FILE HEAD HORIZON EVERY; columns
 * {@code stockcode,w,units}. Of every EVERYth product that sold in HEAD weeks, stock for half, one, one and a half and
 * three times the horizon at the mean rate of its last half year is judged from these weeks alone, at a cost of 5,
 * 7 a sale, 25 % holding and 1 a week of attention; then the weeks that came are counted. Prints, by band of the
 * chance, how many, the mean chance and the share that did pay back, and Brier's score beside that of the mean share.
 */
final class ExitMeasure {

    private static final int BANDS = 5;
    private static final int LATELY = 26;
    private static final double[] STOCKS = {0.5, 1, 1.5, 3};

    private ExitMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        int head = Integer.parseInt(args[1]);
        int horizon = Integer.parseInt(args[2]);
        int every = Integer.parseInt(args[3]);
        Map<String, double[]> all = new TreeMap<>();
        for (PlainRow row : PlainTable.read(Path.of(args[0]), "stockcode", "w", "units").rows()) {
            double[] weeks = all.computeIfAbsent(row.text("stockcode"), key -> new double[head + horizon]);
            int week = (int) row.number("w");
            if (week < weeks.length) {
                weeks[week] = Math.max(0, row.number("units"));
            }
        }
        LocalDate today = LocalDate.of(2026, 9, 1);
        ExitRule rule = new ExitRule(horizon, today, 1);
        double[][] bands = new double[BANDS][3];
        double[] sums = new double[4];
        int place = 0;
        for (Map.Entry<String, double[]> product : all.entrySet()) {
            double[] known = Arrays.copyOf(product.getValue(), head);
            double rate = Arrays.stream(known).skip(head - LATELY).average().orElse(0);
            if (place++ % every != 0 || rate == 0) {
                continue;
            }
            DemandPaths paths = new Forecaster().forecast(DemandSeries.of(product.getKey(), known, 52), new ForecastSettings(horizon, 500, 1, null)).paths();
            DemandPaths came = DemandPaths.of(new double[][] {Arrays.copyOfRange(product.getValue(), head, head + horizon)});
            for (double times : STOCKS) {
                int stock = (int) Math.ceil(times * rate * horizon);
                double chance = rule.judge(holding(stock, paths)).payback().chance();
                double paid = rule.judge(holding(stock, came)).payback().chance();
                double[] band = bands[Math.min(BANDS - 1, (int) (chance * BANDS))];
                band[0]++;
                band[1] += chance;
                band[2] += paid;
                sums[0]++;
                sums[1] += paid;
                sums[2] += (chance - paid) * (chance - paid);
            }
        }
        for (int b = 0; b < BANDS; b++) {
            System.out.printf(Locale.ROOT, "%.1f to %.1f: %5.0f, said %.3f, paid back %.3f%n", (double) b / BANDS, (b + 1.0) / BANDS, bands[b][0],
                    bands[b][1] / bands[b][0], bands[b][2] / bands[b][0]);
        }
        double share = sums[1] / sums[0];
        System.out.printf(Locale.ROOT, "all %.0f, paid back %.3f, Brier %.4f, of the mean share alone %.4f%n", sums[0], share, sums[2] / sums[0], share * (1 - share));
    }

    private static Holding holding(int stock, DemandPaths demand) {
        return new Holding("P", stock, new Piece(Money.of("5", "EUR"), Money.of("7", "EUR"), List.of()),
                new Upkeep(0.25, Money.of("1", "EUR")), demand, Outs.UNKNOWN);
    }
}
