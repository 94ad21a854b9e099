package app.tradewind.pricing.sim;

import app.tradewind.pricing.PriceHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a simulated world from two files: {@code category,sku,week,price,comp_price,units,instock_frac}
 * and {@code category,sku,elasticity,base_rate,p0,unit_cost}.
 */
final class WorldFiles {

    private WorldFiles() { }

    static PricingSimulator.World read(Path sales, Path truth) throws IOException {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String[] row : rows(sales)) {
            rows.computeIfAbsent(row[0] + "-" + row[1], id -> new ArrayList<>()).add(row);
        }
        List<PriceHistory> histories = new ArrayList<>();
        rows.forEach((id, item) -> histories.add(new PriceHistory(id, item.get(0)[0], column(item, 5),
                column(item, 3), new PriceHistory.Controls(column(item, 4), null, column(item, 6)))));
        List<PricingSimulator.Truth> truths = rows(truth).stream()
                .map(row -> new PricingSimulator.Truth(row[0] + "-" + row[1], Double.parseDouble(row[2]),
                        Double.parseDouble(row[3]), Double.parseDouble(row[4]), Double.parseDouble(row[5]))).toList();
        return new PricingSimulator.World(histories, truths);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).toList();
    }

    private static double[] column(List<String[]> rows, int index) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[index])).toArray();
    }
}
