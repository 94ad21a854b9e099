package app.tradewind.jobs.choice;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.choice.BundlesBoard.Named;
import app.tradewind.jobs.choice.BundlesBoard.Row;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.selection.bundle.Baskets;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.bundle.BundleFinder;
import app.tradewind.selection.bundle.BundleSettings;
import app.tradewind.storage.sales.SalesStore;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the orders out of the store, line by line, and finds products bought together. A product is the
 * same in every market. Lines without an order number tell of no order, goods sent again were bought before.
 */
final class FindBundles {

    /** How the store begins the number of a line that came without one. */
    private static final String NO_ORDER = "@";

    private final SalesStore sales;

    FindBundles(SalesStore sales) {
        this.sales = sales;
    }

    BundleAnswer run(Snapshot snapshot, BundleSettings settings) {
        Set<SkuMarket> goods = snapshot.histories().stream().map(history -> history.item()).collect(Collectors.toSet());
        Baskets baskets = new Baskets();
        sales.each((id, sale, counts) -> {
            String order = sale.line().orderId();
            if (counts && bought(sale) && !order.startsWith(NO_ORDER) && goods.contains(sale.item())) {
                baskets.add(sale.item().market() + " " + order, sale.item().sku());
            }
        });
        return new BundleFinder(settings).run(baskets).named(snapshot.catalogue().names()::of);
    }

    BundlesBoard board(Snapshot snapshot, BundleSettings settings, int first) {
        Map<String, SkuMarket> items = snapshot.histories().stream().map(history -> history.item())
                .collect(Collectors.toMap(SkuMarket::sku, item -> item, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        BundleAnswer answer = run(snapshot, settings);
        return new BundlesBoard(answer, answer.pairs().stream().limit(first).map(advice -> new Row(
                named(snapshot, items.get(advice.pair().a())), named(snapshot, items.get(advice.pair().b())), advice)).toList());
    }

    private static Named named(Snapshot snapshot, SkuMarket item) {
        return new Named(snapshot.catalogue().names().of(item.sku()), item);
    }

    private static boolean bought(Sale sale) {
        return sale.kind() == Sale.Kind.SALE && !Sale.REPLACEMENT.equals(sale.line().status());
    }
}
