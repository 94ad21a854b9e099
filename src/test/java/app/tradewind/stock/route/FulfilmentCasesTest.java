package app.tradewind.stock.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases computed by another program from the same formulas. */
class FulfilmentCasesTest {

    @Test
    void everyCaseComesOutWithinItsTolerance() {
        List<OracleCases.Result> results = new OracleCases().learn(own()).run(own());

        assertThat(results).hasSizeGreaterThan(15).allSatisfy(result -> assertThat(result.passes()).as(result.id()).isTrue());
    }

    static String own() {
        try (InputStream in = FulfilmentCasesTest.class.getResourceAsStream("fulfilment.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
