package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Delimited;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All files of the Shenzhen seller's folder but the hand-written ones. */
public final class ShenzhenKitchen {

    static final long SEED = 20_260_921L;
    private static final LocalDate FIRST_DAY = Demand.FIRST_WEEK;
    private static final LocalDate FIRST_EXPORT_END = LocalDate.of(2026, 1, 11);
    private static final LocalDate SECOND_EXPORT_START = LocalDate.of(2025, 12, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 20);

    private ShenzhenKitchen() { }

    /** @return file name to content */
    public static Map<String, byte[]> files() throws IOException {
        List<Goods> all = Goods.all();
        Map<Shop, Map<Goods, Demand>> shops = shops(all);
        List<OrderLine> american = OrderBook.of(Shop.US, shops.get(Shop.US), SEED);
        List<OrderLine> german = OrderBook.of(Shop.DE, shops.get(Shop.DE), SEED);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("exchange-rates.csv", Books.rates(SEED));
        files.put("amazon-us-all-listings.txt", AmazonFiles.listings(Shop.US, shops.get(Shop.US)));
        files.put("amazon-de-all-listings.txt", AmazonFiles.listings(Shop.DE, shops.get(Shop.DE)));
        files.put("shopify-products.csv", ShopifyFiles.products(shops.get(Shop.FR)));
        files.put("amazon-us-orders-1.txt", AmazonFiles.orders(Shop.US, american, FIRST_DAY, FIRST_EXPORT_END));
        files.put("amazon-us-orders-2.txt", AmazonFiles.orders(Shop.US, american, SECOND_EXPORT_START, LAST_DAY));
        files.put("amazon-de-orders.txt", AmazonFiles.orders(Shop.DE, german, FIRST_DAY, LAST_DAY));
        files.put("shopify-orders.csv", ShopifyFiles.orders(OrderBook.of(Shop.FR, shops.get(Shop.FR), SEED)));
        files.put("kucun.csv", Books.stock(shops, SEED));
        files.put("caigou.xlsx", Books.supplierTerms(all));
        files.put("Quotation-2026-09-14.xlsx", Quotation.workbook());
        files.put("caigou-ruku.csv", Deliveries.table(shops, SEED));
        files.put("competitor-prices.csv", Books.competitors(shops, SEED));
        files.put("certificates.csv", Books.certificates());
        files.putAll(AdFiles.of(SEED));
        files.put("reviews.csv", ReviewFile.of(shops, SEED));
        files.putAll(EstimateFiles.of(shops.get(Shop.US), SEED));
        files.put("expected/faults.csv", Planted.table());
        files.put("expected/truth.csv", truth(shops));
        return files;
    }

    /** What each shop sells, week by week. */
    static Map<Shop, Map<Goods, Demand>> shops(List<Goods> all) {
        Map<Shop, Map<Goods, Demand>> shops = new EnumMap<>(Shop.class);
        for (Shop shop : Shop.values()) {
            Map<Goods, Demand> demands = new LinkedHashMap<>();
            all.stream().filter(goods -> goods.soldIn(shop))
                    .forEach(goods -> demands.put(goods, Demand.of(goods, shop, SEED)));
            shops.put(shop, demands);
        }
        return shops;
    }

    private static byte[] truth(Map<Shop, Map<Goods, Demand>> shops) {
        Delimited table = Delimited.plainCsv("sku", "market", "usual_price", "currency", "elasticity", "units_a_week",
                "growth_a_year", "season", "launched");
        shops.forEach((shop, demands) -> demands.keySet().forEach(goods -> table.row(goods.sku(), shop,
                goods.usualPrice(shop), shop.currency, goods.text("beta"), goods.text(shop.demandColumn),
                goods.text("trend"), goods.text("season"), goods.text("launched"))));
        return table.utf8();
    }
}
