package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Amazon's All Listings and Active Listings")
class AmazonListingsTest {

    private static final String BASE = "item-name item-description listing-id seller-sku price quantity open-date image-url"
            + " item-is-marketplace product-id-type zshop-shipping-fee item-note item-condition zshop-category1"
            + " zshop-browse-path zshop-storefront-feature asin1 asin2 asin3 will-ship-internationally expedited-shipping"
            + " zshop-boldface product-id bid-for-featured-placement add-delete pending-quantity fulfillment-channel";
    private static final String CHINESE = "商品名称|商品描述|商品编码|卖家 SKU|价格|数量|开售日期|不适用项目|是否为商城中的商品|商品编码类型"
            + "|不适用项目|商品备注|商品状况|不适用项目|不适用项目|不适用项目|ASIN1|不适用项目|不适用项目|国际配送|加急配送|不适用项目"
            + "|商品编码|不适用项目|添加-删除|等待购买数量|配送渠道|卖家配送组|状态";
    private static final String JAPANESE = "商品名|出品ID|出品者SKU|価格|数量|出品日|商品IDタイプ|コンディション説明|コンディション"
            + "|国外へ配送可|迅速な配送|商品ID|在庫数|フルフィルメント・チャンネル|merchant-shipping-group|ステータス";

    @TempDir
    Path folder;

    @Test
    @DisplayName("have 27 columns and further ones, with the stock at Amazon not known")
    void english() throws Exception {
        List<String> base = Arrays.asList(BASE.split(" "));
        List<List<String>> forms = List.of(base, with(base, "merchant-shipping-group"), with(base, "merchant-shipping-group", "status"),
                with(base, "merchant-shipping-group", "status", "Minimum order quantity", "Sell remainder"), business(base));
        assertThat(forms).extracting(List::size).containsExactly(27, 28, 29, 31, 47);
        for (List<String> headers : forms) {
            Sample sample = read(StandardCharsets.ISO_8859_1, "GBP", headers,
                    List.of("Café \"mug\"", "Blue\n\nand white, \"12 oz\"\tx", "29/09/2025 16:19:39 BST"),
                    List.of("Lamp", "", "2021-08-15 20:35:17 PDT"));
            assertThat(sample.inspection().profile()).isEqualTo("amazon-all-listings");
            assertThat(sample.receipt().rowsRead()).isEqualTo(2);
            assertThat(sample.receipt().problems().count()).as("%s", sample.receipt().problems().rows()).isZero();
            Listing mug = (Listing) sample.records().get(0);
            assertThat(mug.text().title()).isEqualTo("Café \"mug\"");
            assertThat(mug.facts().quantity()).as("at Amazon").isNull();
            assertThat(mug.price().amount()).isEqualTo(new BigDecimal("1249.00"));
            assertThat(mug.facts().barcode()).isEqualTo("0012345678905");
            assertThat(((Listing) sample.records().get(1)).facts().quantity()).isEqualTo(7);
        }
    }

    @Test
    @DisplayName("go on over lines where a description does, and tell their row by its first line")
    void descriptionsOverLines() throws Exception {
        List<String> headers = with(Arrays.asList(BASE.split(" ")), "merchant-shipping-group", "status");
        String text = String.join("\t", headers) + "\n"
                + row(headers, "Mug", "First line\nSecond \"line\n\n- third", "") + "\n"
                + row(headers, "Lamp", "", "") + "\n" + "stray\tcells\n" + row(headers, "Strip", "x\ny", "") + "\n";
        Path file = Files.writeString(folder.resolve("listings.txt"), text);
        Sample sample = Sample.read(file, currency("USD"));
        assertThat(sample.records()).extracting(record -> ((Listing) record).text().title()).containsExactly("Mug", "Lamp", "Strip");
        assertThat(((Listing) sample.records().get(0)).text().description()).isEqualTo("First line\nSecond \"line\n- third");
        assertThat(sample.records()).extracting(record -> record.origin().row()).containsExactly(2, 6, 8);
        assertThat(sample.receipt().rowsRead()).isEqualTo(4);
    }

