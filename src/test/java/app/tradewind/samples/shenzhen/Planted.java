package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Delimited;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The faults: where they are put, and what the desk must say about each. */
final class Planted {

    static final String STOCK_OUT = "QW-BL02";
    static final String LONG_OUT = "QW-KS02";
    static final String REFUNDED = "QW-GK04";
    static final String UNDER_COST = "QW-MF01";
    static final String OVERSTOCK = "QW-GK04";
    static final String BLANK_COST = "QW-WF09";
    static final String BLANK_STOCK = "QW-DR01";
    static final String STILL_PRICE = "QW-CS01";
    static final String DAMAGED_ID = "6941234500123";
    static final String DAMAGED_TEXT = "6.94123E+12";
    static final String UNPROVEN_CE = "QW-HM01";
    static final BigDecimal FORGOTTEN_PRICE = new BigDecimal("16.99");

    private static final LocalDate OUT_FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate OUT_UNTIL = LocalDate.of(2026, 3, 16);
    private static final LocalDate LONG_OUT_FROM = LocalDate.of(2026, 5, 4);
    private static final LocalDate LONG_OUT_UNTIL = LocalDate.of(2026, 6, 22);
    private static final LocalDate COUPON_FROM = LocalDate.of(2026, 8, 17);
    private static final LocalDate BREAKING_FROM = LocalDate.of(2026, 4, 6);

    private Planted() { }

    static boolean outOfStock(Goods goods, Shop shop, LocalDate monday) {
        return shop == Shop.US && (goods.sku().equals(STOCK_OUT) && !monday.isBefore(OUT_FROM) && !monday.isAfter(OUT_UNTIL)
                || goods.sku().equals(LONG_OUT) && !monday.isBefore(LONG_OUT_FROM) && !monday.isAfter(LONG_OUT_UNTIL));
    }

    static boolean forgottenCoupon(Goods goods, Shop shop, LocalDate monday) {
        return goods.sku().equals(UNDER_COST) && shop == Shop.DE && !monday.isBefore(COUPON_FROM);
    }

    static double refundShare(Goods goods, LocalDate day) {
        return goods.sku().equals(REFUNDED) && !day.isBefore(BREAKING_FROM) ? 0.30 : 0.03;
    }

    static byte[] table() {
        return Delimited.plainCsv("fault", "file", "sku", "market", "door", "must_say")
                .row("stock-out", "amazon-us-orders-2.txt", STOCK_OUT, "US", "forecast",
                        "Weeks of 2026-03-02 to 2026-03-16 have no sale and are not counted as no demand")
                .row("long stock-out", "amazon-us-orders-2.txt", LONG_OUT, "US", "forecast",
                        "Weeks of 2026-05-04 to 2026-06-22 have no sale and are not counted as no demand")
                .row("runs out", "kucun.csv", STOCK_OUT, "US", "stock", "ORDER_NOW")
                .row("overstock", "kucun.csv", OVERSTOCK, "DE", "stock", "OVERSTOCK")
                .row("blank stock", "kucun.csv", BLANK_STOCK, "US", "stock", "STOCK_UNKNOWN")
                .row("digit-damaged id", "kucun.csv", DAMAGED_ID, "US", "import",
                        "Rows with " + DAMAGED_TEXT + " are reported: digits lost in a spreadsheet program")
                .row("digit-damaged id", "kucun.csv", DAMAGED_ID, "US", "stock", "STOCK_UNKNOWN")
                .row("blank cost", "caigou.xlsx", BLANK_COST, "US", "price", "NEEDS_COST")
                .row("price under landed cost", "amazon-de-all-listings.txt", UNDER_COST, "DE", "price", "UNDER_FLOOR")
                .row("price never moved", "amazon-us-orders-2.txt", STILL_PRICE, "US", "price", "PRICE_TEST")
                .row("refunds", "shopify-orders.csv", REFUNDED, "FR", "import",
                        "Refunded lines are shown beside sales and never subtracted from demand")
                .row("duplicated export", "amazon-us-orders-2.txt", "", "US", "import",
                        "Lines of 2025-12-29 to 2026-01-11 that file 1 brought already count once")
                .row("invented FDA approval", "amazon-us-all-listings.txt", "QW-BC04", "US", "check", "false_certification")
                .row("CE without evidence", "amazon-de-all-listings.txt", UNPROVEN_CE, "DE", "check",
                        "unsupported_certification")
                .row("CE as an award", "amazon-de-all-listings.txt", "QW-EG01", "DE", "check", "false_certification")
                .row("mistranslated ultra-quiet", "amazon-us-all-listings.txt", STOCK_OUT, "US", "check",
                        "culture_language")
                .row("mistranslated ultra-quiet", "amazon-de-all-listings.txt", STOCK_OUT, "DE", "check",
                        "culture_language")
                .utf8();
    }
}
