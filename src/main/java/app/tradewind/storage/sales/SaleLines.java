package app.tradewind.storage.sales;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.RowId;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Walks over all order lines of the imports that stand, block by block, so that memory does not grow with them. */
final class SaleLines {

    private final Handle handle;
    private final Origins origins;
    private final SetAside aside;
    private final Map<Integer, SkuMarket> items = new HashMap<>();

    SaleLines(Handle handle) throws SQLException {
        this.handle = handle;
        Aliases aliases = new Aliases(handle);
        origins = new Origins(handle);
        aside = new SetAside(handle, aliases);
        handle.createQuery("select id, sku, market from item").map((row, context) ->
                items.put(row.getInt(1), aliases.item(row))).list();
    }

    void each(SaleVisitor visitor) throws SQLException {
        StoredLines lines = new StoredLines(handle.getConnection());
        Shadows shadows = new Shadows(handle.getConnection());
        List<Long> imports = handle.createQuery("select id from import where undone_at is null order by id")
                .mapTo(Long.class).list();
        for (long id : imports) {
            Set<Long> shadowed = shadows.between(RowId.first(id), RowId.last(id)).keySet();
            lines.between(RowId.first(id), RowId.last(id), line -> visitor.visit(line.id(),
                    line.sale(items.get(line.item()), origins), !shadowed.contains(line.id()) && !aside.has(line.id())));
        }
    }
}
