package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no price can stand on, by row and with what to do, where the quality of the data is asked for. */
class BadPricesTest {

    @TempDir
    private Path made;

    @Test
    void areAmongTheQualityOfTheData() throws IOException {
        bring("listings.csv", "sku,title,market,price,currency\nA-1,Cup,DE,0.00,EUR\nA-2,Lid,DE,9.00,EUR\nA-3,Box,HU,9.00,HUF\n");
        bring("orders.csv", """
                order id,sku,market,date,quantity,line total,currency,status
                1,A-2,DE,2026-06-01,2,,EUR,
                2,A-2,DE,2026-06-08,2,0.00,EUR,
                3,A-2,DE,2026-06-08,9,81.00,EUR,
                4,A-2,DE,2026-06-09,1,9.00,PLN,
                """);
        bring("rates.csv", "date,from,to,rate\n2024-01-02,EUR,CNY,7.8\n2024-03-02,EUR,CNY,7.9\n2026-05-02,EUR,PLN,4.3\n");
        Call call = Call.of("quality", "-w", made.resolve("ws").toString(), "--as-of", "2026-06-22", "--rows");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .anyMatch(line -> line.startsWith("listings,price,") && line.contains(",2,") && line.contains("should be above zero"))
                .anyMatch(line -> line.startsWith("listings,market,") && line.contains(",4,") && line.contains("no profile of this market is known"))
                .anyMatch(line -> line.startsWith("orders,line-gross,") && line.contains(",2,") && line.endsWith("blank"))
                .anyMatch(line -> line.startsWith("orders,line-gross,") && line.contains(",3,") && line.contains("should be above zero"))
                .anyMatch(line -> line.startsWith("orders,currency,") && line.contains(",5,") && line.contains("mostly sold in EUR there"))
                .anyMatch(line -> line.startsWith("fx-rates,date,") && line.contains(",3,") && line.contains("older than a year and not counted"))
                .noneMatch(line -> line.contains("older than a year") && line.contains(",2,"))
                .noneMatch(line -> line.contains("older than a year") && line.contains(",4,"));
    }

    private void bring(String name, String text) throws IOException {
        Call call = Call.of("import", "-w", made.resolve("ws").toString(), Files.writeString(made.resolve(name), text).toString());
        assertThat(call.status()).as(call.err()).isZero();
    }
}
