package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import app.tradewind.samples.StoredWorkbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the office keeps: stock count and purchase terms with Chinese headers, rates, rivals, certificates. */
final class Books {

    private static final LocalDate COUNTED = LocalDate.of(2026, 9, 20);
    private static final LocalDate LAST_RATE = LocalDate.of(2026, 9, 18);
    private static final List<String> RIVALS = List.of("Harborline", "Küchenwerk Nord", "Plain & Pan");
    private static final String[][] CERTIFICATES = {
        {"QW-BL02", "CE", "EU-DoC QW-2024-003", "", "DE;FR"}, {"QW-BL01", "CE", "EU-DoC QW-2024-007", "", "DE;FR"},
        {"QW-GK04", "CE", "EU-DoC QW-2024-011", "", "DE;FR"}, {"QW-MF01", "CE", "EU-DoC QW-2025-002", "", "DE;FR"},
        {"QW-FN01", "CE", "EU-DoC QW-2025-009", "", "DE;FR"}, {"QW-LT02", "CE", "EU-DoC QW-2025-010", "", "DE;FR"},
        {"6941234500123", "CE", "EU-DoC QW-2025-014", "", "DE;FR"},
        {"6941234500123", "FCC", "FCC ID 2A9QW-GN65", "", "US"},
        {"QW-PN28", "LFGB", "LFGB report SZ24-118832", "2027-05-31", "DE"},
        {"QW-SP01", "LFGB", "LFGB report SZ25-004417", "2028-01-15", "DE"},
        {"QW-PB10", "UN38.3", "UN38.3 summary LR-2025-0773", "", ""}};

    private Books() { }

    /** Saved by a Chinese spreadsheet program: GB 18030, and one long product number turned into a figure. */
    static byte[] stock(Map<Shop, Map<Goods, Demand>> shops, long seed) {
        Delimited table = Delimited.csv("SKU", "品名", "站点", "仓库", "当前库存", "在途量", "盘点日期");
        shops.forEach((shop, demands) -> demands.forEach((goods, demand) -> {
            Chance chance = Chance.named(seed + 2, goods.sku() + shop);
            String onHand = Long.toString(Math.round(demand.recentMean() * chance.between(4, 18)));
            int onOrder = onOrder(goods, shop, demand, seed);
            if (goods.sku().equals(Planted.STOCK_OUT) && shop == Shop.US) {
                onHand = "96";
            } else if (goods.sku().equals(Planted.OVERSTOCK) && shop == Shop.DE) {
                onHand = "310";
            } else if (goods.sku().equals(Planted.BLANK_STOCK) && shop == Shop.US) {
                onHand = "";
            }
            String sku = goods.sku().equals(Planted.DAMAGED_ID) ? Planted.DAMAGED_TEXT : goods.sku();
            table.row(sku, goods.text("zh"), shop, place(shop), onHand, onOrder,
                    COUNTED.getYear() + "/" + COUNTED.getMonthValue() + "/" + COUNTED.getDayOfMonth());
        }));
        return table.in(Charset.forName("GB18030"));
    }

    /** Pieces on their way; the stories of a stock-out and an overstock are told without any. */
    static int onOrder(Goods goods, Shop shop, Demand demand, long seed) {
        boolean planted = goods.sku().equals(Planted.STOCK_OUT) && shop == Shop.US || goods.sku().equals(Planted.OVERSTOCK) && shop == Shop.DE;
        Chance chance = Chance.named(seed + 2, goods.sku() + shop);
        chance.between(4, 18);
        int pack = (int) goods.number("pack");
        return chance.happens(0.35) && !planted ? pack * (1 + (int) (demand.recentMean() * 4 / pack)) : 0;
    }

    private static String place(Shop shop) {
        return switch (shop) {
            case US -> "FBA 美国";
            case DE -> "FBA 德国";
            case FR -> "里昂海外仓";
        };
    }

    static byte[] supplierTerms(List<Goods> all) {
        StoredWorkbook book = new StoredWorkbook("采购").row("SKU", "品名", "供应商", "采购价", "币种", "交期（天）",
                "交期波动（天）", "起订量", "装箱数", "单件重量（kg）", "单件体积（m³）");
        for (Goods goods : all) {
            book.row(goods.sku(), goods.text("zh"), goods.text("supplier"),
                    goods.sku().equals(Planted.BLANK_COST) ? null : new BigDecimal(goods.text("cost_cny")), "CNY",
                    new BigDecimal(goods.text("lead_days")), new BigDecimal(goods.text("lead_sd")),
                    new BigDecimal(goods.text("moq")), new BigDecimal(goods.text("pack")),
                    new BigDecimal(goods.text("kg")), new BigDecimal(goods.text("litres")).movePointLeft(3));
        }
        return book.bytes();
    }

    /** Every Friday; invented, of the size of the years' real rates. */
    static byte[] rates(long seed) {
        Chance chance = Chance.named(seed, "rates");
        Delimited table = Delimited.csv("date", "from", "to", "rate");
        double usd = 7.24;
        double eur = 1.085;
        for (LocalDate day = LocalDate.of(2025, 3, 21); !day.isAfter(LAST_RATE); day = day.plusWeeks(1)) {
            BigDecimal dollar = four(usd);
            BigDecimal euro = four(eur);
            table.row(day, "USD", "CNY", dollar).row(day, "EUR", "USD", euro)
                    .row(day, "EUR", "CNY", dollar.multiply(euro).setScale(4, RoundingMode.HALF_UP));
            usd += 0.03 * (7.12 - usd) + 0.012 * chance.normal();
            eur += 0.05 * (1.165 - eur) + 0.008 * chance.normal();
        }
        return table.utf8();
    }

    private static BigDecimal four(double rate) {
        return BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_UP);
    }

    /** What two rivals asked for every third product, on eight Sundays. */
    static byte[] competitors(Map<Shop, Map<Goods, Demand>> shops, long seed) {
        Delimited table = Delimited.csv("date", "sku", "market", "competitor", "price", "currency");
        for (Shop shop : List.of(Shop.US, Shop.DE)) {
            List<Goods> watched = shops.get(shop).keySet().stream().filter(g -> g.sku().hashCode() % 3 == 0).toList();
            for (Goods goods : watched) {
                for (String rival : RIVALS.subList(shop == Shop.US ? 0 : 1, shop == Shop.US ? 2 : 3)) {
                    Chance chance = Chance.named(seed + 3, goods.sku() + shop + rival);
                    double level = chance.between(0.88, 1.12);
                    for (int week = 7; week >= 0; week--) {
                        level *= chance.happens(0.2) ? chance.between(0.93, 1.07) : 1;
                        table.row(COUNTED.minusWeeks(week), goods.sku(), shop, rival,
                                BigDecimal.valueOf(goods.usualPrice(shop).doubleValue() * level)
                                        .setScale(2, RoundingMode.HALF_UP), shop.currency);
                    }
                }
            }
        }
        Quotation.pricesOfOthers(table, COUNTED);
        return table.utf8();
    }

    static byte[] certificates() {
        Delimited table = Delimited.csv("sku", "mark", "number", "valid_until", "markets");
        for (String[] certificate : CERTIFICATES) {
            table.row((Object[]) certificate);
        }
        return table.utf8();
    }
}
