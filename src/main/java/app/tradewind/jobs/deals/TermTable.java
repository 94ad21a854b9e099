package app.tradewind.jobs.deals;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.plans.OrderTerm;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.report.Table;
import java.util.List;

/** What was told, and what the files say of suppliers. */
public final class TermTable {

    private TermTable() { }

    /** {@code sku,term,figure}, one row a term that stands. */
    public static Table told(List<OrderTerm> told) {
        Table.Builder table = new Table.Builder("sku", "term", "figure");
        told.forEach(term -> table.row(term.sku(), term.kind().id(), term.figure()));
        return table.build();
    }

    /** {@code sku,supplier,from,price,currency,lead_time_days,usual}, one row a product, supplier and quantity. */
    public static Table offers(Snapshot snapshot) {
        Table.Builder table = new Table.Builder("sku", "supplier", "from", "price", "currency", "lead_time_days", "usual");
        snapshot.catalogue().terms().forEach((sku, usual) -> {
            for (Offers.Supplied supplied : snapshot.offers().of(sku)) {
                for (SupplierTerms line : supplied.terms()) {
                    table.row(sku, line.supplier(), line.order().moq(), line.unitCost() == null ? null : line.unitCost().amount(),
                            line.unitCost() == null ? "" : line.unitCost().currency().getCurrencyCode(),
                            Double.isNaN(line.leadTime().days()) ? null : line.leadTime().days(), line.supplier().equals(usual.supplier()));
                }
            }
        });
        return table.build();
    }
}
