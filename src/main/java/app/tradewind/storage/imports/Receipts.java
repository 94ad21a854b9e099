package app.tradewind.storage.imports;

import app.tradewind.storage.rows.Cells;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Receipts of imports to rows and back. */
final class Receipts {

    private static final String EXCLUDED = "excluded";
    private static final String GROSS = "gross";
    private static final String REFUNDS = "refunds";

    private Receipts() { }

    static void write(Handle handle, ImportEntry entry) {
        ImportSummary summary = entry.summary();
        ImportSummary.Counts counts = summary.counts();
        handle.execute("insert into import (id, file, sha256, encoding, profile, kind, confidence, rows_read, used,"
                        + " units, seen_before, imported_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id(), summary.file().name(), summary.file().sha256(), summary.file().encoding(),
                summary.layout().profile(), summary.layout().kind(), summary.layout().confidence(),
                counts.rowsRead(), counts.used(), counts.units(), entry.seenBefore(), summary.at());
        PreparedBatch batch = handle.prepareBatch(
                "insert into import_figure (import_id, figure, name, amount) values (?, ?, ?, ?)");
        counts.excluded().forEach((reason, rows) -> batch.add(entry.id(), EXCLUDED, reason, BigDecimal.valueOf(rows)));
        counts.gross().forEach((currency, amount) -> batch.add(entry.id(), GROSS, currency, amount));
        counts.refunds().forEach((currency, amount) -> batch.add(entry.id(), REFUNDS, currency, amount));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** In the order of their ids. */
    static List<ImportEntry> read(Handle handle) {
        Map<Long, Map<String, Map<String, BigDecimal>>> figures = new TreeMap<>();
        handle.createQuery("select import_id, figure, name, amount from import_figure").map((row, context) ->
                figures.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                        .computeIfAbsent(row.getString(2), figure -> new TreeMap<>())
                        .put(row.getString(3), row.getBigDecimal(4))).list();
        return handle.createQuery("select * from import order by id").map((row, context) -> {
            long id = row.getLong("id");
            Map<String, Map<String, BigDecimal>> named = figures.getOrDefault(id, Map.of());
            Map<String, Integer> excluded = new TreeMap<>();
            named.getOrDefault(EXCLUDED, Map.of()).forEach((reason, rows) -> excluded.put(reason, rows.intValueExact()));
            ImportSummary summary = new ImportSummary(
                    new ImportSummary.Source(row.getString("file"), row.getString("sha256"), row.getString("encoding")),
                    new ImportSummary.Layout(row.getString("profile"), row.getString("kind"), row.getDouble("confidence")),
                    new ImportSummary.Counts(row.getInt("rows_read"), row.getInt("used"), excluded, row.getLong("units"),
                            money(named, GROSS), money(named, REFUNDS)),
                    row.getObject("imported_at", Instant.class));
            return new ImportEntry(id, summary, row.getInt("seen_before"), row.getObject("undone_at", Instant.class));
        }).list();
    }

    /** Amounts by currency, with the places that the database drops. */
    private static Map<String, BigDecimal> money(Map<String, Map<String, BigDecimal>> named, String figure) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        named.getOrDefault(figure, Map.of()).forEach((currency, amount) ->
                amounts.put(currency, Cells.money(amount, currency).amount()));
        return amounts;
    }
}
