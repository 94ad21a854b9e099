package app.tradewind.pricing.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a table of pricing cases, {@code id,topic,inputs,output,expected,tol,kind,source} with inputs as JSON, by the
 * program's own methods, and prints what was expected and what came. Argument: the table.
 */
public final class PricingOracles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PricingOracles() { }

    /** How one case went; {@code got} is {@code null} where the topic is not known. */
    record Result(String id, String topic, double[] expected, double[] got, double tolerance) {

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
    }

    public static void main(String[] arguments) throws IOException {
        int passed = 0;
        List<Result> results = run(Path.of(arguments[0]));
        for (Result result : results) {
            passed += result.passes() ? 1 : 0;
            System.out.println(result.id() + " " + result.topic() + " expected " + Arrays.toString(result.expected()) + " got "
                    + Arrays.toString(result.got()) + (result.passes() ? " pass" : result.got() == null ? " topic not known" : " FAIL"));
        }
        System.out.println(passed + " of " + results.size() + " pass");
    }

    static List<Result> run(Path file) throws IOException {
        List<Result> results = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                results.add(new Result(row.getField("id"), row.getField("topic"), numbers(JSON.readTree(row.getField("expected"))),
                        PricingTopics.solve(row.getField("topic"), JSON.readTree(row.getField("inputs"))),
                        Double.parseDouble(row.getField("tol"))));
            }
        }
        return results;
    }

    static double[] numbers(JsonNode node) {
        if (!node.isArray()) {
            return new double[] {node.asDouble()};
        }
        double[] numbers = new double[node.size()];
        Arrays.setAll(numbers, i -> node.get(i).asDouble());
        return numbers;
    }
}
