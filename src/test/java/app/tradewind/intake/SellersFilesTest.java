package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.Sale;
import app.tradewind.intake.parsing.DateOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole files as platforms and shops write them; the figures were counted when the files were made. */
class SellersFilesTest {

    @Test
    void amazon_all_orders_with_quotes_in_names_and_days_of_the_market() throws Exception {
        Sample sample = Sample.read(Sample.resource("amazon-orders.txt"), Hints.NONE);
        Receipt receipt = sample.receipt();
        assertThat(sample.inspection().profile()).isEqualTo("amazon-all-orders");
        assertThat(receipt.rowsRead()).isEqualTo(53);
        assertThat(receipt.used()).isEqualTo(46);
        assertThat(receipt.excluded()).isEqualTo(Map.of("cancelled", 2L, "pending_no_price", 5L));
        assertThat(receipt.units()).isEqualTo(73);
        assertThat(receipt.gross()).isEqualTo(Map.of("USD", new BigDecimal("17247.50")));
        assertThat(receipt.firstDay()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(receipt.lastDay()).as("written 2026-09-01 UTC, still August in California")
                .isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(sample.sales()).filteredOn(sale -> sale.line().orderId().equals("107-7269563-3260783"))
                .as("two identical lines of one order are two lines").extracting(sale -> sale.line().number())
                .containsExactly(1, 2);
        assertThat(sample.sales()).extracting(sale -> sale.item().sku())
                .contains("00123", "0457-A", "1-2", "22E1", "3E5", "MAR-3");
        assertThat(sample.raws()).noneMatch(raw -> raw.contains("Seattle") || raw.contains("98101"));
    }

    @Test
    void shopify_orders_filled_down_with_refunds_once_and_nobody_s_name_kept() throws Exception {
        Sample sample = Sample.read(Sample.resource("shopify-orders.csv"), Hints.NONE);
        Receipt receipt = sample.receipt();
        assertThat(receipt.rowsRead()).isEqualTo(36);
        assertThat(receipt.used()).isEqualTo(32);
        assertThat(receipt.excluded()).isEqualTo(Map.of("cancelled_order_line", 4L));
        assertThat(receipt.units()).isEqualTo(60);
        assertThat(receipt.gross()).isEqualTo(Map.of("EUR", new BigDecimal("8350.63")));
        assertThat(receipt.refunds()).isEqualTo(Map.of("EUR", new BigDecimal("79.28")));
        assertThat(receipt.firstDay()).isEqualTo(LocalDate.of(2026, 8, 2));
        assertThat(receipt.lastDay()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(sample.sales()).extracting(sale -> sale.item().market()).containsOnly("FR");
        String kept = String.join("\n", sample.raws()) + sample.records() + sample.inspection().columns();
        assertThat(kept).doesNotContain("Jean Dupont", "rue Fictive", "33612345678", "@example.com");
    }

    @Test
    void german_shop_file_in_windows_1252_with_returns() throws Exception {
        Sample sample = Sample.read(Sample.resource("umsatz-cp1252.csv"), Hints.NONE);
        Receipt receipt = sample.receipt();
        assertThat(sample.inspection().encoding()).isEqualTo("windows-1252");
        assertThat(receipt.used()).isEqualTo(26);
        assertThat(receipt.excluded()).isEqualTo(Map.of("totals_row", 1L));
        assertThat(receipt.units()).isEqualTo(60);
        assertThat(receipt.gross()).isEqualTo(Map.of("EUR", new BigDecimal("14584.89")));
        assertThat(receipt.refunds()).isEqualTo(Map.of("EUR", new BigDecimal("33.75")));
        assertThat(sample.sales()).filteredOn(sale -> sale.kind() == Sale.Kind.REFUND)
                .allMatch(sale -> sale.amount().units() == 1 && sale.amount().gross().amount().signum() > 0).hasSize(2);
    }

    @Test
    void chinese_shop_file_in_gbk() throws Exception {
        Sample sample = Sample.read(Sample.resource("shipments-gbk.csv"), Hints.NONE);
        assertThat(sample.inspection().encoding()).isEqualTo("gb18030");
        assertThat(sample.receipt().used()).isEqualTo(20);
        assertThat(sample.receipt().units()).isEqualTo(51);
        assertThat(sample.receipt().gross()).isEqualTo(Map.of("CNY", new BigDecimal("101471.58")));
        assertThat(sample.receipt().firstDay()).isEqualTo(LocalDate.of(2026, 8, 2));
    }

    @Test
    void workbook_with_title_subtotals_formulas_and_a_hidden_sheet() throws Exception {
        Sample sample = Sample.read(Sample.resource("ledger.xlsx"), Hints.NONE);
        assertThat(sample.inspection().container()).isEqualTo("xlsx");
        assertThat(sample.inspection().headerRow()).isEqualTo(3);
        assertThat(sample.receipt().excluded())
                .isEqualTo(Map.of("month_subtotal_row", 1L, "totals_row", 1L, "footer_row", 1L));
        assertThat(sample.receipt().used()).isEqualTo(14);
        assertThat(sample.receipt().units()).isEqualTo(31);
        assertThat(sample.receipt().gross().get("CNY")).isEqualByComparingTo("13494.86");
        assertThat(sample.receipt().firstDay()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(sample.sales().get(0).origin().sheet()).isEqualTo("流水");
        assertThat(sample.sales().get(0).origin().row()).isEqualTo(4);
    }

    @Test
    void days_that_no_row_decides_are_asked_and_not_guessed() throws Exception {
        var file = Sample.resource("orders-ambiguous.csv");
        Inspection inspection = Sample.inspect(file, Hints.NONE);
        assertThat(inspection.mustAsk()).isTrue();
        assertThatThrownBy(() -> Sample.read(file, Hints.NONE)).isInstanceOf(UnusableFileException.class);

        Sample told = Sample.read(file, Hints.NONE.with(Mapping.NONE.withDays(DateOrder.DAY_FIRST)));
        assertThat(told.sales().get(0).when().day()).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(told.receipt().gross()).isEqualTo(Map.of("USD", new BigDecimal("5461.31")));
        assertThat(told.receipt().units()).isEqualTo(29);
    }
}
