package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.terms.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping of columns, repeated names, markets and days, and what people are asked. */
class ColumnsAndMarketsTest {

    @TempDir
    Path folder;

    @Test
    void chinese_all_listings_repeat_names_and_are_told_apart_by_place() throws Exception {
        String header = "商品名称\t商品描述\t商品编码\t卖家 SKU\t价格\t数量\t开售日期\t不适用项目\t是否为商城中的商品\t商品编码类型\t不适用项目\t商品备注\tASIN1\t商品编码\t配送渠道\t状态\n";
        String row = "键盘支架\t竹制\t0301A1\t00123\t29.99\t\t2021-08-15 20:35:17 PDT\t\ty\t1\t\t\tB0EXAMPLE1\t0012345678905\tAMAZON_NA\t在售\n";
        Path file = write("所有商品.txt", header + row);
        assertThat(Sample.inspect(file, Hints.NONE).questions()).extracting(Question::topic).contains(Question.Topic.CURRENCY);
        Sample sample = Sample.read(file, new Hints(null, null, Currency.getInstance("USD"), ZoneId.of("America/Los_Angeles"), null));
        Listing listing = (Listing) sample.records().get(0);
        assertThat(sample.inspection().profile()).isEqualTo("amazon-all-listings");
        assertThat(listing.item()).hasToString("00123 · US");
        assertThat(listing.facts().barcode()).isEqualTo("0012345678905");
        assertThat(listing.facts().quantity()).as("blank is not zero").isNull();
        assertThat(listing.price()).hasToString("29.99 USD");
    }

    @Test
    void shopify_s_old_dialect_takes_the_title_from_the_first_row() throws Exception {
        String text = "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
                + "Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Status\n"
                + "lamp,Desk lamp,<p>Bright &amp; quiet</p>,Lumo,Lamps,lamp,true,Colour,White,L-W,300,14,49.00,,,https://example.com/1.png,active\n"
                + "lamp,,,,,,,,Black,L-B,300,2,49.00,,,,\n";
        Sample sample = Sample.read(write("products.csv", text), new Hints(null, null, Currency.getInstance("GBP"), null, null));
        Listing second = (Listing) sample.records().get(1);
        assertThat(sample.inspection().profile()).isEqualTo("shopify-products");
        assertThat(second.text().title()).isEqualTo("Desk lamp");
        assertThat(second.text().description()).isEqualTo("Bright & quiet");
        assertThat(second.item()).as("pounds suggest the United Kingdom").hasToString("L-B · GB");
    }

    @Test
    void a_mapping_names_columns_that_no_layout_knows() throws Exception {
        Path file = write("eigene.csv", "Teile-Kürzel;Wann;Stk;Bar\nA-1;14.03.2026;2;9,50\nA-2;15.03.2026;1;4,00\n");
        Mapping mapping = Mapping.read("map.yaml", "columns: {Teile-Kürzel: sku, Wann: date, Stk: quantity, Bar: line-gross}\nmarket: DE\n");
        Sample sample = Sample.read(file, new Hints(Kind.ORDERS, mapping, Currency.getInstance("EUR"), null, null));
        assertThat(sample.receipt().gross().get("EUR")).isEqualByComparingTo("13.50");
        assertThat(sample.sales()).extracting(sale -> sale.item().market()).containsOnly("DE");
        assertThat(sample.sales().get(0).line().orderId()).as("the day stands for a missing order number").isEqualTo("@2026-03-14");
        assertThat(Mapping.read("again.yaml", mapping.toYaml())).isEqualTo(mapping);
        Mapping other = Mapping.read("map.yaml", "fingerprint: \"0000\"\ncolumns: {SKU: \"\"}\n");
        assertThat(other.columns()).containsEntry("SKU", null);
    }

