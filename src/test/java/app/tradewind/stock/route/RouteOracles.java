package app.tradewind.stock.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs every case of a file and prints id, expected, got and the verdict, then the sum: {@code RouteOracles FILE}. */
final class RouteOracles {

    private RouteOracles() { }

    public static void main(String[] args) throws IOException {
        String csv = Files.readString(Path.of(args[0]));
        List<OracleCases.Result> results = new OracleCases().learn(FulfilmentCasesTest.own()).learn(csv).run(csv);
        results.forEach(result -> System.out.println(result.id() + "\t" + Arrays.toString(result.expected()) + "\t"
                + (result.got() == null ? "unknown topic" : Arrays.toString(result.got())) + "\t" + (result.passes() ? "pass" : "FAIL")));
        System.out.println(results.stream().filter(OracleCases.Result::passes).count() + " of " + results.size());
    }
}
