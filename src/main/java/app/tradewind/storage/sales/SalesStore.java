package app.tradewind.storage.sales;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.lines.RawRows;
import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredLine;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.StoreFailureException;
import app.tradewind.storage.rows.Weeks;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Sales by week, out of sums that every import and undoing keeps right, and the lines behind them. Only
 * lines that count are seen: of a line in several exports the latest. Refunds and cancellations are no
 * demand and are not subtracted from it.
 */
public final class SalesStore {

    private final Jdbi jdbi;

    public SalesStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Weekly histories of everything ever sold, by product and market: from an item's first sale to the
     * last whole ISO week before {@code today}, zero where nothing was sold. Where several currencies
     * meet, see {@link #mixedMoney}.
     */
    public List<SalesHistory> histories(LocalDate today) {
        return weeks().stream().map(item -> item.history(today)).flatMap(Optional::stream).toList();
    }

    /** Everything ever sold, in order. */
    public List<SkuMarket> items() {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return handle.createQuery("select i.sku, i.market from item i"
                    + " where exists (select 1 from item_week w where w.item = i.id)")
                    .map((row, context) -> aliases.item(row)).stream().distinct().sorted().toList();
        });
    }

    /** The last day on which anything was sold, given back or cancelled. */
    public Optional<LocalDate> lastDay() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(last_day) from import where undone_at is null")
                .map((row, context) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).one());
    }

    /** Items whose history gives the prices of one currency only, though their lines carry more. */
    public List<MixedMoney> mixedMoney() {
        return weeks().stream().map(ItemWeeks::mixed).flatMap(Optional::stream).toList();
    }

    /** Lines of one item, whatever their kind, the latest day first. */
    public List<SourceRow> rows(SkuMarket item, int limit) {
        return rows(item, LocalDate.MIN, LocalDate.MAX, limit);
    }

    /** Lines of one item between two days, both included, whatever their kind, the latest day first. */
    public List<SourceRow> rows(SkuMarket item, LocalDate from, LocalDate to, int limit) {
        return ask(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            SetAside aside = new SetAside(handle, aliases);
            List<Long> ids = ids(handle, item, aliases);
            Set<Long> shadowed = new Shadows(handle.getConnection()).of(ids).keySet();
            List<StoredLine> found = new ArrayList<>();
            new StoredLines(handle.getConnection()).of(ids, line -> {
                if (!aside.has(line.id()) && !shadowed.contains(line.id())
                        && !line.day().isBefore(from) && !line.day().isAfter(to)) {
                    found.add(line);
                }
            });
            found.sort(Comparator.comparing(StoredLine::day).reversed().thenComparing(StoredLine::id));
            return found.stream().limit(limit)
                    .map(line -> new SourceRow(line.sale(item, origins), RawRows.text(handle, line.id()))).toList();
        });
    }

    /** Every line of every import that stands, in the order they came, those that do not count marked. */
    public void each(SaleVisitor visitor) {
        ask(handle -> {
            new SaleLines(handle).each(visitor);
            return true;
        });
    }

    private <T> T ask(HandleCallback<T, SQLException> question) {
        try {
            return jdbi.withHandle(question);
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
    }

    private List<ItemWeeks> weeks() {
        Map<SkuMarket, ItemWeeks> items = new TreeMap<>();
        ask(handle -> {
            Aliases aliases = new Aliases(handle);
            handle.createQuery("select i.sku, i.market, w.currency, w.packed from item_week w join item i on i.id = w.item")
                    .map((row, context) -> {
                        items.computeIfAbsent(aliases.item(row), ItemWeeks::new)
                                .put(row.getString(3), Weeks.unpack(row.getBytes(4)));
                        return true;
                    }).list();
            new SetAside(handle, aliases).takeOff(items);
            return true;
        });
        return new ArrayList<>(items.values());
    }

    /** The lines of every item that is read as this one. */
    private static List<Long> ids(Handle handle, SkuMarket item, Aliases aliases) {
        Object[] items = handle.createQuery("select id, sku, market from item where market = :market")
                .bind("market", item.market())
                .map((row, context) -> aliases.item(row).equals(item) ? row.getInt(1) : 0).stream()
                .filter(id -> id != 0).toArray();
        List<Long> ids = new ArrayList<>();
        handle.createQuery("select l.first_id, l.packed from item_sale l where l.item = any(:items)")
                .bind("items", (position, statement, context) -> statement.setObject(position, items))
                .map((row, context) -> {
                    long id = row.getLong(1);
                    ids.add(id);
                    for (Packer.Reader steps = new Packer.Reader(row.getBytes(2)); steps.hasMore();) {
                        id += steps.next();
                        ids.add(id);
                    }
                    return true;
                }).list();
        return ids;
    }
}
