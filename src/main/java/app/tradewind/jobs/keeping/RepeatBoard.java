package app.tradewind.jobs.keeping;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Repeat purchases of a workspace. A buyer came again who placed two orders or more between the two days; for
 * a product, two orders or more with that product in it. Who comes again after the last day is not known yet,
 * so a short history shows fewer than there are.
 *
 * @param orders orders with a number that count, whether their buyer is known or not; 0 where nothing is kept
 * @param all over all products
 * @param products those with a known buyer, most buyers first
 * @param bySku the same by product number, whatever the market
 * @param first day of an order with a known buyer, or {@code null}
 * @param last the same
 */
public record RepeatBoard(long orders, Repeat all, List<Product> products, Map<String, Repeat> bySku,
        LocalDate first, LocalDate last) {

    /** Nobody asked for hashes to be kept. */
    public static final RepeatBoard NOT_KEPT = new RepeatBoard(0, new Repeat(0, 0, 0), List.of(), Map.of(), null, null);

    private static final String TOTAL = "total";

    public RepeatBoard {
        products = List.copyOf(products);
        bySku = Map.copyOf(bySku);
    }

    /** A product in a market, with its orders. */
    public record Product(SkuMarket item, Repeat repeat) { }

    public boolean isKept() {
        return all.orders() > 0;
    }

    /** The whole in a sentence, also where nothing is kept. */
    public Phrase told() {
        return isKept() ? Phrase.of("keep.buyers.told", all.again(), all.buyers(), all.share(), all.ordersEach(), all.orders(), orders)
                : Phrase.of("keep.buyers.none");
    }

    /** Of a product in any market, in a sentence, also where nothing is kept of it. */
    public Phrase told(String sku) {
        Repeat repeat = bySku.get(sku);
        return !isKept() ? Phrase.of("keep.buyers.none-window") : repeat == null ? Phrase.of("keep.buyers.product-none")
                : Phrase.of("keep.buyers.product", repeat.again(), repeat.buyers(), repeat.share(), repeat.ordersEach());
    }

    /** The row {@code total} first, then a row a product and market; no row where nothing is kept. */
    public Table table() {
        Table.Builder table = new Table.Builder("item_id", "market", "orders", "buyers", "buyers_again", "share_again", "orders_per_buyer");
        if (isKept()) {
            row(table, TOTAL, "", all);
            products.forEach(product -> row(table, product.item.sku(), product.item.market(), product.repeat));
        }
        return table.build();
    }

    private static void row(Table.Builder table, String sku, String market, Repeat repeat) {
        table.row(sku, market, repeat.orders(), repeat.buyers(), repeat.again(), repeat.share(), repeat.ordersEach());
    }
}
