package app.tradewind.jobs.desk.deals;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SupplierTerms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each supplier asks for each product: its latest sheet counts, and several lines of a product in one sheet
 * that differ in their minimum are its prices by quantity.
 */
public final class Offers {

    /** Nobody offers anything. */
    public static final Offers NONE = new Offers(Map.of());

    private final Map<String, List<Supplied>> bySku;

    private Offers(Map<String, List<Supplied>> bySku) {
        this.bySku = bySku;
    }

    /**
     * @param terms one a quantity, the smallest first
     */
    public record Supplied(List<SupplierTerms> terms) {

        public SupplierTerms first() {
            return terms.get(0);
        }

        /** The line that holds for an order of so many pieces. */
        public SupplierTerms at(int pieces) {
            SupplierTerms found = first();
            for (SupplierTerms each : terms) {
                found = each.order().moq() <= pieces ? each : found;
            }
            return found;
        }
    }

    /**
     * @param all every line that stands, in the order they came
     * @param usual one a product, with costs of other tables filled in
     */
    public static Offers of(List<SupplierTerms> all, Map<String, SupplierTerms> usual) {
        Map<String, Map<String, List<SupplierTerms>>> grouped = grouped(all);
        Map<String, List<Supplied>> offers = new TreeMap<>();
        usual.forEach((sku, terms) -> offers.put(sku, priced(grouped.getOrDefault(sku, Map.of()).values(), terms)));
        return new Offers(offers);
    }

    /**
     * The line that holds for a product where nobody says of whom and how many: the least quantity of the supplier a
     * person chose; else of the cheapest of those in the latest sheet, where they ask in one currency; else of the latest.
     *
     * @param latest line of each product
     */
    public static Map<String, SupplierTerms> usual(List<SupplierTerms> all, Map<String, SupplierTerms> latest, OwnTerms told) {
        Map<String, Map<String, List<SupplierTerms>>> grouped = grouped(all);
        Map<String, SupplierTerms> usual = new TreeMap<>();
        latest.forEach((sku, line) -> {
            List<SupplierTerms> firsts = grouped.getOrDefault(sku, Map.of()).values().stream().map(Offers::least).toList();
            usual.put(sku, firsts.stream().filter(first -> first.supplier().equals(told.supplier(sku))).findFirst()
                    .orElseGet(() -> cheapest(firsts, line)));
        });
        return usual;
    }

    private static SupplierTerms least(List<SupplierTerms> lines) {
        return lines.stream().min(Comparator.comparingInt(line -> line.order().moq())).orElseThrow();
    }

    private static SupplierTerms cheapest(List<SupplierTerms> firsts, SupplierTerms latest) {
        List<SupplierTerms> same = firsts.stream().filter(first -> first.origin().importId() == latest.origin().importId()).toList();
        boolean one = same.stream().allMatch(first -> first.unitCost() != null)
                && same.stream().map(first -> first.unitCost().currency()).distinct().count() == 1;
        return one ? same.stream().min(Comparator.comparing(SupplierTerms::unitCost)).orElse(latest)
                : same.stream().filter(first -> first.supplier().equals(latest.supplier())).findFirst().orElse(latest);
    }

    private static Map<String, Map<String, List<SupplierTerms>>> grouped(List<SupplierTerms> all) {
        Map<String, Map<String, List<SupplierTerms>>> grouped = new TreeMap<>();
        for (SupplierTerms terms : all) {
            List<SupplierTerms> lines = grouped.computeIfAbsent(terms.sku(), sku -> new LinkedHashMap<>())
                    .computeIfAbsent(terms.supplier(), supplier -> new ArrayList<>());
            lines.removeIf(line -> line.origin().importId() != terms.origin().importId()
                    || line.order().moq() == terms.order().moq());
            lines.add(terms);
        }
        return grouped;
    }

    private static List<Supplied> priced(Collection<List<SupplierTerms>> lines, SupplierTerms usual) {
        List<Supplied> offers = new ArrayList<>();
        for (List<SupplierTerms> one : lines) {
            List<SupplierTerms> known = one.stream().filter(terms -> terms.unitCost() != null)
                    .sorted(Comparator.comparingInt(terms -> terms.order().moq())).toList();
            if (!known.isEmpty()) {
                offers.add(new Supplied(known));
            }
        }
        return offers.isEmpty() ? List.of(new Supplied(List.of(usual))) : offers;
    }

    /** Every supplier of a product; none where nothing is known of one. */
    public List<Supplied> of(String sku) {
        return bySku.getOrDefault(sku, List.of());
    }

    /** The mean days of the slowest supplier of any product. */
    public double slowest() {
        return bySku.values().stream().flatMap(List::stream).mapToDouble(one -> one.first().leadTime().days())
                .filter(days -> days >= 0).max().orElse(0);
    }

    /** What the supplier asks for so many pieces. */
    public static Money price(Supplied supplied, int pieces) {
        return supplied.at(pieces).unitCost();
    }
}
