package app.tradewind.storage.sales;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Weeks;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String STANDING = "select distinct a.sale_id"
            + " from cleaning_aside a join cleaning c on c.id = a.cleaning_id"
            + " join import m on m.id = a.sale_id / 4294967296 join import n on n.id = a.twin_id / 4294967296"
            + " where c.accepted and c.undone_at is null and m.undone_at is null and n.undone_at is null"
            + " and not exists (select 1 from shadow h where h.sale_id = a.sale_id)";

    private final List<Line> lines = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();

    private record Line(SkuMarket item, LocalDate day, int units, Money gross) { }

    SetAside(Handle handle, Aliases aliases) throws SQLException {
        List<Long> standing = handle.createQuery(STANDING).mapTo(Long.class).list();
        Map<Integer, SkuMarket> items = new HashMap<>();
        if (!standing.isEmpty()) {
            handle.createQuery("select id, sku, market from item").map((row, context) ->
                    items.put(row.getInt(1), aliases.item(row))).list();
        }
        new StoredLines(handle.getConnection()).of(standing, line -> {
            ids.add(line.id());
            lines.add(new Line(items.get(line.item()), line.day(),
                    line.kind() == Sale.Kind.SALE ? line.amount().units() : 0, line.amount().gross()));
        });
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
