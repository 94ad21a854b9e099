package app.tradewind.selection.growth;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * How well each way names growers: {@code GrowthMeasure FILE AHEAD FIRST [HALF]}, a table of {@code
 * series_id,index,value}. Prints the precision of the first named at each rolling origin. With HALF, 0 or 1, only the series
 * of that half are there to be learned from and named: by a checksum of their number.
 */
final class GrowthMeasure {

    private GrowthMeasure() { }

    public static void main(String[] args) throws IOException {
        List<Series> all = read(Path.of(args[0])).stream().filter(series -> args.length < 4 || half(series.id()) == Integer.parseInt(args[3])).toList();
        for (Target target : Target.values()) {
            long start = System.nanoTime();
            RollingTrial trial = RollingTrial.of(all, Integer.parseInt(args[1]), Integer.parseInt(args[2]), target, 1);
            System.out.printf(Locale.ROOT, "%s: %d series, %d origins, by lots %.3f, %d ms%n", target, all.size(), trial.origins(), trial.share(),
                    (System.nanoTime() - start) / 1_000_000);
            trial.ways().forEach(tried -> System.out.printf(Locale.ROOT, "  %-10s %.3f %s%n", tried.way(), tried.mean(), Arrays.toString(tried.precision())));
            System.out.println("  goes by " + trial.best());
        }
    }

    private static int half(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % 2);
    }

    private static List<Series> read(Path file) throws IOException {
        Map<String, List<Double>> byId = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> byId.computeIfAbsent(row.getField("series_id"), id -> new ArrayList<>()).add(Double.valueOf(row.getField("value"))));
        }
        return byId.entrySet().stream().map(entry -> new Series(entry.getKey(), entry.getValue().stream().mapToDouble(d -> d).toArray())).toList();
    }
}
