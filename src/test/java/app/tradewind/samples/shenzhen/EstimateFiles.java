package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import app.tradewind.samples.StoredWorkbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What research tools say of the American market: of the seller's own products, where one of them is too high by half,
 * and of products that others sell. Search interest in three terms, one of which nothing of the range answers.
 */
final class EstimateFiles {

    private static final LocalDate LAST_POINT = LocalDate.of(2026, 9, 13);
    private static final int POINTS = 104;
    private static final double TOO_HIGH = 1.5;
    private static final double ROUGH = 0.3;
    private static final int OWN = 14;
    private static final double TOO_LOW = 0.9;
    private static final int XRAY_FROM = 4;
    private static final int XRAY_RIVALS_FROM = 5;
    private static final int[] FLOORS = {50, 100, 200, 300, 400, 500, 1000, 2000};

    private record Rival(String asin, String title, String brand, String price, Seen seen) { }

    /** @param growth share that the last month sold more than the one before */
    private record Seen(int month, double growth, int reviews, int sellers) { }

    private static final List<Rival> RIVALS = List.of(
            new Rival("B0SAMPLE01", "Collapsible Electric Kettle 0.6 L, Dual Voltage Travel Kettle", "Harborline", "32.99", new Seen(2100, 0.34, 812, 3)),
            new Rival("B0SAMPLE02", "Glass Electric Kettle 1.2 L with Tea Infuser, Temperature Display", "Plain & Pan", "45.99", new Seen(1300, 0.12, 3240, 5)),
            new Rival("B0SAMPLE03", "Stainless Steel Bento Lunch Box, Leakproof, 3 Compartments", "Tinfold", "24.99", new Seen(1750, 0.22, 460, 2)),
            new Rival("B0SAMPLE04", "Magnetic Spice Rack for Refrigerator, 4 Pack", "Tinfold", "27.99", new Seen(3900, 0.08, 9120, 14)),
            new Rival("B0SAMPLE05", "Handheld Milk Frother, Rechargeable, 3 Speeds", "Harborline", "15.99", new Seen(5200, -0.06, 28400, 22)),
            new Rival("B0SAMPLE06", "Air Fryer Silicone Liner, 8 Inch, 2 Pack", "Kettleby", "11.99", new Seen(6400, 0.41, 1530, 11)),
            new Rival("B0SAMPLE07", "Mini Waffle Maker, Nonstick Plates", "Kettleby", "14.99", new Seen(2900, -0.18, 15200, 8)),
            new Rival("B0SAMPLE08", "Digital Meat Thermometer, Wireless, 2 Probes", "Plain & Pan", "49.99", new Seen(980, 0.27, 640, 4)));

    private static final List<Rival> SEEN_BY_XRAY = List.of(
            new Rival("B0SAMPLE09", "Electric Spin Scrubber for Kitchen, 4 Brush Heads", "Tinfold", "36.99", new Seen(1150, 0, 2210, 6)),
            new Rival("B0SAMPLE10", "Adjustable Rolling Pin with Thickness Rings, Stainless Steel", "Plain & Pan", "21.99", new Seen(620, 0, 380, 3)));

    private EstimateFiles() { }

    /** File name to content. */
    static Map<String, byte[]> of(Map<Goods, Demand> american, long seed) {
        return Map.of("Product-US-20260918.xlsx", sellerSprite(american, seed), "KeepaExport-2026-09-18.csv", keepa(american, seed),
                "Helium_10_Xray_2026-09-17.csv", xray(american, seed),
                "search-trends-us.csv", trends(seed));
    }

    private static byte[] sellerSprite(Map<Goods, Demand> american, long seed) {
        StoredWorkbook table = new StoredWorkbook("US");
        table.row("#", "ASIN", "商品标题", "品牌", "月销量", "月销量增长率", "月销售额($)", "价格($)", "评分数", "评分", "FBA($)", "上架天数", "卖家数", "变体数");
        int row = 1;
        for (Map.Entry<Goods, Demand> own : american.entrySet().stream().limit(OWN).toList()) {
            Chance chance = Chance.named(seed + 5, own.getKey().asin());
            long units = Math.max(1, Math.round(month(own.getValue()) * TOO_HIGH * StrictMath.exp(ROUGH * chance.normal())));
            row(table, row++, new Rival(own.getKey().asin(), own.getKey().text("en"), "QINGWAN", own.getValue().lastPrice().toPlainString(),
                    new Seen((int) units, Math.round(chance.between(-20, 25)) / 100.0, 100 + chance.below(900), 1)));
        }
        for (Rival rival : RIVALS) {
            row(table, row++, rival);
        }
        return table.bytes();
    }

