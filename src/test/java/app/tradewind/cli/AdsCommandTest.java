package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdsCommandTest {

    private static final String HEADER = "campaign,term,clicks,impressions,spend,orders,sales,currency,margin,date\n";
    private static final String GOOD = "Lamps,desk lamp,400,9000,120.00,48,1200.00,EUR,0.35,2026-11-01\n";
    private static final String BAD = "Lamps,lamp shade,300,8000,150.00,0,0.00,EUR,0.35,2026-11-01\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a row a term, waste first; the same bytes every time")
    void table() throws IOException {
        Call call = ads("terms.csv", HEADER + GOOD + BAD);
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().toList().get(0))
                .isEqualTo("campaign,term,clicks,spend,orders,sales,acos,acos_lo,acos_hi,break_even_acos,status,waste,budget_now,budget_advised,chance,action,click_now,click_pays,click_pays_lo,click_pays_hi,gain,gain_lo,gain_hi,gain_chance,currency,reason");
        assertThat(call.out().lines().toList().get(1)).startsWith("Lamps,lamp shade,300,150.00,0,0.00,,").contains(",0.3500,waste,150.00,150.00,,");
        assertThat(call.out().lines().toList().get(2)).startsWith("Lamps,desk lamp,400,120.00,48,1200.00,0.1000,0.0").contains(",pays,0.00,120.00,,");
        assertThat(call.err()).contains("No split");
        assertThat(ads("terms.csv", HEADER + GOOD + BAD).out()).isEqualTo(call.out());
    }

    @ParameterizedTest
    @CsvSource({
        "150.00, -1, 'line 3, column ''spend'': ''-1'' is below zero'", "'300,8000', '300,200', 'column ''clicks'': more clicks (300) than impressions (200)'",
        "'0,0.00', '301,9.00', 'column ''orders'': more orders (301) than clicks (300)'", "EUR, USD, 'column ''currency'': USD, and EUR in the rows above'",
        "'0,0.00', '0,9.00', sales without an order", "'0,0.00', '0,', 'column ''sales'': blank'", "0.35, 35, no share from 0 to 1",
        "150.00, much, cannot be read as a number", "2026-11-01, soon, cannot be read as a day", "EUR, XYZW, is no currency", "lamp shade, '', column 'term': blank"})
    @DisplayName("bad input ends with 3 and names line and column")
    void refused(String good, String bad, String told) throws IOException {
        Call call = ads("terms.csv", HEADER + GOOD + BAD.replace(good, bad));
        assertThat(call.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("terms.csv, line 3").contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Start Date,Campaign Name,Customer Search Term,Impressions,Clicks,Spend,7 Day Total Sales ,7 Day Total Orders (#)|2026-11-01,K,t,9000,400,$120.50,\"$1,200.00\",48|USD",
        "Startdatum;Kampagnenname;Suchbegriff eines Kunden;Impressionen;Klicks;Ausgaben;7 Tage, Verkäufe gesamt;7 Tage, Bestellungen gesamt"
                + "|01.11.2026;K;t;9.000;400;120,50 €;1.200,00 €;48|EUR",
        "开始日期,广告活动名称,客户搜索词,展示量,点击量,花费(USD),7天总销售额(USD),7天总订单数(#)|2026-11-01,K,t,9000,400,120.50,1200.00,48|USD"})
    @DisplayName("Amazon's report is known by its own headers in three languages")
    void amazon(String header, String row, String currency) throws IOException {
        Call call = ads("report.csv", header + "\n" + row + "\n");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out().lines().toList().get(1)).startsWith("K,t,400,120.50,48,1200.00,0.1004,").contains("margin_unknown");
        assertThat(Call.of("ads", "--terms", folder.resolve("report.csv").toString(), "--margin", "0.3", "--json", "--lang", "zh").out())
                .contains("\"currency\":\"" + currency + "\"").contains("\"pays\":1");
    }

    @Test
    @DisplayName("a workbook as downloaded; a table without the columns is refused and says which")
    void workbook() throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFRow header = book.createSheet("Sponsored_Products").createRow(0);
            XSSFRow row = book.getSheetAt(0).createRow(1);
            String[] names = {"Campaign Name", "Customer Search Term", "Impressions", "Clicks", "Spend", "7 Day Total Sales ", "7 Day Total Orders (#)"};
            double[] values = {0, 0, 9000, 400, 120.5, 1200, 48};
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
                if (i < 2) {
                    row.createCell(i).setCellValue("x");
                } else {
                    row.createCell(i).setCellValue(values[i]);
                }
            }
            book.write(out);
        }
        assertThat(Call.of("ads", "--terms", file.toString(), "--lang", "en").out()).contains("x,x,400,120.50,48,1200.00");
        Call other = ads("other.csv", "campaign,term,clicks\na,b,1\n");
        assertThat(other.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(other.err()).contains("no column for: impressions, spend, orders, sales");
    }

    private Call ads(String name, String text) throws IOException {
        return Call.of("ads", "--terms", Files.writeString(folder.resolve(name), text).toString(), "--lang", "en");
    }
}
