package app.tradewind.selection.growth;

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

/**
 * How well each way names growers: {@code GrowthMeasure FILE AHEAD FIRST}, a table of {@code
 * series_id,index,value}. Prints the precision of the first named at each rolling origin.
 */
final class GrowthMeasure {

    private GrowthMeasure() { }

    public static void main(String[] args) throws IOException {
        List<Series> all = read(Path.of(args[0]));
        for (Target target : Target.values()) {
            long start = System.nanoTime();
            RollingTrial trial = RollingTrial.of(all, Integer.parseInt(args[1]), Integer.parseInt(args[2]), target, 1);
            System.out.printf(Locale.ROOT, "%s: %d series, %d origins, by lots %.3f, %d ms%n", target, all.size(), trial.origins(), trial.share(),
                    (System.nanoTime() - start) / 1_000_000);
            trial.ways().forEach(tried -> System.out.printf(Locale.ROOT, "  %-10s %.3f %s%n", tried.way(), tried.mean(), Arrays.toString(tried.precision())));
            System.out.println("  goes by " + trial.best());
        }
    }

    private static List<Series> read(Path file) throws IOException {
        Map<String, List<Double>> byId = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> byId.computeIfAbsent(row.getField("series_id"), id -> new ArrayList<>()).add(Double.valueOf(row.getField("value"))));
        }
        return byId.entrySet().stream().map(entry -> new Series(entry.getKey(), entry.getValue().stream().mapToDouble(d -> d).toArray())).toList();
    }
}
