package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.terms.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rows that are no rows of the table are left out by name")
class RowsAmongRowsTest {

    private static final String HEADER = "Order ID,Date,SKU,Product,Qty,Amount (USD)\n";
    private static final String ROWS = "1,2026-03-14,A,Lamp,1,5.00\n2,2026-03-14,Total,Total cleaner,2,1500.00\n3,2026-03-15,S-1,Mug,1,2.50\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"合计,,,,4,1507.50", "总计：,,,,4,1507.50", ",,Total,,4,1507.50", "Grand Total:,,,,4,1507.50", ",,,Summe,4,1507.50",
        "Gesamt (3),,,,4,1507.50", "Totale complessivo,,,,4,1507.50", "Total for March,,,,4,1507.50", ",,,本页合计,4,1507.50", "合 计,,,,4,1507.50",
        ",,,,4,1507.50", "2026-03-31,,TOTAL,,4,1507.50", "総計,,--,,4,1507.50", "Somme,,,,4,1507.50", "Tổng cộng,,,,4,1507.50", "Jumlah,,,,4,1507.50"})
    void sums(String row) throws Exception {
        assertThat(left(ROWS + row + "\n")).isEqualTo(Map.of("totals_row", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月小计,,,,4,1507.50", ",,,Subtotal March,4,1507.50", "Zwischensumme,,,,4,1507.50", "小計,,,,4,1507.50", ",,Sous-total,,4,1507.50"})
    void sums_of_some(String row) throws Exception {
        assertThat(left(ROWS + row + "\n4,2026-03-16,A,Lamp,1,5.00\n")).isEqualTo(Map.of("month_subtotal_row", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 record(s) downloaded", "\n3 record(s) downloaded,\"From 2026-03-01\"", "制表人：张三,,,审核：李四", "Printed at 2026-03-31 08:00,,,,,",
        "Generated on 31 March 2026,by shop", "数据来源：后台导出", "Exported by: admin,2026"})
    void footers(String row) throws Exception {
        assertThat(left(ROWS + row + "\n")).isEqualTo(Map.of("footer_row", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Platform order number.,Day of the order.,Seller's own number.,Name.,Pieces sold.,Money of the line.", "(text),(date),(text),(text),(number),(money)",
        ",,,,pcs,USD", "订单编号,下单日期,货号,商品名称,数量,金额", "必填,必填,必填,选填,必填,选填"})
    void rows_that_explain_the_header(String row) throws Exception {
        assertThat(left(row + "\n" + ROWS)).isEqualTo(Map.of("description_row", 1L));
    }

    @Test
    void the_header_once_more_with_other_blanks_and_letters() throws Exception {
        assertThat(left(ROWS + "order id,date,sku ,Product,QTY,Amount (USD)\n4,2026-03-16,A,Lamp,1,5.00\n")).isEqualTo(Map.of("repeated_header", 1L));
    }

    @Test
    void another_table_below_is_said_and_not_mixed_in() throws Exception {
        Sample sample = read(ROWS + "Total,,,,4,1507.50\n\nRefunds in March\nSKU,Order ID,Reason,Pieces,Money\nA,1,broken,1,5.00\nA,9,late,1,5.00\n");
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("totals_row", 1L, "footer_row", 1L, "second_table", 3L));
        assertThat(sample.receipt().used()).isEqualTo(3);
        assertThat(sample.receipt().problems().rows()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(8);
            assertThat(problem.problem().code()).isEqualTo("intake.row.second-table");
        });
    }

    @Test
    void rows_under_the_same_columns_in_another_order_are_brought_into_the_first_order() throws Exception {
        Sample sample = read(ROWS + "Date,Order ID,SKU,Qty,Product,Amount (USD)\n2026-03-16,4,A,1,Lamp,5.00\n" + HEADER + "5,2026-03-17,A,Lamp,1,5.00\n");
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("repeated_header", 2L));
        assertThat(sample.receipt().used()).isEqualTo(5);
        assertThat(sample.sales().get(3).line().orderId()).isEqualTo("4");
    }

    @Test
    void a_stock_list_has_no_product_called_total() throws Exception {
        Path file = Files.writeString(folder.resolve("s.csv"), "SKU,Warehouse,On hand\nA,X,5\nTotal Clean,X,2\nTotal,all,7\n");
        Sample sample = Sample.read(file, new Hints(null, null, null, null, Period.parse("2026-03-14")));
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("totals_row", 1L));
        assertThat(sample.records()).extracting(RecordNames::sku).containsExactly("A", "Total Clean");
    }

    @Test
    void rows_that_only_lack_something_keep_their_own_reason() throws Exception {
        assertThat(left(ROWS + "9,2026-03-16,,Lamp,1,5.00\n10,,,,1,5.00\n11,2026-03-16,B,Lamp,,5.00\n"))
                .isEqualTo(Map.of("no_sku", 2L, "no_quantity", 1L));
    }

    private Map<String, Long> left(String rows) throws Exception {
        Sample sample = read(rows);
        assertThat(sample.sales()).allMatch(sale -> sale.amount().gross() != null);
        assertThat(sample.receipt().units()).isGreaterThanOrEqualTo(2);
        return sample.receipt().excluded();
    }

    private Sample read(String rows) throws Exception {
        return Sample.read(Files.writeString(folder.resolve("o.csv"), HEADER + rows), Hints.NONE);
    }
}
