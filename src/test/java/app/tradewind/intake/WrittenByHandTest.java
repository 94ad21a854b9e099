package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as sellers write them by hand, in words, years and units of their own. */
class WrittenByHandTest {

    @TempDir
    Path folder;

    @Test
    void thai_years_are_543_ahead() throws Exception {
        Receipt receipt = read("วันที่,รหัสสินค้า,จำนวน,ยอดรวม\n28/08/2569,00417,2,฿1240.50\n03/09/2569,4-6,1,฿99.00\n", StandardCharsets.UTF_8);
        assertThat(receipt.firstDay()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(receipt.gross()).isEqualTo(Map.of("THB", new BigDecimal("1339.50")));
    }

    @Test
    void a_backslash_of_japanese_windows_is_the_yen() throws Exception {
        Receipt receipt = read("日付,商品コード,数量,金額\n2026/9/5,00417,2,\\2\n2026/9/6,4-6,1,\\990\n".replace("\\2", "\"\\4,980\""),
                Charset.forName("windows-31j"));
        assertThat(receipt.gross()).isEqualTo(Map.of("JPY", new BigDecimal("5970")));
    }

    @Test
    void money_without_fractions_is_grouped_whatever_the_platform_writes_elsewhere() throws Exception {
        Receipt receipt = read("Date,SKU,Qty,Amount,Refund amount\n2026-09-05,A1,1,IDR 25.000,IDR 0\n2026-09-06,A2,1,IDR 1.225.000,IDR 6.250\n",
                StandardCharsets.UTF_8);
        assertThat(receipt.gross()).isEqualTo(Map.of("IDR", new BigDecimal("1250000")));
        assertThat(receipt.refunds()).isEqualTo(Map.of("IDR", new BigDecimal("6250")));
    }

    @Test
    void units_of_headers_stand_behind_commas_strokes_and_lines() throws Exception {
        Receipt receipt = read("Дата;Артикул;Кол-во;Сумма, руб.\n05.09.2026;00417;2;1 234,50\n", StandardCharsets.UTF_8);
        assertThat(receipt.gross()).isEqualTo(Map.of("RUB", new BigDecimal("1234.50")));
        receipt = read("date|sku|qty|total_usd\n2026-09-05|00417|2|12.50\n", StandardCharsets.UTF_8);
        assertThat(receipt.gross()).isEqualTo(Map.of("USD", new BigDecimal("12.50")));
        receipt = read("日期,货号,数量,金额/元\n2026-09-05,00417,2,12.50\n", StandardCharsets.UTF_8);
        assertThat(receipt.gross()).isEqualTo(Map.of("CNY", new BigDecimal("12.50")));
    }

    @Test
    void numbers_and_days_kept_as_text_by_an_apostrophe_or_a_formula() throws Exception {
        Receipt receipt = read("Date,Order,SKU,Qty,Amount USD\n'2026-09-05,=\"0070010\",'00417,'2,\"'1,024.50\"\n", StandardCharsets.UTF_8);
        assertThat(receipt.units()).isEqualTo(2);
        assertThat(receipt.gross()).isEqualTo(Map.of("USD", new BigDecimal("1024.50")));
    }

    @Test
    void rows_below_a_merged_order_cell_belong_to_that_order() throws Exception {
        Path file = folder.resolve("merged.csv");
        Files.writeString(file, """
                订单号,日期,状态,货号,数量,金额（元）
                O1,2026-09-05,已发货,00417,2,20.00
                ,,,4-6,1,5.49
                O2,2026-09-06,已取消,00417,1,10.00
                ,,,4-6,1,5.49
                O3,,已发货,00417,1,10.00
                """);
        Sample sample = Sample.read(file, Hints.NONE);
        assertThat(sample.receipt().excluded()).as("the row without a day keeps its own order number")
                .isEqualTo(Map.of("cancelled", 2L, "no_day", 1L));
        assertThat(sample.sales()).extracting(sale -> sale.line().orderId()).containsExactly("O1", "O1");
        assertThat(sample.sales()).extracting(sale -> sale.when().day()).containsOnly(LocalDate.of(2026, 9, 5));
    }

    @Test
    void a_day_written_once_for_its_rows_holds_for_all_of_them() throws Exception {
        Receipt receipt = read("""
                Date,SKU,Qty,Amount USD
                2026-09-05,A1,1,10.00
                ,A2,1,11.00
                ,A3,2,12.00
                2026-09-06,A1,1,10.00
                ,A2,1,11.00
                """, StandardCharsets.UTF_8);
        assertThat(receipt.used()).isEqualTo(5);
        assertThat(receipt.lastDay()).isEqualTo(LocalDate.of(2026, 9, 6));
        receipt = read("""
                Date,SKU,Qty,Amount USD
                2026-09-05,A1,1,10.00
                2026-09-05,A2,1,11.00
                ,A3,2,12.00
                2026-09-06,A1,1,10.00
                """, StandardCharsets.UTF_8);
        assertThat(receipt.excluded()).as("one day that is missing is not guessed").isEqualTo(Map.of("no_day", 1L));
    }

    @Test
    void tables_in_other_languages() throws Exception {
        assertThat(read("Data;Indeks;Ilość;Wartość (zł)\n2026-09-05;00417;2;1 234,50 zł\n", Charset.forName("windows-1250")).gross())
                .isEqualTo(Map.of("PLN", new BigDecimal("1234.50")));
        assertThat(read("Tarih;Stok Kodu;Ürün;Adet;Tutar\n05.09.2026;00417;Şişe ığdır;2;1.234,50 TL\n", Charset.forName("windows-1254")).gross())
                .isEqualTo(Map.of("TRY", new BigDecimal("1234.50")));
        assertThat(read("Ngày,Mã SKU,Số lượng,Thành tiền (VND)\n15/09/2026,00417,2,124.000\n", StandardCharsets.UTF_8).gross())
                .isEqualTo(Map.of("VND", new BigDecimal("124000")));
    }

    @Test
    void two_minus_signs_are_no_number() throws Exception {
        Receipt receipt = read("Date,SKU,Qty,Amount USD\n2026-09-05,A1,1,--5\n2026-09-06,A2,1,-5.00\n2026-09-07,A3,1,9.00\n", StandardCharsets.UTF_8);
        assertThat(receipt.excluded()).isEqualTo(Map.of("unreadable_value", 1L));
        assertThat(receipt.refunds()).isEqualTo(Map.of("USD", new BigDecimal("5.00")));
    }

    @Test
    void headers_in_two_languages() throws Exception {
        Receipt receipt = read("日期 Date,货号 SKU,品名/Product,数量 Qty,金额 Amount(USD)\n2026-09-05,00417,托盘,2,49.00\n", StandardCharsets.UTF_8);
        assertThat(receipt.units()).isEqualTo(2);
        assertThat(receipt.gross()).isEqualTo(Map.of("USD", new BigDecimal("49.00")));
    }

    @Test
    void a_table_without_product_numbers_goes_by_names_if_it_has_money() throws Exception {
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "Datum;Produkt;Menge;Umsatz (EUR)\n05.09.2026;Tablett Nussbaum;2;49,00\n");
        assertThat(Sample.read(file, Hints.NONE).sales()).extracting(sale -> sale.item().sku()).containsExactly("Tablett Nussbaum");
        Files.writeString(file, "Date,Product,Qty\n2026-09-05,Tray,200\n");
        assertThatThrownBy(() -> Sample.read(file, Hints.NONE)).as("this may as well be a count of stock")
                .isInstanceOf(UnusableFileException.class);
    }

    @Test
    void other_sheets_with_the_same_columns_are_read_on() throws Exception {
        Path file = folder.resolve("months.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String month : List.of("2026-08", "2026-09")) {
                XSSFSheet sheet = book.createSheet(month);
                String[][] rows = {{"Date", "SKU", "Qty", "Amount (EUR)"}, {month + "-05", "A1", "2", "10.00"}};
                for (int i = 0; i < rows.length; i++) {
                    XSSFRow row = sheet.createRow(i);
                    for (int j = 0; j < rows[i].length; j++) {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        Receipt receipt = Sample.read(file, Hints.NONE).receipt();
        assertThat(receipt.used()).isEqualTo(2);
        assertThat(receipt.problems().rows()).extracting(problem -> problem.problem().args().toString())
                .containsExactly("[2026-08, 2026-09]");
    }

    private Receipt read(String text, Charset charset) throws Exception {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text, charset);
        return Sample.read(file, Hints.NONE).receipt();
    }
}
