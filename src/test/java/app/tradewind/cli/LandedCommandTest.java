package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandedCommandTest {

    private static final String HEADER = "item_id,market,unit_cost,currency,price,freight,heading,duty_rate,fulfilment,ads,returns,price_currency,way\n";
    private static final String ROW = "A,DE,40,CNY,29.99,16,910211,0.045,4.20,0.08,0,EUR,parcel\n";

    @TempDir
    private Path folder;
    private Path rates;

    @BeforeEach
    void rates() throws IOException {
        rates = Files.writeString(folder.resolve("rates.csv"), "from,to,day,rate\nCNY,EUR,2026-11-20,0.125\n");
    }

    @Test
    @DisplayName("sums, floor, both sides of the limit and the risk of the rate; the same bytes every time")
    void sums() throws IOException {
        Call call = landed(HEADER + ROW, "2026-11-22", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().toList().get(1))
                .startsWith("A,DE,2026-11-22,parcel,EUR,29.99,25.20,10.00,5.00,2.00,,3.00,,,4.79,4.50,0.00,4.20,2.02,0.00,4.48,22.79,CNY 0.07,")
                .contains("3 EUR for each tariff heading up to 150 EUR").contains("150 EUR: 3.00 | 150.01 EUR: 6.75,ok,");
        assertThat(landed(HEADER + ROW, "2026-11-22", "en").out()).isEqualTo(call.out());
        assertThat(landed(HEADER + ROW, "2026-06-01", "en").status()).as("no rate of that day yet").isEqualTo(ExitStatus.INPUT);
    }

    @Test
    @DisplayName("what is blank gives no sum and is named in the row")
    void blank() throws IOException {
        Call call = landed(HEADER + ROW.replace("4.20", ""), "2026-11-22", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out()).contains(",not_eligible,not known: fulfilment");
    }

    @ParameterizedTest
    @CsvSource({
        "29.99, -1, not above zero", "29.99, 0, not above zero", "EUR, USD, the price is in USD", "DE, QQ, no profile of the market QQ",
        "CNY, JPY, no exchange rate from JPY to EUR", "0.08, 8, cannot be meant as ads", "parcel, swim, neither bulk nor parcel"})
    @DisplayName("bad input ends with 3 and names the row")
    void refused(String good, String bad, String told) throws IOException {
        Call call = landed(HEADER + ROW + ROW.replace(good, bad), "2026-11-22", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("items.csv, line 3").contains(told);
    }

    @Test
    @DisplayName("a rate older than a year is refused with its day, in both languages")
    void oldRate() throws IOException {
        assertThat(landed(HEADER + ROW, "2027-11-21", "en").err()).contains("line 2").contains("is of 20 Nov 2026, more than a year");
        assertThat(landed(HEADER + ROW, "2027-11-21", "zh").err()).contains("第 2 行").contains("已超过一年");
        assertThat(landed(HEADER + ROW, "2027-11-20", "en").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    @DisplayName("a workspace's listings, by its own costs and rates")
    void workspace() {
        String workspace = folder.resolve("ws").toString();
        Call.of("demo", "-w", workspace, "--story", "classroom", "--lang", "en");
        Call call = Call.of("landed", "-w", workspace, "--json", "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out()).startsWith("{\"items\":10,\"status\":{");
    }

    private Call landed(String text, String day, String lang) throws IOException {
        Path items = Files.writeString(folder.resolve("items.csv"), text);
        return Call.of("landed", "--items", items.toString(), "--rates", rates.toString(), "--as-of", day, "--lang", lang);
    }
}
