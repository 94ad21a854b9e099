package app.tradewind.stock.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs a table of inventory cases, {@code id,topic,inputs,output,expected,tol,kind,source} with inputs as
 * JSON, and prints what was expected and what came. Argument: the table.
 */
final class StockOracles {

    /** Every topic there is; a room with more adds its table with a line. */
    private static final List<Map<String, Topic>> TABLES = List.of(
            LotTopics.ALL, SeasonTopics.ALL, ReviewTopics.ALL, DemandTopics.ALL, PlaceTopics.ALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How one case went; {@code got} is {@code null} where the topic is not known. */
    record Result(String id, String topic, double[] expected, double[] got, double tolerance, String trouble) {

        boolean passes() {
            if (got == null || got.length != expected.length) {
                return false;
            }
            for (int i = 0; i < got.length; i++) {
                if (!(Math.abs(got[i] - expected[i]) <= tolerance * Math.max(1, Math.abs(expected[i])))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it passes with the tolerance taken as absolute. */
        boolean passesExactly() {
            for (int i = 0; passes() && i < got.length; i++) {
                if (!(Math.abs(got[i] - expected[i]) <= tolerance)) {
                    return false;
                }
            }
            return passes();
        }
    }

    private StockOracles() { }

    public static void main(String[] arguments) throws IOException {
        int passed = 0;
        int failed = 0;
        int unknown = 0;
        for (Result result : run(Path.of(arguments[0]))) {
            String state = result.trouble().equals("unknown") ? "unknown" : result.passesExactly() ? "pass" : result.passes() ? "pass (relative)" : "FAIL";
            unknown += state.equals("unknown") ? 1 : 0;
            passed += state.startsWith("pass") ? 1 : 0;
            failed += state.equals("FAIL") ? 1 : 0;
            System.out.println(result.id() + " " + result.topic() + " expected " + Arrays.toString(result.expected())
                    + " got " + Arrays.toString(result.got()) + " " + state + " " + result.trouble());
        }
        System.out.println("passed " + passed + ", failed " + failed + ", topics not known " + unknown);
    }

    /** @return one result a row, in its order */
    static List<Result> run(Path file) throws IOException {
        List<Result> results = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                results.add(run(row));
            }
        }
        return results;
    }

    private static Result run(NamedCsvRecord row) throws IOException {
        Map<String, Topic> topics = new TreeMap<>();
        TABLES.forEach(topics::putAll);
        double[] expected = flat(JSON.readTree(row.getField("expected")));
        double tolerance = Double.parseDouble(row.getField("tol"));
        Topic topic = topics.get(row.getField("topic"));
        double[] got = null;
        String trouble = topic == null ? "unknown" : "";
        if (topic != null) {
            try {
                got = topic.solve(new Given(JSON.readTree(row.getField("inputs")), row.getField("output")));
            } catch (IllegalArgumentException | IllegalStateException e) {
                trouble = e.getMessage();
            }
        }
        return new Result(row.getField("id"), row.getField("topic"), expected, got, tolerance, trouble);
    }

    private static double[] flat(JsonNode node) {
        if (node.isNumber()) {
            return new double[] {node.asDouble()};
        }
        double[] all = new double[0];
        for (JsonNode part : node) {
            double[] next = flat(part);
            int from = all.length;
            all = Arrays.copyOf(all, from + next.length);
            System.arraycopy(next, 0, all, from, next.length);
        }
        return all;
    }
}
