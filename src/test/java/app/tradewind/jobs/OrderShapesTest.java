package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.jobs.quality.AssessData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is no plain sale")
class OrderShapesTest {

    private static final String AMAZON = "amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\tis-replacement-order\n";
    private static final String SHOP = "Order ID,Date,SKU,Qty,Amount (USD),Country,Status\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("a cancelled line carries pieces and money, and counts for nothing; it takes a sale of an earlier file back")
    void cancelled() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("first.csv", SHOP + "1,2026-08-03,MUG,2,29.90,US,shipped\n2,2026-08-04,MUG,1,14.95,US,paid\n");
            assertThat(in.weeks("MUG", 1)).isEqualTo("2026-08-03 3");
            in.bring("second.csv", SHOP + "2,2026-08-04,MUG,1,14.95,US,cancelled\n3,2026-08-05,MUG,5,74.75,US,cancelled\n4,2026-08-06,MUG,1,14.95,US,paid\n");
            assertThat(in.receipt()).isEqualTo("3 read, 1 used, {cancelled=2}, 1 units, gross {USD=14.95}, refunds {}");
            assertThat(in.weeks("MUG", 1)).isEqualTo("2026-08-03 3");
            assertThat(in.revenue()).isEqualTo("{USD=44.85}");
        }
    }

    @Test
    @DisplayName("a test order is left out under its own name: by state, by remark, by the shop's test payment")
    void test() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("orders.csv", "Order ID,Date,SKU,Qty,Amount (USD),Country,Status,Note\n1,2026-08-03,MUG,2,29.90,US,paid,\n"
                    + "2,2026-08-03,MUG,9,134.55,US,Test order,\n3,2026-08-03,MUG,9,134.55,US,paid,测试\n4,2026-08-03,MUG,1,14.95,US,paid,fastest please\n");
            assertThat(in.receipt()).isEqualTo("4 read, 2 used, {test_order=2}, 3 units, gross {USD=44.85}, refunds {}");
            in.bring("orders_export.csv", "Name,Financial Status,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Country,Cancelled at,Refunded Amount,Payment Method,Tags\n"
                    + "#1,paid,USD,2026-08-05 09:50:26 +0200,1,Mug,14.95,MUG,US,,0.00,card,\n"
                    + "#2,paid,USD,2026-08-05 09:50:26 +0200,7,Mug,14.95,MUG,US,,0.00,(for testing) Bogus Gateway,\n"
                    + "#2,,,2026-08-05 09:50:26 +0200,7,Lamp,49.00,LAMP,,,,,\n"
                    + "#3,paid,USD,2026-08-05 09:50:26 +0200,7,Mug,14.95,MUG,US,,0.00,card,test\n");
            assertThat(in.receipt()).isEqualTo("4 read, 1 used, {test_order=3}, 1 units, gross {USD=14.95}, refunds {}");
            assertThat(in.weeks("MUG", 1)).isEqualTo("2026-08-03 4");
            assertThat(in.weeks("LAMP", 1)).isEqualTo("none");
        }
    }

    @Test
    @DisplayName("a replacement leaves the stock and brings no money, whether the file prices it or not")
    void replacement() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("orders.txt", AMAZON
                    + "111-1\t2026-08-03T20:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t2\tUSD\t29.90\tfalse\n"
                    + "111-2\t2026-08-04T20:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t1\t\t\ttrue\n"
                    + "111-3\t2026-08-05T20:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t1\tUSD\t14.95\ttrue\n"
                    + "111-4\t2026-08-05T20:00:00+00:00\tCancelled\tAmazon.com\tMug\tMUG\tCancelled\t1\tUSD\t14.95\ttrue\n");
            assertThat(in.receipt()).isEqualTo("4 read, 3 used, {cancelled=1}, 4 units, gross {USD=29.90}, refunds {}");
            assertThat(in.weeks("MUG", 1)).isEqualTo("2026-08-03 4");
            assertThat(in.revenue()).isEqualTo("{USD=29.90}");
            assertThat(in.workspace().sales().histories(LocalDate.parse("2026-08-17")).get(0).price()[0])
                    .as("the price is that of the pieces paid for").isEqualTo(14.95);
            assertThat(new AssessData(in.workspace()).run(LocalDate.parse("2026-08-17"))
                    .of(new SkuMarket("MUG", "US"), Kind.ORDERS).orElseThrow().faults()).as("nothing is missing").isEmpty();
            in.bring("resent.csv", SHOP + "9,2026-08-06,MUG,1,14.95,US,补发\n");
            assertThat(in.receipt()).isEqualTo("1 read, 1 used, {}, 1 units, gross {}, refunds {}");
        }
    }

    @Test
    @DisplayName("a bundle is its parts where the file tells them, and its sum is not told twice")
    void bundles() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("马帮订单.csv", "订单编号,SKU,店铺名,订单商品名称,平台SKU数量,发货时间,汇率(原币),商品总成本\n"
                    + "111-1,MUG*2;LAMP*1,US店,组合,3,2026-08-04 10:22:10,7.12,24.00\n111-2,MUG,US店,马克杯,1,2026-08-05 10:22:10,7.12,8.00\n");
            assertThat(in.weeks("MUG", 1)).isEqualTo("2026-08-03 3");
            assertThat(in.weeks("LAMP", 1)).isEqualTo("2026-08-03 1");
            assertThat(in.revenue()).as("the money is the bundle's, not its parts'").isEqualTo("{}");
        }
        try (BroughtIn in = new BroughtIn(temp.resolve("mercado"))) {
            in.bring("Vendas_BR.csv", "N.º de venda,Data da venda,Estado,Unidades,Receita por produtos (BRL),Cancelamentos e reembolsos (BRL),Total (BRL),SKU,Título do anúncio,Preço unitário de venda do anúncio (BRL)\n"
                    + "2000009000000002,4 de agosto de 2026 09:05 hs.,Pacote de 2 produtos,,\"95,80\",,\"84,30\",,,\n"
                    + "2000009000000003,4 de agosto de 2026 09:05 hs.,Entregue,1,,,,MUG,Caneca,\"35,90\"\n"
                    + "2000009000000004,4 de agosto de 2026 09:05 hs.,Entregue,1,,,,LAMP,Lâmpada,\"59,90\"\n");
            assertThat(in.receipt()).isEqualTo("3 read, 2 used, {aggregate_row=1}, 2 units, gross {BRL=95.80}, refunds {}");
        }
        try (BroughtIn in = new BroughtIn(temp.resolve("own"))) {
            in.bring("orders.csv", SHOP + "1,2026-08-03,SET-2MUGS,1,24.90,US,shipped\n2,2026-08-04,MUG,1,14.95,US,shipped\n");
            assertThat(in.weeks("SET-2MUGS", 1)).as("a set under a number of its own is a product of its own").isEqualTo("2026-08-03 1");
            assertThat(in.weeks("MUG", 1)).isEqualTo("2026-08-03 1");
        }
    }

    @Test
    @DisplayName("a parent's listing is its text: it has no price, no stock and no demand, and takes nothing from its children")
    void parents() throws Exception {
        try (BroughtIn in = new BroughtIn(temp)) {
            in.bring("wc-product-export.csv", "ID,Type,SKU,\"GTIN, UPC, EAN, or ISBN\",Name,Published,\"Is featured?\",Description,\"Tax status\",\"In stock?\",Stock,\"Weight (kg)\",\"Sale price\",\"Regular price\",Categories,Parent,\"Attribute 1 name\",\"Attribute 1 value(s)\"\n"
                    + "11,variable,TWR,,Towel,1,0,<p>Soft</p>,taxable,1,,,,,Home,,Colour,\"Blue, White\"\n"
                    + "12,variation,TWR-BLU,,Towel - Blue,1,0,,taxable,1,14,0.5,,24.50,,TWR,Colour,Blue\n"
                    + "13,variation,TWR-WHT,,Towel - White,1,0,,taxable,1,3,0.5,19.90,24.50,,TWR,Colour,White\n", "USD", "US");
            in.bring("orders.csv", SHOP + "1,2026-08-03,TWR-BLU,2,49.00,US,shipped\n2,2026-08-04,TWR-WHT,1,19.90,US,shipped\n");
            assertThat(in.receipt()).isEqualTo("2 read, 2 used, {}, 3 units, gross {USD=68.90}, refunds {}");
            assertThat(in.weeks("TWR", 1)).isEqualTo("none");
            assertThat(in.weeks("TWR-BLU", 1)).isEqualTo("2026-08-03 2");
            List<Listing> listings = in.workspace().listings().latest();
            assertThat(listings).extracting(listing -> listing.item().sku()).containsExactlyInAnyOrder("TWR", "TWR-BLU", "TWR-WHT");
            assertThat(listings).filteredOn(listing -> listing.price() == null).extracting(listing -> listing.item().sku()).containsExactly("TWR");
            assertThat(in.workspace().stock().totals()).as("a shop's quantity is an offer, no count").isEmpty();
            List<String> sold = new ArrayList<>();
            in.workspace().sales().each((id, sale, counts) -> sold.add(sale.item().sku() + " " + sale.kind()));
            assertThat(sold).containsExactly("TWR-BLU " + Sale.Kind.SALE, "TWR-WHT " + Sale.Kind.SALE);
        }
        try (BroughtIn in = new BroughtIn(temp.resolve("report"))) {
            in.bring("BusinessReport-8-9-26.csv", "\"(Parent) ASIN\",\"(Child) ASIN\",\"Title\",\"SKU\",\"Sessions – Total\",\"Page Views – Total\",\"Featured Offer Percentage\",\"Units ordered\",\"Unit Session Percentage\",\"Ordered product sales\",\"Total order items\"\n"
                    + "\"B0PARENT00\",\"B0EXAMPLE1\",\"Towel, blue\",\"TWR-BLU\",\"90\",\"120\",\"97.50%\",\"8\",\"8.89%\",\"$196.00\",\"8\"\n"
                    + "\"B0PARENT00\",\"B0EXAMPLE2\",\"Towel, white\",\"TWR-WHT\",\"60\",\"70\",\"97.50%\",\"2\",\"3.33%\",\"$39.80\",\"2\"\n", "USD", "US", "2026-08-03", "2026-08-09");
            assertThat(in.workspace().periods().all()).extracting(sums -> sums.item().sku() + " " + sums.units())
                    .as("sums are the children's").containsExactly("TWR-BLU 8", "TWR-WHT 2");
        }
    }
}
