package app.tradewind.storage.sales;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Weeks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Order lines that a cleaning has set aside: they came twice under two names, and the other one counts. A
 * line comes back by itself when the import that brought its twin is taken back.
 */
final class SetAside {

    private static final String LINES = "select distinct s.id, i.sku, i.market, s.sold_on, s.kind, s.units, s.gross, s.currency"
            + " from cleaning_aside a join cleaning c on c.id = a.cleaning_id"
            + " join sale s on s.id = a.sale_id join import m on m.id = s.id / 4294967296"
            + " join sale t on t.id = a.twin_id join import n on n.id = t.id / 4294967296"
            + " join item i on i.id = s.item"
            + " where c.accepted and c.undone_at is null and m.undone_at is null and n.undone_at is null"
            + " and not exists (select 1 from shadow h where h.sale_id = s.id)";

    private final List<Line> lines;
    private final Set<Long> ids = new HashSet<>();

    private record Line(long id, SkuMarket item, LocalDate day, int units, Money gross) { }

    SetAside(Handle handle, Aliases aliases) {
        lines = handle.createQuery(LINES).map((row, context) -> {
            ids.add(row.getLong("id"));
            return new Line(row.getLong("id"), aliases.item(row), row.getObject("sold_on", LocalDate.class),
                    row.getInt("kind") == Sale.Kind.SALE.ordinal() ? row.getInt("units") : 0, Cells.money(row, "gross"));
        }).list();
    }

    boolean has(long saleId) {
        return ids.contains(saleId);
    }

    /** Takes the lines off the sums of the items they belong to. */
    void takeOff(Map<SkuMarket, ItemWeeks> items) {
        Map<SkuMarket, Map<String, Weeks>> off = new HashMap<>();
        for (Line line : lines) {
            if (line.units > 0) {
                off.computeIfAbsent(line.item, item -> new HashMap<>())
                        .computeIfAbsent(line.gross == null ? "" : line.gross.currency().getCurrencyCode(), code -> new Weeks())
                        .add(Weeks.weekOf(line.day), -line.units, line.gross == null ? null : line.gross.amount().negate());
            }
        }
        off.forEach((item, currencies) -> currencies.forEach((currency, weeks) -> {
            if (items.containsKey(item)) {
                items.get(item).put(currency, weeks);
            }
        }));
    }
}