    @Test
    void many_countries_pay_in_euros_and_the_largest_are_offered() throws Exception {
        Path file = write("umsatz.csv", "Datum;Artikelnr.;Menge;Betrag €\n14.03.2026;A-1;2;9,50\n15.03.2026;A-2;1;4,00\n");
        assertThat(Sample.inspect(file, Hints.NONE).questions()).filteredOn(asked -> asked.topic() == Question.Topic.MARKET)
                .singleElement().satisfies(asked -> assertThat(asked.options()).startsWith("DE", "FR", "IT", "ES").hasSize(5));
        assertThat(Sample.read(file, Hints.NONE).sales()).as("none is taken for granted")
                .extracting(sale -> sale.item().market()).containsOnly("ZZ");
    }

    @Test
    void people_s_columns_are_named_and_not_looked_at() throws Exception {
        Path file = write("o.csv", "Order ID,Date,SKU,Qty,Amount (USD),Buyer Name,Ship Address,E-mail,Colour\n1,2026-03-14,A,1,5.00,Ann,1 Road,a@b.c,red\n");
        Inspection inspection = Sample.inspect(file, Hints.NONE);
        assertThat(inspection.columns()).filteredOn(column -> column.use() == Use.PERSONAL_LEFT_OUT)
                .allMatch(column -> column.samples().isEmpty()).extracting(Inspection.Column::header)
                .containsExactly("Buyer Name", "Ship Address", "E-mail");
        assertThat(inspection.columns()).filteredOn(column -> column.use() == Use.NOT_USED)
                .extracting(Inspection.Column::header).containsExactly("Colour");
        assertThat(inspection.columns()).filteredOn(column -> column.field() == Field.SKU).hasSize(1);
    }

    @Test
    void the_day_is_the_market_s_own() throws Exception {
        Path file = write("z.csv", "Order ID,Date,SKU,Qty,Amount,Currency,Country\n1,2026-03-14T23:30:00Z,A,1,5.00,EUR,Germany\n"
                + "2,2026-03-14T05:30:00Z,A,1,5.00,USD,US\n3,2026-03-14T23:30:00Z,A,1,5.00,USD,Atlantis\n");
        Sample sample = Sample.read(file, Hints.NONE);
        assertThat(sample.sales()).extracting(sale -> sale.when().day()).containsExactly(
                LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 14));
        assertThat(sample.sales()).extracting(Sale::item).extracting("market").containsExactly("DE", "US", "ZZ");
        assertThat(sample.receipt().problems().rows()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo("Country");
            assertThat(problem.raw()).isEqualTo("Atlantis");
        });
    }

    @Test
    void a_count_without_a_day_asks_for_it() throws Exception {
        Path file = write("stock.csv", "SKU,Warehouse,On hand,Market\nA,Shenzhen,5,US\nB,Shenzhen,,US\n");
        assertThat(Sample.inspect(file, Hints.NONE).mustAsk()).isTrue();
        Sample sample = Sample.read(file, new Hints(null, null, null, null, Period.parse("2026-03-14")));
        assertThat(sample.receipt().lastDay()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(sample.receipt().units()).isEqualTo(5);
    }

    @Test
    void damaged_order_numbers_are_reported_and_kept() throws Exception {
        Path file = write("d.csv", "Order ID,Date,SKU,Qty,Amount (USD)\n5.76963E+17,2026-03-14,A,1,5.00\n576962285552855736,2026-03-14,A,1,5.00\n");
        Sample sample = Sample.read(file, Hints.NONE);
        assertThat(sample.sales()).extracting(sale -> sale.line().orderId()).containsExactly("5.76963E+17", "576962285552855736");
        assertThat(sample.receipt().problems().rows()).extracting(problem -> problem.problem().code())
                .containsExactly("intake.row.digits-lost");
        assertThat(sample.receipt().quality().scores()).anyMatch(score -> score.column().equals("order-id") && score.failingRows() == 1);
    }

    @Test
    void appended_files_repeat_their_header() throws Exception {
        String table = "Order ID,Date,SKU,Qty,Amount (USD)\n1,2026-03-14,A,1,5.00\n";
        assertThat(Sample.read(write("twice.csv", table + table.replace("\n1,", "\n2,")), Hints.NONE).receipt().excluded())
                .isEqualTo(Map.of("repeated_header", 1L));
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
