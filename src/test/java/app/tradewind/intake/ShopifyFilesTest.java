package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Shopify's exports")
class ShopifyFilesTest {

    private static final Hints EUROS = new Hints(null, null, Currency.getInstance("EUR"), null, null);
    private static final String OLD = "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
            + "Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Fulfillment Service,Variant Price,"
            + "Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,"
            + "Image Alt Text,Gift Card,SEO Title,SEO Description,Variant Weight Unit,Cost per item,Status\n"
            + "mug,Mug,\"<p>Blue,\n\"\"12 oz\"\"</p>\",Lumo,Cups,\"cup, blue\",true,Size,S,'00123,300,shopify,14,deny,manual,14.95,19.95,true,true,"
            + "'0012345678905,https://x/1.png,1,,false,,,g,4.20,active\n"
            + "mug,,,,,,,,L,22E1,500,shopify,,deny,manual,1249.00,,true,true,,,,,,,,g,,\n"
            + "mug,,,,,,,,,,,,,,,,,,,,https://x/2.png,2,,,,,,,\n"
            + "lamp,Lamp,,Lumo,,,true,Title,Default Title,LAMP_7W,900,,0,deny,manual,49.00,,true,true,,,,,false,,,g,,draft\n";
    private static final String NEW = "Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,"
            + "Option1 name,Option1 value,Option1 Linked To,Price,Compare-at price,Cost per item,Charge tax,Tax code,Inventory tracker,"
            + "Inventory quantity,Continue selling when out of stock,Weight value (grams),Weight unit for display,Requires shipping,"
            + "Fulfillment service,Product image URL,Image position,Image alt text,Variant image URL,Gift card,SEO title,SEO description,"
            + "Google Shopping / Google product category\n"
            + "Mug,mug,\"<p>Blue,\n\"\"12 oz\"\"</p>\",Lumo,Home > Cups,Cups,\"cup, blue\",TRUE,Active,'00123,'0012345678905,Size,S,,14.95,19.95,4.20,"
            + "TRUE,,shopify,14,deny,300,g,TRUE,manual,https://x/1.png,1,,,FALSE,,,\n"
            + ",mug,,,,,,,,22E1,,,L,,1249.00,,,TRUE,,shopify,,deny,500,g,TRUE,manual,,,,,,,,\n"
            + ",mug,,,,,,,,,,,,,,,,,,,,,,,,,https://x/2.png,2,,,,,,\n"
            + "Lamp,lamp,,Lumo,,,,TRUE,Draft,LAMP_7W,,Title,Default Title,,49.00,,,TRUE,,,0,deny,900,g,TRUE,manual,,,,,FALSE,,,\n";

    @TempDir
    Path folder;

    @Test
    @DisplayName("of products say the same in both dialects: variants bear their product's title, pictures are no products")
    void products() throws Exception {
        for (String text : new String[] {OLD, NEW}) {
            Sample sample = Sample.read(Files.writeString(folder.resolve("products_export.csv"), text), EUROS);
            assertThat(sample.inspection().profile()).isEqualTo("shopify-products");
            assertThat(sample.inspection().confidence()).isGreaterThan(0.9);
            assertThat(sample.receipt().rowsRead()).isEqualTo(4);
            assertThat(sample.receipt().excluded()).isEqualTo(Map.of("repeated_detail", 1L));
            assertThat(sample.receipt().problems().count()).as("%s", sample.receipt().problems().rows()).isZero();
            List<Listing> listings = sample.records().stream().filter(Listing.class::isInstance).map(Listing.class::cast).toList();
            assertThat(listings).extracting(listing -> listing.item().sku()).containsExactly("00123", "22E1", "LAMP_7W");
            assertThat(listings).extracting(listing -> listing.text().title()).containsExactly("Mug", "Mug", "Lamp");
            assertThat(listings).extracting(listing -> listing.facts().quantity()).containsExactly(14, null, 0);
            assertThat(listings.get(1).price().amount()).isEqualTo(new BigDecimal("1249.00"));
            assertThat(listings.get(1).text().description()).isEqualTo("Blue,\n\"12 oz\"");
            assertThat(listings.get(0).facts().barcode()).isEqualTo("0012345678905");
            assertThat(listings.get(2).text().description()).as("not that of the product above").isEmpty();
        }
    }

    @Test
    @DisplayName("of orders count refunds once an order and leave cancelled orders out")
    void orders() throws Exception {
        String text = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,"
                + "Lineitem name,Lineitem price,Lineitem sku,Shipping Name,Shipping Zip,Shipping Country,Cancelled at,Refunded Amount,"
                + "Lineitem discount,Tax 1 Name\n"
                + "#3,ann@example.com,partially_refunded,EUR,44.85,5.00,0,49.85,0,2026-08-31 23:50:00 +0200,2,Mug,14.95,'00123,Ann Doe,'75008,FR,,14.95,0,\n"
                + "#3,ann@example.com,,,,,,,,2026-08-31 23:50:00 +0200,1,Lamp,14.95,22E1,,,,,,0,\n"
                + "#2,bob@example.com,refunded,EUR,14.95,0,0,14.95,0,2026-08-30 09:50:00 +0200,1,Mug,14.95,'00123,Bob Doe,'10115,DE,,14.95,0,\n"
                + "#1,eve@example.com,voided,EUR,14.95,0,0,14.95,0,2026-08-29 09:50:00 +0200,1,Mug,14.95,'00123,Eve Doe,'10115,DE,"
                + "2026-08-29 10:00:00 +0200,0.00,0,\n";
        Sample sample = Sample.read(Files.writeString(folder.resolve("orders_export.csv"), text), Hints.NONE);
        assertThat(sample.inspection().profile()).isEqualTo("shopify-orders");
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("cancelled_order_line", 1L));
        assertThat(sample.receipt().units()).isEqualTo(4);
        assertThat(sample.receipt().gross()).isEqualTo(Map.of("EUR", new BigDecimal("59.80")));
        assertThat(sample.receipt().refunds()).isEqualTo(Map.of("EUR", new BigDecimal("29.90")));
        assertThat(sample.sales()).extracting(sale -> sale.item().market()).contains("FR", "DE");
        assertThat(sample.sales().get(1).item().market()).as("filled down").isEqualTo("FR");
        assertThat(String.join("\n", sample.raws())).doesNotContain("Doe", "75008", "example.com");
    }
}
