package app.tradewind.storage;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.storage.imports.ImportWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small imports for tests. */
final class Rows {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Rows() { }

    static Origin origin(int row) {
        return new Origin(0, "orders.csv", "", row);
    }

    /** One piece a line, {@code gross} as {@code 12.90 USD} or {@code null}. */
    static Sale sale(String order, String sku, String day, int units, String gross) {
        return sale(order, 1, sku, day, Sale.Kind.SALE, units, gross);
    }

    static Sale sale(String order, int number, String sku, String day, Sale.Kind kind, int units, String gross) {
        String[] money = gross == null ? null : gross.split(" ");
        return new Sale(new Sale.Line(order, number, "Shipped"), new SkuMarket(sku, "US"),
                new Sale.When(null, LocalDate.parse(day)), kind,
                new Sale.Amount(units, money == null ? null : Money.of(money[0], money[1])), origin(2));
    }

    static ImportSummary summary(String sha256, int rows) {
        return new ImportSummary(new ImportSummary.Source("orders.csv", sha256, "UTF-8"),
                new ImportSummary.Layout("generic-orders", "orders", 0.9),
                new ImportSummary.Counts(rows, rows, Map.of(), rows, Map.of(), Map.of()), NOON);
    }

    /** Brings the records in as one import. @return its id */
    static long bring(Workspace workspace, String sha256, CatalogRecord... records) {
        return bring(workspace, sha256, List.of(records));
    }

    static long bring(Workspace workspace, String sha256, List<? extends CatalogRecord> records) {
        try (ImportWriter writer = workspace.imports().writer()) {
            records.forEach(record -> writer.accept(record, "raw of " + record));
            return writer.commit(summary(sha256, records.size()));
        }
    }
}
