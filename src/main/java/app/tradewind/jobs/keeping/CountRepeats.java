package app.tradewind.jobs.keeping;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.keeping.RepeatBoard.Product;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.buyers.BuyersOfOrders;
import app.tradewind.storage.rows.LongTable;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts who came again, in one walk over the order lines that count. */
final class CountRepeats {

    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int TELL = 10_000;
    private static final char KEYLESS = '@';

    private final BuyersOfOrders buyers;
    private final LongTable orders = new LongTable();
    private final LongTable ordersOfBuyer = new LongTable();
    private final LongTable ordersWithItem = new LongTable();
    private final LongTable itemsOfBuyer = new LongTable();
    private final Map<SkuMarket, Counts> items = new HashMap<>();
    private final Map<String, Counts> skus = new HashMap<>();
    private final Counts all = new Counts(0);
    private long lines;
    private LocalDate first;
    private LocalDate last;

    private static final class Counts {
        private final long number;
        private long orders;
        private long buyers;
        private long again;

        Counts(long number) {
            this.number = number;
        }

        /** @param times how many orders the buyer has now */
        void see(long times) {
            orders++;
            buyers += times == 1 ? 1 : 0;
            again += times == 2 ? 1 : 0;
        }

        Repeat repeat() {
            return new Repeat(orders, buyers, again);
        }
    }

    private CountRepeats(BuyersOfOrders buyers) {
        this.buyers = buyers;
    }

    /** @param steps told of the lines seen, and asked whether anybody still wants to know */
    static RepeatBoard of(Workspace workspace, Steps steps) {
        BuyersOfOrders buyers = workspace.buyers().all();
        if (buyers.isEmpty()) {
            return RepeatBoard.NOT_KEPT;
        }
        CountRepeats counting = new CountRepeats(buyers);
        workspace.sales().each((id, sale, counts) -> {
            if (++counting.lines % TELL == 0) {
                steps.check();
                steps.at(Phrase.of("keep.task.repeats"), counting.lines, -1);
            }
            if (counts && sale.kind() == Sale.Kind.SALE) {
                counting.see(sale);
            }
        });
        return counting.board();
    }

    private void see(Sale sale) {
        String number = sale.line().orderId();
        if (number.isEmpty() || number.charAt(0) == KEYLESS) {
            return;
        }
        long order = BuyersOfOrders.key(number);
        boolean fresh = orders.add(order) == 1;
        long buyer = buyers.of(order);
        if (buyer == 0) {
            return;
        }
        if (fresh) {
            all.see(ordersOfBuyer.add(buyer));
        }
        see(items.computeIfAbsent(sale.item(), any -> new Counts(2L * items.size() + 1)), order, buyer);
        see(skus.computeIfAbsent(sale.item().sku(), any -> new Counts(2L * skus.size() + 2)), order, buyer);
        LocalDate day = sale.when().day();
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    private void see(Counts item, long order, long buyer) {
        if (ordersWithItem.add(pair(order, item.number)) == 1) {
            item.see(itemsOfBuyer.add(pair(buyer, item.number)));
        }
    }

    private RepeatBoard board() {
        List<Product> products = items.entrySet().stream().map(item -> new Product(item.getKey(), item.getValue().repeat()))
                .sorted(Comparator.comparing((Product product) -> -product.repeat().buyers()).thenComparing(Product::item)).toList();
        Map<String, Repeat> bySku = new HashMap<>();
        skus.forEach((sku, counts) -> bySku.put(sku, counts.repeat()));
        return all.orders == 0 ? RepeatBoard.NOT_KEPT : new RepeatBoard(orders.size(), all.repeat(), products, bySku, first, last);
    }

    /** One number for two; that two pairs share one is as likely as that two orders share a fingerprint. */
    private static long pair(long one, long other) {
        long mixed = (one ^ other * SPREAD) * SPREAD;
        return mixed ^ mixed >>> Integer.SIZE;
    }
}
