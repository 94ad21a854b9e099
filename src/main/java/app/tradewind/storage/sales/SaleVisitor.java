package app.tradewind.storage.sales;

import app.tradewind.catalog.Sale;

/** Sees every order line once. */
@FunctionalInterface
public interface SaleVisitor {

    /**
     * @param id the stored line
     * @param sale what was understood
     * @param counts whether it counts; {@code false} for a line that a later import brought again, or that was set aside
     */
    void visit(long id, Sale sale, boolean counts);
}
