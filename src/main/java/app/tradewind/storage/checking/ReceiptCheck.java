package app.tradewind.storage.checking;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.checking.Finding.Check;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportStore;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.storage.lines.StoredLine;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.RowId;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * One import's receipt against what is stored of it: rows read are used or left out, every used row gave at
 * least one record, and of order lines pieces, sales and refunds are those of the receipt to the cent.
 */
final class ReceiptCheck {

    private static final String ORDERS = "orders";

    private final Handle handle;
    private final ImportEntry entry;
    private final Map<String, BigDecimal> gross = new TreeMap<>();
    private final Map<String, BigDecimal> refunds = new TreeMap<>();
    private long units;
    private long rows;
    private StoredLine.Place last;

    ReceiptCheck(Handle handle, ImportEntry entry) {
        this.handle = handle;
        this.entry = entry;
    }

    Finding run() throws SQLException {
        ImportSummary summary = entry.summary();
        ImportSummary.Counts told = summary.counts();
        String subject = Long.toString(entry.id());
        int left = told.excluded().values().stream().mapToInt(Integer::intValue).sum();
        if (told.rowsRead() != told.used() + left) {
            return Finding.off(Check.RECEIPT, subject,
                    Phrase.of("keep.check.receipt-rows", entry.id(), summary.file().name(), told.rowsRead(), told.used() + left));
        }
        boolean orders = summary.layout().kind().equals(ORDERS);
        if (orders) {
            new StoredLines(handle.getConnection()).between(RowId.first(entry.id()), RowId.last(entry.id()), this::see);
        } else {
            rows = facts();
        }
        if (rows != told.used()) {
            return Finding.off(Check.RECEIPT, subject,
                    Phrase.of("keep.check.receipt-used", entry.id(), summary.file().name(), told.used(), rows));
        }
        if (orders && (units != told.units() || differ(gross, told.gross()) || differ(refunds, told.refunds()))) {
            return Finding.off(Check.RECEIPT, subject, Phrase.of("keep.check.receipt-sums", entry.id(), summary.file().name()));
        }
        return Finding.good(Check.RECEIPT, subject, Phrase.of("keep.check.receipt", entry.id(), summary.file().name(), told.used()));
    }

    /** A row that gave several records is one row; cancelled lines stand in the store, and are no used rows. */
    private void see(StoredLine line) {
        if (line.kind() == Sale.Kind.CANCELLED) {
            return;
        }
        if (last == null || last.row() != line.place().row() || last.source() != line.place().source()) {
            rows++;
        }
        last = line.place();
        boolean sold = line.kind() == Sale.Kind.SALE;
        units += sold ? line.amount().units() : 0;
        if (line.amount().gross() != null) {
            (sold ? gross : refunds).merge(line.amount().gross().currency().getCurrencyCode(), line.amount().gross().amount(), BigDecimal::add);
        }
    }

    private long facts() {
        String each = ImportStore.FACTS.stream().map(table -> "select source, row_no from " + table + " where id between :first and :last")
                .collect(Collectors.joining(" union "));
        return handle.createQuery("select count(*) from (" + each + ")").bind("first", RowId.first(entry.id()))
                .bind("last", RowId.last(entry.id())).mapTo(Long.class).one();
    }

    private static boolean differ(Map<String, BigDecimal> stored, Map<String, BigDecimal> told) {
        Map<String, BigDecimal> rest = new TreeMap<>(stored);
        told.forEach((currency, sum) -> rest.merge(currency, sum.negate(), BigDecimal::add));
        return rest.values().stream().anyMatch(sum -> sum.signum() != 0);
    }
}