    private static void row(StoredWorkbook table, int number, Rival rival) {
        BigDecimal price = new BigDecimal(rival.price);
        table.row(number, rival.asin, rival.title, rival.brand, rival.seen.month, rival.seen.growth, price.multiply(BigDecimal.valueOf(rival.seen.month)), price,
                rival.seen.reviews, 4.3, price.multiply(new BigDecimal("0.22")).setScale(2, RoundingMode.HALF_UP), 400, rival.seen.sellers, 2);
    }

    /** Keepa knows only how many were bought at least, and of few products at all. */
    private static byte[] keepa(Map<Goods, Demand> american, long seed) {
        Delimited table = Delimited.csv("Locale", "Title", "Sales Rank: Current", "Sales Rank: 90 days avg.", "Bought in past month",
                "Buy Box: Current", "Reviews: Rating", "Reviews: Rating Count", "ASIN");
        for (Map.Entry<Goods, Demand> own : american.entrySet().stream().limit(3).toList()) {
            Chance chance = Chance.named(seed + 6, own.getKey().asin());
            table.row("com", own.getKey().text("en"), 9000 + chance.below(40000), 9000 + chance.below(40000), floor(month(own.getValue())),
                    "$ " + own.getValue().lastPrice(), "4.3", 100 + chance.below(900), own.getKey().asin());
        }
        for (Rival rival : RIVALS.subList(0, 4)) {
            table.row("com", rival.title, 400 + rival.seen.reviews, 500 + rival.seen.reviews, floor(rival.seen.month * 0.7), "$ " + rival.price, "4.4",
                    rival.seen.reviews, rival.asin);
        }
        return table.utf8();
    }

    /** Xray is rough and low by a tenth on the seller's own products. */
    private static byte[] xray(Map<Goods, Demand> american, long seed) {
        Delimited table = Delimited.csv("Display Order", "Product Details", "ASIN", "Brand", "Price  US$", "ASIN Sales", "ASIN Revenue", "BSR",
                "FBA Fees", "Active Sellers", "Ratings", "Review Count");
        int row = 1;
        for (Map.Entry<Goods, Demand> own : american.entrySet().stream().skip(XRAY_FROM).limit(OWN).toList()) {
            Chance chance = Chance.named(seed + 11, own.getKey().asin());
            long units = Math.max(1, Math.round(month(own.getValue()) * TOO_LOW * StrictMath.exp(ROUGH * chance.normal() / 2)));
            xrayRow(table, row++, new Rival(own.getKey().asin(), own.getKey().text("en"), "QINGWAN", own.getValue().lastPrice().toPlainString(),
                    new Seen((int) units, 0, 100 + chance.below(900), 1)), units);
        }
        for (Rival rival : RIVALS.subList(XRAY_RIVALS_FROM, RIVALS.size())) {
            xrayRow(table, row++, rival, Math.round(rival.seen.month * TOO_LOW / TOO_HIGH));
        }
        for (Rival rival : SEEN_BY_XRAY) {
            xrayRow(table, row++, rival, rival.seen.month);
        }
        return table.utf8();
    }

    private static void xrayRow(Delimited table, int number, Rival rival, long units) {
        BigDecimal price = new BigDecimal(rival.price);
        table.row(number, rival.title, rival.asin, rival.brand, price, units, price.multiply(BigDecimal.valueOf(units)), 60_000 / Math.max(1, units / 20),
                price.multiply(new BigDecimal("0.15")).add(new BigDecimal("3.20")).setScale(2, RoundingMode.HALF_UP), rival.seen.sellers, 4.4, rival.seen.reviews);
    }

    private static String floor(double month) {
        int floor = 0;
        for (int each : FLOORS) {
            floor = each <= month ? each : floor;
        }
        return floor == 0 ? "" : floor + "+";
    }

    private static byte[] trends(long seed) {
        Delimited table = Delimited.csv("term", "country", "date", "interest");
        for (String term : List.of("ice maker", "bento lunch box", "matcha whisk", "cold brew bag")) {
            Chance chance = Chance.named(seed + 7, term);
            for (int point = 0; point < POINTS; point++) {
                LocalDate week = LAST_POINT.minusWeeks(POINTS - 1L - point);
                double season = term.equals("ice maker") ? 1 + 0.7 * StrictMath.sin((week.getDayOfYear() - 105) * 2 * Math.PI / 365) : 1;
                double grown = term.equals("matcha whisk") ? 0.3 + 0.7 * point / POINTS : 0.8;
                table.row(term, "US", week, Math.min(100, Math.round(54 * season * grown * StrictMath.exp(0.06 * chance.normal()))));
            }
        }
        return table.utf8();
    }

    private static double month(Demand demand) {
        return demand.recentMean() * 30 / 7;
    }
}
