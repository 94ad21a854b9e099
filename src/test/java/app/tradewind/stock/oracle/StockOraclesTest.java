package app.tradewind.stock.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Cases of textbooks and papers, each with its source: Snyder and Shen (through the tests of stockpyl, MIT),
 * Zheng and Federgruen, Silver, Winston, R's inventorize, and figures computed by enumeration; read 2026-11-22.
 */
class StockOraclesTest {

    @Test
    @DisplayName("every case of the textbooks comes out within its own tolerance")
    void cases() throws IOException, URISyntaxException {
        URI cases = StockOraclesTest.class.getResource("cases.csv").toURI();
        List<StockOracles.Result> results = StockOracles.run(Path.of(cases));
        assertThat(results).hasSizeGreaterThan(80).allSatisfy(result -> assertThat(result.passes())
                .as(result.id() + " " + result.topic() + " " + Arrays.toString(result.got()) + result.trouble()).isTrue());
    }
}
