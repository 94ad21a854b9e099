package app.tradewind.jobs.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.ReferenceException;
import app.tradewind.words.Bilingual;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Saving what the seller knows of costs")
class SaveCostsTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("writes figures that read back exactly, and leaves out what is blank")
    void readsBack() throws IOException {
        save(market("DE", Map.of(CostField.FREIGHT_PER_KG, "4.20", CostField.DUTY, "2.7", CostField.FULFILMENT, "30 cny",
                CostField.ADS, " ", CostField.RETURNS, "４％", CostField.LEAST_MARGIN, "0")), market("FR", Map.of()));
        Map<String, SellingCosts> read = read();
        assertThat(read).containsOnlyKeys("DE");
        SellingCosts costs = read.get("DE");
        assertThat(costs.freight()).isEqualTo(new SellingCosts.Freight(Money.of("4.20", "EUR"), null));
        assertThat(costs.duty()).isEqualByComparingTo("0.027");
        assertThat(costs.fulfilment()).isEqualTo(Money.of("30", "CNY"));
        assertThat(costs.ads()).isNull();
        assertThat(costs.returns().share()).isEqualByComparingTo("0.04");
        assertThat(costs.leastMargin()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    @DisplayName("keeps every figure when it is shown and saved again")
    void roundTrip() throws IOException {
        save(market("it's: odd", Map.of(CostField.RETURN_COST, "3.00", CostField.FREIGHT_PER_PIECE, "1.5 USD", CostField.ADS, "6.25")));
        SellingCosts costs = read().get("it's: odd");
        assertThat(CostField.RETURN_COST.typed(costs, EUR)).isEqualTo("3.00");
        assertThat(CostField.FREIGHT_PER_PIECE.typed(costs, EUR)).isEqualTo("1.5 USD");
        assertThat(CostField.ADS.typed(costs, EUR)).isEqualTo("6.25");
        assertThat(CostField.DUTY.typed(costs, EUR)).isEmpty();
    }

    @Test
    @DisplayName("leaves the file as it was where a figure would not read back")
    void keepsGoodFile() throws IOException {
        save(market("DE", Map.of(CostField.DUTY, "2.7")));
        assertThatThrownBy(() -> save(market("DE", Map.of(CostField.DUTY, "much")))).isInstanceOf(ReferenceException.class);
        assertThat(read().get("DE").duty()).isEqualByComparingTo("0.027");
    }

    @Test
    @DisplayName("writes a file that knows nothing where all is blank")
    void empty() throws IOException {
        save(market("DE", Map.of()));
        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,20", "-1", "4.20 EURO", "four", "1e9", "4.", "1234567890123"})
    @DisplayName("says how to write an amount that is none")
    void notMoney(String typed) {
        assertThat(CostField.FULFILMENT.problem(typed)).hasValueSatisfying(
                problem -> assertThat(problem.code()).isEqualTo("jobs.costs.write-money"));
    }

    @ParameterizedTest
    @CsvSource({"6,6 %", "6%,6 %", "100 %,100 %", "2.70,2.7 %", "0,0 %", "0.0,0 %"})
    @DisplayName("takes a share with or without its sign")
    void share(String typed, String written) {
        assertThat(CostField.ADS.value(typed, EUR)).hasValue(written);
        assertThat(CostField.ADS.problem(typed)).isEmpty();
    }

    @Test
    @DisplayName("lets only a duty be more than 100 %")
    void most() {
        assertThat(CostField.DUTY.problem("145")).isEmpty();
        assertThat(CostField.ADS.problem("145")).isPresent();
        assertThat(CostField.DUTY.problem("lots")).hasValueSatisfying(
                problem -> assertThat(problem.code()).isEqualTo("jobs.costs.write-duty"));
    }

    private void save(MarketCosts... markets) throws IOException {
        new SaveCosts(file()).run(List.of(markets));
    }

    private Map<String, SellingCosts> read() throws IOException {
        return SellingCosts.read(DataFile.parse("costs.yaml", Files.readString(file())));
    }

    private Path file() {
        return folder.resolve("reference/pricing/costs.yaml");
    }

    private static MarketCosts market(String code, Map<CostField, String> figures) {
        return new MarketCosts(code, new Bilingual(code, code), EUR, figures);
    }
}
