package app.tradewind.jobs.deals;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every product with what was told of its orders.
 *
 * @param products by number
 */
public record TermsBoard(List<Product> products) {

    public TermsBoard {
        products = List.copyOf(products);
    }

    /**
     * @param suppliers who offer it
     * @param told as it would be typed
     */
    public record Product(String sku, String name, List<String> suppliers, Map<Kind, String> told) {

        public Product {
            suppliers = List.copyOf(suppliers);
            told = Map.copyOf(told);
        }
    }

    public static TermsBoard of(Snapshot snapshot) {
        Names names = snapshot.catalogue().names();
        Map<String, SkuMarket> items = new TreeMap<>();
        for (SalesHistory history : snapshot.histories()) {
            items.putIfAbsent(history.item().sku(), history.item());
        }
        List<Product> products = new ArrayList<>();
        items.forEach((sku, item) -> {
            Map<Kind, String> told = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                snapshot.terms().at(sku, kind).ifPresent(figure -> told.put(kind, figure));
            }
            products.add(new Product(sku, names.of(item), snapshot.offers().of(sku).stream().map(offer -> offer.first().supplier())
                    .filter(name -> !name.isBlank()).toList(), told));
        });
        return new TermsBoard(products);
    }
}
