package app.tradewind.jobs.choice.breadth;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.selection.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The groups of a workspace's products: brand, supplier, supplier size, market, own or new, head or tail of the
 * sales. What the files do not say is left out: a product without a brand counts for none.
 */
final class RangeGroups {

    private final Map<String, Set<String>> brands = new HashMap<>();
    private final Map<String, Set<String>> markets = new HashMap<>();
    private final Map<String, SupplierTerms> terms;
    private final Set<String> largeSuppliers;
    private final Map<String, Double> sales = new HashMap<>();
    private final Set<String> head;

    /** @param sold money of a product's last twelve weeks, {@code NaN} where not known */
    RangeGroups(Snapshot snapshot, Collection<Candidate> candidates, ToDoubleFunction<Candidate> sold) {
        terms = snapshot.catalogue().terms();
        for (Listing listing : snapshot.catalogue().listings()) {
            put(brands, listing.item().sku(), listing.facts().brand());
            put(markets, listing.item().sku(), listing.item().market());
        }
        snapshot.histories().forEach(history -> put(markets, history.item().sku(), history.item().market()));
        Map<String, Double> bySupplier = new HashMap<>();
        for (Candidate candidate : candidates) {
            double money = sold.applyAsDouble(candidate);
            if (Double.isFinite(money)) {
                sales.put(candidate.id(), money);
                String supplier = supplier(candidate.id());
                if (!supplier.isEmpty()) {
                    bySupplier.merge(supplier, money, Double::sum);
                }
            }
        }
        largeSuppliers = Sizes.large(bySupplier);
        head = Sizes.large(sales);
    }

    Map<String, Set<String>> of(Candidate candidate) {
        String sku = candidate.id();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        if (brands.containsKey(sku)) {
            groups.put("brand", brands.get(sku));
        }
        String supplier = supplier(sku);
        if (!supplier.isEmpty()) {
            groups.put("supplier", Set.of(supplier));
            groups.put("supplier_size", Set.of(largeSuppliers.contains(supplier) ? "large" : "small"));
        }
        if (markets.containsKey(sku)) {
            groups.put("market", markets.get(sku));
        }
        groups.put("newness", Set.of(candidate.own() ? "own" : "new"));
        if (sales.containsKey(sku)) {
            groups.put("tail", Set.of(head.contains(sku) ? "head" : "tail"));
        }
        return groups;
    }

    /** Every dimension, in the order they are offered. */
    static List<String> dimensions() {
        return List.of("brand", "supplier", "supplier_size", "market", "newness", "tail");
    }

    private String supplier(String sku) {
        SupplierTerms known = terms.get(sku);
        return known == null || known.supplier() == null ? "" : known.supplier().strip();
    }

    private static void put(Map<String, Set<String>> groups, String sku, String name) {
        if (name != null && !name.isBlank()) {
            groups.computeIfAbsent(sku, s -> new TreeSet<>()).add(name.strip());
        }
    }
}
