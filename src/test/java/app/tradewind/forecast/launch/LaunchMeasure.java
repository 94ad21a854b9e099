package app.tradewind.forecast.launch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Measures borrowed launch curves: {@code LaunchMeasure FILE [HALF]}, with {@code series_id,weeks_since_launch,date,value,price,Description}.
 * Every launch is foretold on its first day from those before it, of which only the weeks that were over by then count.
 * Prints how often the total of the first twelve weeks lay in the 80 % interval, its mean error beside that of the mean
 * and the median of all earlier launches, and the quantile loss at 0.1, 0.5 and 0.9 beside that of their quantiles.
 */
public final class LaunchMeasure {

    private static final int WEEKS = 12;
    private static final int PATHS = 400;
    private static final int LEAST_BEFORE = 20;
    private static final double[] LEVELS = {0.1, 0.5, 0.9};

    private LaunchMeasure() { }

    private record Seen(String id, String title, double price, LocalDate first, double[] weeks) { }

    public static void main(String[] args) throws IOException {
        int half = args.length > 1 ? Integer.parseInt(args[1]) : -1;
        List<Seen> all = read(Path.of(args[0]));
        int tested = 0;
        int inside = 0;
        double[] error = new double[3];
        double[] loss = new double[LEVELS.length];
        double[] plain = new double[LEVELS.length];
        for (Seen fresh : all) {
            List<Launch> before = new ArrayList<>();
            List<Double> totals = new ArrayList<>();
            for (Seen other : all) {
                int known = (int) Math.min(other.weeks.length, (fresh.first.toEpochDay() - other.first.toEpochDay()) / 7);
                if (known >= 1) {
                    before.add(new Launch(other.title, "", other.price, Arrays.copyOf(other.weeks, known)));
                }
                if (known >= WEEKS) {
                    totals.add(Arrays.stream(other.weeks, 0, WEEKS).sum());
                }
            }
            if (half >= 0 && half(fresh.id) != half || fresh.weeks.length < WEEKS || totals.size() < LEAST_BEFORE) {
                continue;
            }
            var futures = new LaunchCurves(before).futures(new Launch(fresh.title, "", fresh.price, new double[0]), WEEKS, PATHS, new SplittableRandom(1));
            if (futures.isEmpty()) {
                continue;
            }
            double[] paths = Arrays.stream(futures.get()).mapToDouble(path -> Arrays.stream(path).sum()).sorted().toArray();
            double[] naive = totals.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double truth = Arrays.stream(fresh.weeks, 0, WEEKS).sum();
            tested++;
            inside += truth >= at(paths, 0.1) && truth <= at(paths, 0.9) ? 1 : 0;
            error[0] += Math.abs(Math.log((1 + at(paths, 0.5)) / (1 + truth)));
            error[1] += Math.abs(Math.log((1 + Arrays.stream(naive).average().orElse(0)) / (1 + truth)));
            error[2] += Math.abs(Math.log((1 + at(naive, 0.5)) / (1 + truth)));
            for (int i = 0; i < LEVELS.length; i++) {
                loss[i] += pinball(LEVELS[i], at(paths, LEVELS[i]), truth);
                plain[i] += pinball(LEVELS[i], at(naive, LEVELS[i]), truth);
            }
        }
        int n = tested;
        System.out.printf(Locale.ROOT, "launches %d, in the 80%% interval %.3f%n", n, (double) inside / n);
        System.out.printf(Locale.ROOT, "mean log error: borrowed %.3f, mean of earlier %.3f, median of earlier %.3f%n", error[0] / n, error[1] / n, error[2] / n);
        for (int i = 0; i < LEVELS.length; i++) {
            System.out.printf(Locale.ROOT, "pinball %.1f: borrowed %.2f, quantile of earlier %.2f, ratio %.3f%n", LEVELS[i], loss[i] / n, plain[i] / n, loss[i] / plain[i]);
        }
    }

    /** By a checksum of its number: 0 is for tuning, 1 is kept. */
    public static int half(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % 2);
    }

    private static List<Seen> read(Path file) throws IOException {
        Map<String, List<NamedCsvRecord>> series = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> series.computeIfAbsent(row.getField("series_id"), id -> new ArrayList<>()).add(row));
        }
        return series.values().stream().map(rows -> new Seen(rows.get(0).getField("series_id"), rows.get(0).getField("Description"), Double.parseDouble(rows.get(0).getField("price")),
                LocalDate.parse(rows.get(0).getField("date")), rows.stream().mapToDouble(row -> Math.max(0, Double.parseDouble(row.getField("value")))).toArray()))
                .sorted(Comparator.comparing(Seen::first)).toList();
    }

    private static double at(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        return sorted[below] + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }

    private static double pinball(double level, double told, double truth) {
        return truth >= told ? level * (truth - told) : (1 - level) * (told - truth);
    }
}
