package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import app.tradewind.intake.terms.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Headers of two rows, tables side by side, damaged numbers, stated sums")
class HeadersAndNumbersTest {

    @TempDir
    private Path folder;

    @Test
    void a_header_in_two_rows_with_merged_cells() throws Exception {
        Sample sample = read("Shop export\nOrder ID,Date,SKU,Sold,,Country\n,,,Qty,Amount (USD),\n1,2026-03-14,A,2,5.00,US\n2,2026-03-15,B,1,2.50,US\n");
        assertThat(sample.inspection().headerRow()).isEqualTo(3);
        assertThat(sample.receipt().used()).isEqualTo(2);
        assertThat(sample.receipt().gross().get("USD")).isEqualByComparingTo("7.50");
    }

    @Test
    void names_that_begin_in_the_upper_row_go_on_in_the_lower() throws Exception {
        Sample sample = read("Order,,Product,Units\nnumber,date,code,sold\n1,2026-03-14,A,2\n");
        assertThat(sample.receipt().units()).isEqualTo(2);
        assertThat(sample.sales().get(0).line().orderId()).isEqualTo("1");
    }

    @Test
    void headers_with_marks_emoji_and_other_blanks() throws Exception {
        Sample sample = read("\uFEFF*Order\u00A0ID,\"Order\nDate\",🏷 SKU,Ｑｔｙ,Amount  (USD)\n1,2026-03-14,A,2,5.00\n");
        assertThat(sample.receipt().units()).isEqualTo(2);
    }

    @Test
    void search_interest_by_month_by_year_and_with_wide_brackets() throws Exception {
        Sample months = read("Categoria: Tutte\n\nMese,tazza: (Italia)\n2026-04,12\n2026-05,<1\n");
        assertThat(months.records().toString()).contains("term=tazza, ", "2026-04-01T00:00", "2026-05-01T00:00");
        Sample years = read("Category: All\n\nYear,mug: (Worldwide)\n2024,12\n2025,40\n");
        assertThat(years.records().toString()).contains("2024-01-01T00:00", "2025-01-01T00:00");
        Sample wide = read("类别：所有类别\n\n周,茶杯：（美国）\n2026-08-02,12\n2026-08-09,100\n");
        assertThat(wide.records().toString()).contains("term=茶杯, ").contains("=美国, ");
    }

    @Test
    void shop_files_in_russian_and_korean_and_listings_with_their_stock() throws Exception {
        Sample russian = read("Дата;Артикул;Наименование;Количество;Сумма\n14.03.2026;A;Чай;2;1 249,90 руб.\n15.03.2026;B;Чай;1;8,95 руб.\n");
        assertThat(russian.receipt().gross().get("RUB")).isEqualByComparingTo("1258.85");
        Sample korean = read("주문번호,날짜,상품코드,상품명,수량\n1,2026-03-14,A,차,2\n2,2026-03-15,B,차,1\n");
        assertThat(korean.receipt().units()).isEqualTo(3);
        Sample listings = read("商品编码,商品标题,售价,币种,库存\nA,茶杯,9.90,USD,7\nB,茶壶,19.90,USD,4\n");
        assertThat(listings.receipt().units()).isEqualTo(11);
    }

    @Test
    void of_two_tables_side_by_side_one_is_read_and_the_other_said() throws Exception {
        String text = "Order ID,Date,SKU,Qty,Amount (USD),,SKU,Warehouse,On hand,Market\n1,2026-03-14,A,2,5.00,,A,X,7,US\n"
                + "2,2026-03-15,B,1,2.50,,B,X,9,US\n,,,,,,C,X,4,US\n";
        Sample sample = read(text);
        assertThat(sample.inspection().profile()).isEqualTo("generic-orders");
        assertThat(sample.inspection().questions()).anySatisfy(question -> {
            assertThat(question.text().code()).isEqualTo("intake.ask.table-beside");
            assertThat(question.required()).isFalse();
        });
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("second_table", 1L));
        assertThat(sample.sales()).extracting(sale -> sale.item().sku()).containsExactly("A", "B");
        assertThat(sample.raws()).noneMatch(raw -> raw.contains("On hand"));
    }

    @Test
    void a_product_number_without_its_last_figures_is_no_product() throws Exception {
        Path file = write("SKU,Warehouse,On hand\n1.23457E+12,X,5\n00123,X,2\n22E1,X,1\n");
        Sample sample = Sample.read(file, new Hints(null, null, null, null, Period.parse("2026-03-14")));
        assertThat(sample.records()).extracting(RecordNames::sku).containsExactly("00123", "22E1");
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("damaged_sku", 1L));
        assertThat(sample.receipt().problems().rows()).extracting(problem -> problem.problem().code()).containsExactly("intake.row.digits-lost");
    }

    @Test
    void numbers_in_quotes_apostrophes_and_tabs_stay_whole() throws Exception {
        Sample sample = read("Order ID,Date,SKU,Qty,Amount (USD)\n\"=\"\"576962285552855736\"\"\",2026-03-14,'00123,1,5.00\n"
                + "576962285552855737\t,2026-03-14,\"=\"\"0457\"\"\",1,5.00\n3,2026-03-14,1-2,1,5.00\n4,2026-03-14,MAR-3,1,5.00\n5,2026-03-14,3E5,1,5.00\n");
        assertThat(sample.sales()).extracting(sale -> sale.line().orderId()).startsWith("576962285552855736", "576962285552855737");
        assertThat(sample.sales()).extracting(sale -> sale.item().sku()).containsExactly("00123", "0457", "1-2", "MAR-3", "3E5");
    }

    @Test
    void a_barcode_s_check_digit_is_looked_at() throws Exception {
        Path file = write("SKU,Title,Price,Barcode,Market\nA,Lamp,5.00,4006381333931,DE\nB,Mug,5.00,4006381333932,DE\nC,Cup,5.00,MADE-HERE,DE\n");
        Sample sample = Sample.read(file, new Hints(null, null, Currency.getInstance("EUR"), null, null));
        assertThat(sample.records()).extracting(record -> ((Listing) record).facts().barcode())
                .containsExactly("4006381333931", "4006381333932", "MADE-HERE");
        assertThat(sample.receipt().problems().rows()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.problem().code()).isEqualTo("intake.row.check-digit");
        });
    }

    @Test
    void the_sums_row_is_compared_with_our_sums() throws Exception {
        String rows = "Order ID,Date,SKU,Qty,Amount (USD)\n1,2026-03-14,A,1,\"1,005.00\"\n2,2026-03-14,A,2,2.50\n";
        assertThat(read(rows + "Total,,,3,\"1,007.50\"\n").receipt().totals().own().stated())
                .extracting(FileTotal::name, FileTotal::agrees)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Qty", true), org.assertj.core.groups.Tuple.tuple("Amount (USD)", true));
        Receipt other = read(rows + "Total,,,3,\"1,008.50\"\n").receipt();
        assertThat(other.problems().rows()).extracting(problem -> problem.problem().code()).containsExactly("intake.total.differs");
    }

    private Sample read(String text) throws Exception {
        return Sample.read(write(text), Hints.NONE);
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("f.csv"), text);
    }
}
