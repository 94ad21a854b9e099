package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.PeriodSales;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sales by month, as Shopify's analytics export them")
class SalesByMonthTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-08", "2026/8", "08/2026", "8.2026", "Aug 2026", "August 2026", "2026年8月", "八月 2026", "2026-08-01", "agosto 2026"})
    void a_month_is_its_first_to_its_last_day(String month) throws Exception {
        assertThat(read(month).records()).singleElement()
                .satisfies(one -> assertThat(((PeriodSales) one).days()).hasToString("Days[from=2026-08-01, to=2026-08-31]"));
    }

    @Test
    void what_is_no_month_is_left_out_and_named() throws Exception {
        for (String text : new String[] {"2026-08-14", "Q3 2026", "26/08", "August"}) {
            Sample sample = read(text);
            assertThat(sample.receipt().excluded()).as(text).containsEntry("unreadable_value", 1L);
            assertThat(sample.receipt().problems().rows()).extracting(problem -> problem.problem().code()).contains("intake.row.not-a-month");
        }
    }

    private Sample read(String month) throws Exception {
        Path file = Files.writeString(folder.resolve("Total sales.csv"), "Month,Product title,Product variant SKU,Net items sold,Gross sales,Net sales,Currency\n"
                + month + ",Lamp,00123,12,540.00,500.00,EUR\n");
        return Sample.read(file, Hints.NONE);
    }
}
