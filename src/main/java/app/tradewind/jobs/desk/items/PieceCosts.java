package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills in what a piece costs where the terms do not say: from a table of costs. What the supplier asks
 * stands before it. A product with a cost and no terms has terms of one piece with a lead time not known.
 */
public final class PieceCosts {

    private PieceCosts() { }

    /** @param costs that hold today, by product number */
    public static Map<String, SupplierTerms> into(Map<String, SupplierTerms> terms, Map<String, UnitCost> costs) {
        Map<String, SupplierTerms> filled = new TreeMap<>(terms);
        costs.forEach((sku, cost) -> {
            SupplierTerms known = terms.get(sku);
            if (known == null || known.unitCost() == null) {
                filled.put(sku, new SupplierTerms(sku, known == null ? "" : known.supplier(), cost.cost(),
                        known == null ? new SupplierTerms.OrderRule(1, 1, null, null) : known.order(),
                        known == null ? new SupplierTerms.LeadTime(Double.NaN, null) : known.leadTime(),
                        known == null ? cost.origin() : known.origin()));
            }
        });
        return filled;
    }
}
