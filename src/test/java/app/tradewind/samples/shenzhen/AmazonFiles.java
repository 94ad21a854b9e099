package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import app.tradewind.samples.shenzhen.OrderLine.Fate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The platform's own reports: All Orders and All Listings, tab-separated, as a seller downloads them. */
final class AmazonFiles {

    private static final String[] ORDER_HEADER = ("amazon-order-id merchant-order-id purchase-date last-updated-date "
            + "order-status fulfillment-channel sales-channel order-channel url ship-service-level product-name sku asin "
            + "item-status quantity currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax "
            + "item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country "
            + "promotion-ids").split(" ");
    private static final String[] LISTING_HEADER = ("item-name item-description listing-id seller-sku price quantity "
            + "open-date image-url item-is-marketplace product-id-type zshop-shipping-fee item-note item-condition "
            + "zshop-category1 zshop-browse-path zshop-storefront-feature asin1 asin2 asin3 will-ship-internationally "
            + "expedited-shipping zshop-boldface product-id bid-for-featured-placement add-delete pending-quantity "
            + "fulfillment-channel merchant-shipping-group status").split(" ");
    private static final String[][] US_PLACES = {{"Seattle", "WA", "98101"}, {"Austin", "TX", "78701"},
        {"Columbus", "OH", "43215"}, {"Tampa", "FL", "33602"}, {"Denver", "CO", "80202"}, {"Albany", "NY", "12207"}};
    private static final String[][] DE_PLACES = {{"Leipzig", "", "04109"}, {"Hamburg", "", "20095"},
        {"Mainz", "", "55116"}, {"Augsburg", "", "86150"}, {"Bielefeld", "", "33602"}};
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'");

    private AmazonFiles() { }

    /** Lines bought from the first to the last day; those of the last evening are still pending and have no price. */
    static byte[] orders(Shop shop, List<OrderLine> lines, LocalDate first, LocalDate last) {
        Delimited table = Delimited.tabbed(ORDER_HEADER);
        LocalDateTime pendingFrom = last.atTime(20, 0);
        for (OrderLine line : lines) {
            if (!line.day().isBefore(first) && !line.day().isAfter(last)) {
                order(table, shop, line, line.fate() != Fate.CANCELLED && !line.at().isBefore(pendingFrom), last);
            }
        }
        return table.utf8();
    }

    private static void order(Delimited table, Shop shop, OrderLine line, boolean pending, LocalDate last) {
        Chance chance = Chance.named(3, line.order());
        String[][] places = shop == Shop.US ? US_PLACES : DE_PLACES;
        String[] place = places[chance.below(places.length)];
        LocalDateTime moved = line.at().plusDays(2);
        LocalDateTime updated = moved.toLocalDate().isAfter(last) ? line.at() : moved;
        String status = pending ? "Pending" : line.fate() == Fate.CANCELLED ? "Cancelled" : "Shipped";
        String itemStatus = pending ? "Unshipped" : status;
        String zero = pending ? "" : "0.00";
        table.row(line.order(), line.order(), utc(shop, line.at()), utc(shop, updated), status, "Amazon",
                shop == Shop.US ? "Amazon.com" : "Amazon.de", "", "", "Standard", line.goods().title(shop),
                line.goods().sku(), line.goods().asin(), itemStatus, line.quantity(), pending ? "" : shop.currency,
                pending ? "" : line.total(), pending ? "" : tax(shop, line.total()), zero, zero, zero, zero, zero, zero,
                place[0], place[1], place[2], shop, "");
    }

    /** American tax comes on top, German tax is inside the price. */
    private static BigDecimal tax(Shop shop, BigDecimal total) {
        return shop == Shop.US
                ? total.multiply(new BigDecimal("0.0825")).setScale(2, RoundingMode.HALF_UP)
                : total.multiply(BigDecimal.valueOf(19)).divide(BigDecimal.valueOf(119), 2, RoundingMode.HALF_UP);
    }

    private static String utc(Shop shop, LocalDateTime local) {
        return ISO.format(local.atZone(shop.zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** All Listings; the German one in the old Western code page, as the platform still sends it. */
    static byte[] listings(Shop shop, Map<Goods, Demand> demands) {
        Delimited table = Delimited.tabbed(LISTING_HEADER);
        demands.forEach((goods, demand) -> {
            Chance chance = Chance.named(5, goods.sku() + shop);
            LocalDate day = LocalDate.of(2023, 1, 9).plusDays(chance.below(700));
            String opened = (goods.launched() == null ? day : goods.launched().minusDays(3)) + " 0" + chance.below(9) + ":15:08 "
                    + (shop == Shop.US ? "PST" : "MEZ");
            table.row(goods.title(shop), goods.description(shop), chance.digits(10), goods.sku(), demand.lastPrice(), "",
                    opened, "", "y", "1", "", "", "11", "", "", "", goods.asin(), "", "", "", "", "", goods.asin(), "", "",
                    "0", shop == Shop.US ? "AMAZON_NA" : "AMAZON_EU", "", "Active");
        });
        return table.in(shop == Shop.US ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }
}
