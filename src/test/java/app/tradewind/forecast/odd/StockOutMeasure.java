package app.tradewind.forecast.odd;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How well empty shelves are found from sales alone: {@code FILE [DAYS_A_STEP]} with {@code series_id,value}. Of every
 * series one stretch of weeks is emptied artificially; printed by length and by how fast the product sells: the share
 * of emptied weeks found, of other weeks called empty besides those that are so in the untouched series, and the
 * error of the weekly rate with all weeks counted and with those found left out.
 */
public final class StockOutMeasure {

    private static final int DAYS_A_WEEK = 7;
    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8};
    private static final double[] RATES = {0.5, 2, 5, 20, Double.POSITIVE_INFINITY};

    private StockOutMeasure() { }

    public static void main(String[] args) throws IOException {
        int days = args.length > 1 ? Integer.parseInt(args[1]) : DAYS_A_WEEK;
        Map<String, List<Double>> series = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]))) {
            for (NamedCsvRecord row : rows) {
                String value = row.getField("value");
                series.computeIfAbsent(row.getField("series_id"), id -> new ArrayList<>()).add(value.isBlank() ? Double.NaN : Double.parseDouble(value));
            }
        }
        List<double[]> weekly = series.values().stream().map(values -> weeks(values, DAYS_A_WEEK / days)).toList();
        long called = weekly.stream().mapToLong(units -> count(OutOfStock.shares(units, null), 0, units.length)).sum();
        long all = weekly.stream().mapToLong(units -> units.length).sum();
        System.out.printf(Locale.ROOT, "%d series, %d weeks, %.2f %% called empty as they are%n", weekly.size(), all, 100.0 * called / all);
        System.out.println("weeks rate<    runs  found%  other%  error_counted  error_corrected");
        for (int length : LENGTHS) {
            double low = 0;
            for (double rate : RATES) {
                line(weekly, length, low, rate);
                low = rate;
            }
        }
    }

    private static void line(List<double[]> weekly, int length, double low, double high) {
        SplittableRandom random = new SplittableRandom(length);
        double[] sums = new double[5];
        for (double[] units : weekly) {
            int start = 0;
            while (start < units.length && !(units[start] > 0)) {
                start++;
            }
            int free = units.length - start - length - 4;
            int at = start + 2 + random.nextInt(Math.max(1, free));
            double mean = mean(units, start, units.length, null);
            if (free < 16 || mean < low || mean >= high) {
                continue;
            }
            double[] emptied = units.clone();
            Arrays.fill(emptied, at, at + length, 0);
            double[] found = OutOfStock.shares(emptied, null);
            double[] before = OutOfStock.shares(units, null);
            sums[0]++;
            sums[1] += (double) count(found, at, at + length) / length;
            sums[2] += count(found, 0, at) + count(found, at + length, units.length)
                    - Math.min(count(before, 0, at), count(found, 0, at)) - Math.min(count(before, at + length, units.length), count(found, at + length, units.length));
            sums[3] += Math.abs(mean(emptied, start, units.length, null) - mean) / mean;
            sums[4] += Math.abs(mean(emptied, start, units.length, found) - mean(units, start, units.length, before)) / mean(units, start, units.length, before);
        }
        if (sums[0] > 0) {
            System.out.printf(Locale.ROOT, "%5d %6.1f %6.0f  %5.1f  %6.2f  %12.3f  %14.3f%n", length, high, sums[0], 100 * sums[1] / sums[0],
                    100 * sums[2] / sums[0] / length, sums[3] / sums[0], sums[4] / sums[0]);
        }
    }

    private static double[] weeks(List<Double> values, int steps) {
        double[] weeks = new double[values.size() / steps];
        for (int w = 0; w < weeks.length; w++) {
            for (int d = 0; d < steps; d++) {
                weeks[w] += values.get(w * steps + d);
            }
        }
        return weeks;
    }

    private static int count(double[] stocked, int from, int to) {
        int count = 0;
        for (int week = from; stocked != null && week < to; week++) {
            count += stocked[week] == 0 ? 1 : 0;
        }
        return count;
    }

    private static double mean(double[] units, int from, int to, double[] stocked) {
        double sum = 0;
        int known = 0;
        for (int week = from; week < to; week++) {
            if (!Double.isNaN(units[week]) && (stocked == null || stocked[week] != 0)) {
                sum += Math.max(0, units[week]);
                known++;
            }
        }
        return sum / known;
    }
}
