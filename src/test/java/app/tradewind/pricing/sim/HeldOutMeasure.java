package app.tradewind.pricing.sim;

import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.pricing.response.Responses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Error of the response model on weeks it has not seen, their price and promotion given: root mean
 * squared difference of the logarithms of units over the last fifth of each item's weeks.
 *
 * <p>Reads {@code "RETAILER","VOLUME","DISP","PRICE","t"}; a second argument cuts what may be learned
 * to so many weeks before the held-out ones.
 */
public final class HeldOutMeasure {

    private static final double HELD_OUT = 0.2;

    private record Week(double units, double display, double price, int t) { }

    private HeldOutMeasure() { }

    /** Prints the error of the mean of each item, and that of the model. */
    public static void main(String[] args) throws IOException {
        Map<String, List<Week>> items = read(Path.of(args[0]));
        int longest = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        List<PriceHistory> known = new ArrayList<>();
        items.forEach((id, weeks) -> known.add(history(id, known(weeks, longest))));
        Map<String, ItemResponse> responses = Responses.of(known, 0);
        double square = 0;
        double mean = 0;
        int n = 0;
        for (Map.Entry<String, List<Week>> item : items.entrySet()) {
            List<Week> learned = known(item.getValue(), longest);
            ItemResponse response = responses.get(item.getKey());
            double level = level(learned, response);
            double usual = learned.stream().mapToDouble(week -> Math.log(week.units)).average().orElseThrow();
            for (Week week : item.getValue().subList(first(item.getValue()), item.getValue().size())) {
                square += Math.pow(Math.log(week.units) - level - effect(week, response), 2);
                mean += Math.pow(Math.log(week.units) - usual, 2);
                n++;
            }
        }
        System.out.printf(Locale.ROOT, "items,held_out,mean,model%n%d,%d,%.4f,%.4f%n", items.size(), n,
                Math.sqrt(mean / n), Math.sqrt(square / n));
    }

    private static double level(List<Week> weeks, ItemResponse response) {
        return weeks.stream().mapToDouble(week -> Math.log(week.units) - effect(week, response)).average().orElseThrow();
    }

    private static double effect(Week week, ItemResponse response) {
        return response.elasticity().mean() * Math.log(week.price)
                + (response.beside().promotion() == null ? 0 : response.beside().promotion().mean() * week.display);
    }

    private static int first(List<Week> weeks) {
        return (int) Math.round((1 - HELD_OUT) * weeks.size());
    }

    private static List<Week> known(List<Week> weeks, int longest) {
        return weeks.subList(Math.max(0, first(weeks) - longest), first(weeks));
    }

    private static PriceHistory history(String id, List<Week> weeks) {
        return new PriceHistory(id, "all", column(weeks, Week::units), column(weeks, Week::price),
                new PriceHistory.Controls(null, column(weeks, Week::display), null));
    }

    private static double[] column(List<Week> weeks, ToDoubleFunction<Week> value) {
        return weeks.stream().mapToDouble(value).toArray();
    }

    private static Map<String, List<Week>> read(Path file) throws IOException {
        Map<String, List<Week>> items = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf('"', 1);
            double[] cells = Arrays.stream(line.substring(end + 2).split(",")).mapToDouble(Double::parseDouble).toArray();
            items.computeIfAbsent(line.substring(1, end), id -> new ArrayList<>())
                    .add(new Week(cells[0], cells[1], cells[2], (int) cells[3]));
        }
        items.values().forEach(weeks -> weeks.sort(Comparator.comparingInt(Week::t)));
        return items;
    }
}
