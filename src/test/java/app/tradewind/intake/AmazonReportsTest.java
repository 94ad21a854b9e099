package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.StockLevel;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.terms.Period;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Amazon's reports without days, and orders from Japan")
class AmazonReportsTest {

    private static final Hints AUGUST = new Hints(null, null, null, null, Period.parse("2026-08-01..2026-08-31"));
    private static final Hints DAY = new Hints(null, null, null, null, Period.parse("2026-08-31"));

    @TempDir
    Path folder;

    @Test
    @DisplayName("a business report's own sums are held against its rows")
    void businessReport() throws Exception {
        String rows = "\"(Parent) ASIN\",\"(Child) ASIN\",Title,SKU,Sessions – Total,Units ordered,Ordered product sales,Total order items\n"
                + "B0P,B0A,Mug,22E1,\"1,803\",\"1,123\",\"$16,788.85\",\"1,110\"\n"
                + "B0P,B0B,Lamp,00123,90,8,\"$176.00\",8\n";
        Sample right = read("BusinessReport-8-31-26.csv", rows + ",,,,\"1,893\",\"1,131\",\"$16,964.85\",\"1,118\"\n", AUGUST);
        assertThat(right.receipt().excluded()).isEqualTo(Map.of("totals_row", 1L));
        assertThat(right.receipt().fileTotals()).hasSize(2).allMatch(FileTotal::agrees);

        Sample cut = read("BusinessReport-8-31-26.csv", rows + ",,,,\"1,993\",\"1,139\",\"$17,140.85\",\"1,126\"\n", AUGUST);
        assertThat(cut.receipt().fileTotals()).extracting(FileTotal::name, FileTotal::agrees)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Units ordered", false),
                        org.assertj.core.groups.Tuple.tuple("Ordered product sales", false));
        assertThat(cut.receipt().fileTotals().get(1).ours()).isEqualTo(new BigDecimal("16964.85"));
        assertThat(cut.receipt().problems().count()).isEqualTo(2);
        assertThat(cut.records()).hasSize(2).allMatch(record -> record instanceof PeriodSales);
    }

    @Test
    @DisplayName("stock at Amazon asks for its day; on hand is what can be sent, on the way what has left, blank is not known")
    void fbaInventory() throws Exception {
        String text = "sku\tfnsku\tasin\tproduct-name\tcondition\tyour-price\tmfn-listing-exists\tmfn-fulfillable-quantity"
                + "\tafn-listing-exists\tafn-warehouse-quantity\tafn-fulfillable-quantity\tafn-unsellable-quantity"
                + "\tafn-reserved-quantity\tafn-total-quantity\tper-unit-volume\tafn-inbound-working-quantity"
                + "\tafn-inbound-shipped-quantity\tafn-inbound-receiving-quantity\n"
                + "00123\tX1\tB01\t\"Warm\" strip\tNew\t22.00\tNo\t\tYes\t120\t112\t3\t5\t140\t0.02\t40\t15\t5\n"
                + "22E1\tX2\tB02\tMug\tNew\t14.95\tYes\t14\tNo\t\t\t\t\t0\t0.03\t0\t0\t0\n";
        Path file = Files.writeString(folder.resolve("inventory.txt"), text);
        assertThat(Sample.inspect(file, Hints.NONE).questions()).filteredOn(Question::required).extracting(Question::topic)
                .containsExactly(Question.Topic.PERIOD);
        List<StockLevel> stock = stock(Sample.read(file, DAY));
        assertThat(stock).extracting(StockLevel::onHand).containsExactly(112, null);
        assertThat(stock).extracting(StockLevel::onOrder).containsExactly(20, 0);
        assertThat(stock).extracting(StockLevel::asOf).containsOnly(LocalDate.of(2026, 8, 31));
        assertThat(stock).extracting(StockLevel::place).containsOnly("amazon");
    }

    @Test
    @DisplayName("a restock report is stock by country, between tabs or commas")
    void restock() throws Exception {
        for (char mark : new char[] {',', '\t'}) {
            for (String country : new String[] {"Country", "Country/Region Code"}) {
                String text = (country + ",Product Name,FNSKU,Merchant SKU,ASIN,Condition,Supplier,Supplier part no.,Currency code,Price,"
                        + "Sales last 30 days,Units Sold Last 30 Days,Total Units,Inbound,Available,FC transfer,FC Processing,"
                        + "Customer Order,Unfulfillable,Working,Shipped,Receiving,Fulfilled by\n"
                        + "US,Strip,X1,00123,B01,New,,,USD,22.00,1210.00,57,1240,100,1112,5,3,2,1,20,60,20,Amazon\n"
                        + "DE,Mug,X2,22E1,B02,New,,,EUR,14.95,0.00,0,0,,0,0,0,0,0,0,0,0,Amazon\n").replace(',', mark);
                Sample sample = read("restock.csv", text, DAY);
                assertThat(sample.inspection().profile()).isEqualTo("amazon-fba-restock");
                List<StockLevel> stock = stock(sample);
                assertThat(stock).extracting(StockLevel::onHand).containsExactly(1112, 0);
                assertThat(stock).extracting(StockLevel::onOrder).containsExactly(100, null);
                assertThat(stock).extracting(level -> level.item().market()).containsExactly("US", "DE");
            }
        }
    }

    @Test
    @DisplayName("orders from Japan come in Shift_JIS with English or Japanese names, in yen and days of Tokyo")
    void japaneseOrders() throws Exception {
        String english = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tproduct-name\tsku\titem-status"
                + "\tquantity\tcurrency\titem-price\tship-city\tship-state\tship-postal-code\tship-country\n";
        String japanese = "注文番号\t注文日\t最終更新日\t注文状況\t販売チャネル\t商品名\tSKU\titem-status\t数量\t通貨\t商品の価格\tship-city\tship-state"
                + "\tship-postal-code\t配送先国\n";
        for (String header : new String[] {english, japanese}) {
            byte[] bytes = (header + "250-0000001-0000001\t2026-08-31T16:20:00+00:00\t2026-09-02T01:00:00+00:00\tShipped\tAmazon.co.jp"
                    + "\t\"陶器マグカップ 青 ①\t00123\tShipped\t2\tJPY\t2980\t渋谷区\t東京都\t150-0002\tJP\n"
                    + "250-0000001-0000002\t2026-08-31T14:20:00+00:00\t2026-09-02T01:00:00+00:00\tCancelled\tAmazon.co.jp"
                    + "\t電気スタンド\tLAMP_7W\tCancelled\t1\tJPY\t12490\t札幌市\t北海道\t060-0001\tJP\n").getBytes(Charset.forName("windows-31j"));
            Sample sample = Sample.read(Files.write(folder.resolve("orders.txt"), bytes), Hints.NONE);
            assertThat(sample.inspection().profile()).isEqualTo("amazon-all-orders");
            assertThat(sample.inspection().encoding()).isEqualTo("windows-31j");
            assertThat(sample.receipt().excluded()).isEqualTo(Map.of("cancelled", 1L));
            assertThat(sample.receipt().gross()).isEqualTo(Map.of("JPY", new BigDecimal("2980")));
            assertThat(sample.receipt().firstDay()).as("the first of September in Tokyo").isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(sample.sales()).extracting(sale -> sale.item().market()).containsExactly("JP");
            assertThat(sample.raws()).noneMatch(raw -> raw.contains("渋谷区") || raw.contains("150-0002"));
        }
    }

    private static List<StockLevel> stock(Sample sample) {
        return sample.records().stream().map(StockLevel.class::cast).toList();
    }

    private Sample read(String name, String text, Hints hints) throws Exception {
        return Sample.read(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8), hints);
    }
}
