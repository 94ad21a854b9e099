package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import app.tradewind.samples.shenzhen.OrderLine.Fate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The French shop's own exports: orders, with the order's fields on its first line only, and products. */
final class ShopifyFiles {

    private static final String[] ORDER_HEADER = ("Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,"
            + "Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,"
            + "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
            + "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing City,"
            + "Billing Zip,Billing Country,Shipping Name,Shipping City,Shipping Zip,Shipping Country,Notes,Cancelled at,"
            + "Payment Method,Refunded Amount,Vendor,Id,Tags,Risk Level,Source,Lineitem discount").split(",");
    private static final String[] PRODUCT_HEADER = ("Title,URL handle,Description,Vendor,Product category,Type,Tags,"
            + "Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,"
            + "Cost per item,Charge tax,Inventory tracker,Inventory quantity,Continue selling when out of stock,"
            + "Weight value (grams),Weight unit for display,Requires shipping,Fulfillment service").split(",");
    private static final String[][] PLACES = {{"Lyon", "'69002"}, {"Nantes", "'44000"}, {"Lille", "'59000"},
        {"Rennes", "'35000"}, {"Paris", "'75011"}};
    private static final String[] NAMES = {"Camille Exemple", "Louis Modèle", "Inès Fictive", "Hugo Essai"};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx");
    private static final BigDecimal SHIPPING = new BigDecimal("4.90");
    private static final String VENDOR = "QINGWAN";

    private ShopifyFiles() { }

    static byte[] orders(List<OrderLine> lines) {
        Delimited table = Delimited.csv(ORDER_HEADER);
        for (int from = 0; from < lines.size();) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).order().equals(lines.get(from).order())) {
                to++;
            }
            order(table, lines.subList(from, to));
            from = to;
        }
        return table.utf8();
    }

    private static void order(Delimited table, List<OrderLine> lines) {
        OrderLine first = lines.get(0);
        Chance chance = Chance.named(13, first.order());
        BigDecimal subtotal = lines.stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = subtotal.add(SHIPPING);
        BigDecimal taxes = total.divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP);
        String[] place = PLACES[chance.below(PLACES.length)];
        String name = NAMES[chance.below(NAMES.length)];
        boolean cancelled = first.fate() == Fate.CANCELLED;
        String status = cancelled ? "voided" : first.fate() == Fate.REFUNDED ? "refunded" : "paid";
        String at = time(first.at());
        String sent = cancelled ? "" : time(first.at().plusDays(1));
        String refunded = first.fate() == Fate.REFUNDED ? total.toString() : "0.00";
        table.row(first.order(), "client" + chance.digits(3) + "@example.com", status, cancelled ? "" : at,
                cancelled ? "unfulfilled" : "fulfilled", sent, "no", "EUR", subtotal, SHIPPING, taxes, total, "", "0.00",
                "Colissimo", at, first.quantity(), first.goods().title(Shop.FR), first.price(), "", first.goods().sku(),
                "true", "true", cancelled ? "pending" : "fulfilled", name, place[0], place[1], "FR", name, place[0],
                place[1], "FR", "", cancelled ? at : "", "Shopify Payments", refunded, VENDOR, chance.digits(13), "", "Low",
                "web", "0.00");
        for (OrderLine line : lines.subList(1, lines.size())) {
            Object[] cells = new Object[ORDER_HEADER.length];
            cells[0] = line.order();
            cells[15] = at;
            cells[16] = line.quantity();
            cells[17] = line.goods().title(Shop.FR);
            cells[18] = line.price();
            cells[20] = line.goods().sku();
            cells[21] = "true";
            cells[22] = "true";
            cells[23] = "fulfilled";
            cells[36] = VENDOR;
            cells[41] = "0.00";
            table.row(cells);
        }
    }

    private static String time(LocalDateTime local) {
        return TIME.format(local.atZone(Shop.FR.zone));
    }

    static byte[] products(Map<Goods, Demand> demands) {
        Delimited table = Delimited.csv(PRODUCT_HEADER);
        demands.forEach((goods, demand) -> table.row(goods.title(Shop.FR), goods.sku().toLowerCase(Locale.ROOT),
                "<p>" + goods.description(Shop.FR) + "</p>", VENDOR, "Home & Garden > Kitchen & Dining",
                goods.text("category"), "", "true", "active", goods.sku(), goods.barcode(), "Title", "Default Title",
                demand.lastPrice(), "", "", "true", "shopify", "", "deny", Math.round(goods.number("kg") * 1000), "kg",
                "true", "manual"));
        return table.utf8();
    }
}