    @Test
    @DisplayName("repeat names in Chinese: the second product number is the product's")
    void chinese() throws Exception {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Sample sample = read(encoding, "USD", Arrays.asList(CHINESE.split("\\|")), List.of("陶瓷马克杯 蓝色", "描述", "2021-08-15 20:35:17 PDT"),
                    List.of("台灯 七瓦", "", "2021-08-15 20:35:17 PDT"));
            assertThat(sample.inspection().profile()).isEqualTo("amazon-all-listings");
            Listing mug = (Listing) sample.records().get(0);
            assertThat(mug.item().sku()).isEqualTo("00123");
            assertThat(mug.facts().barcode()).isEqualTo("0012345678905");
            assertThat(mug.facts().quantity()).isNull();
            assertThat(((Listing) sample.records().get(1)).facts().quantity()).isEqualTo(7);
        }
    }

    @Test
    @DisplayName("come in Shift_JIS from Japan, under Japanese names")
    void japanese() throws Exception {
        Sample sample = read(Charset.forName("windows-31j"), "JPY", Arrays.asList(JAPANESE.split("\\|")),
                List.of("陶器マグカップ 青", "", "2021/08/15 20:35:17 JST"), List.of("電気スタンド", "", "2021/08/15 20:35:17 JST"));
        assertThat(sample.inspection().profile()).isEqualTo("amazon-all-listings");
        assertThat(sample.inspection().encoding()).isEqualTo("windows-31j");
        Listing mug = (Listing) sample.records().get(0);
        assertThat(mug.text().title()).isEqualTo("陶器マグカップ 青");
        assertThat(mug.price().amount()).isEqualTo(new BigDecimal("1249.00"));
        assertThat(mug.facts().quantity()).isNull();
        assertThat(sample.receipt().units()).isEqualTo(7);
    }

    private static List<String> business(List<String> base) {
        List<String> all = with(base, "Business Price", "Quantity Price Type");
        IntStream.rangeClosed(1, 5).forEach(i -> Collections.addAll(all, "Quantity Lower Bound " + i, "Quantity Price " + i));
        Collections.addAll(all, "merchant-shipping-group", "Progressive Price Type");
        IntStream.rangeClosed(1, 3).forEach(i -> Collections.addAll(all, "Progressive Lower Bound " + i, "Progressive Price " + i));
        return all;
    }

    private static List<String> with(List<String> headers, String... more) {
        List<String> all = new ArrayList<>(headers);
        Collections.addAll(all, more);
        return all;
    }

    /** Two rows of title, description and day: the first with Amazon, the second with seven in the seller's own stock. */
    private Sample read(Charset encoding, String currency, List<String> headers, List<String> first, List<String> second) throws Exception {
        String text = String.join("\t", headers) + "\r\n" + row(headers, first.get(0), first.get(1).replaceAll("[\n\t]+", " "), first.get(2))
                + "\r\n" + row(headers, second.get(0), second.get(1), second.get(2)) + "\r\n";
        return Sample.read(Files.write(folder.resolve("listings.txt"), text.getBytes(encoding)), currency(currency));
    }

    private static Hints currency(String code) {
        return new Hints(null, null, Currency.getInstance(code), null, null);
    }

    private static String row(List<String> headers, String title, String description, String day) {
        int last = Math.max(headers.lastIndexOf("商品编码"), Math.max(headers.lastIndexOf("product-id"), headers.lastIndexOf("商品ID")));
        boolean own = title.contains("灯") || title.contains("Lamp") || title.contains("スタンド");
        return IntStream.range(0, headers.size()).mapToObj(i -> i == last ? "0012345678905" : switch (headers.get(i)) {
            case "item-name", "商品名称", "商品名" -> title;
            case "item-description", "商品描述" -> description;
            case "seller-sku", "卖家 SKU", "出品者SKU" -> own ? "LAMP_7W" : "00123";
            case "price", "价格", "価格" -> "1249.00";
            case "quantity", "数量" -> own ? "7" : "";
            case "open-date", "开售日期", "出品日" -> day;
            case "listing-id", "商品编码", "出品ID" -> "0301A000001";
            case "Business Price", "Quantity Price 1" -> "999.00";
            case "fulfillment-channel", "配送渠道", "フルフィルメント・チャンネル" -> own ? "DEFAULT" : "AMAZON_NA";
            default -> "";
        }).collect(Collectors.joining("\t"));
    }
}
