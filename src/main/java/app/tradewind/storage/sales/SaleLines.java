package app.tradewind.storage.sales;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.RowId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Walks over all order lines of the imports that stand, page by page, so that memory does not grow with them. */
final class SaleLines {

    private static final int PAGE = 20_000;

    private final Handle handle;
    private final Origins origins;
    private final SetAside aside;
    private final Map<Integer, SkuMarket> items = new HashMap<>();

    SaleLines(Handle handle) {
        this.handle = handle;
        Aliases aliases = new Aliases(handle);
        origins = new Origins(handle);
        aside = new SetAside(handle, aliases);
        handle.createQuery("select id, sku, market from item").map((row, context) ->
                items.put(row.getInt(1), aliases.item(row))).list();
    }

    void each(SaleVisitor visitor) {
        List<Long> imports = handle.createQuery("select id from import where undone_at is null order by id")
                .mapTo(Long.class).list();
        for (long id : imports) {
            long end = handle.createQuery("select coalesce(max(id), -1) from sale where id between ? and ?")
                    .bind(0, RowId.first(id)).bind(1, RowId.last(id)).mapTo(Long.class).one();
            for (long from = RowId.first(id); from <= end; from += PAGE) {
                page(from, from + PAGE - 1, visitor);
            }
        }
    }

    private void page(long from, long to, SaleVisitor visitor) {
        handle.createQuery("select s.*, h.by_id from sale s left join shadow h on h.sale_id = s.id"
                        + " where s.id between ? and ? order by s.id").bind(0, from).bind(1, to)
                .map((row, context) -> {
                    long id = row.getLong("id");
                    row.getLong("by_id");
                    boolean shadowed = !row.wasNull();
                    visitor.visit(id, sale(row, items.get(row.getInt("item")), origins), !shadowed && !aside.has(id));
                    return true;
                }).forEach(done -> { });
    }

    /** @param row stands on a row of the table {@code sale} */
    static Sale sale(ResultSet row, SkuMarket item, Origins origins) throws SQLException {
        return new Sale(
                new Sale.Line(row.getString("order_id"), row.getInt("line_no"), row.getString("status")), item,
                new Sale.When(row.getObject("sold_at", Instant.class), row.getObject("sold_on", LocalDate.class)),
                Sale.Kind.values()[row.getInt("kind")],
                new Sale.Amount(row.getInt("units"), Cells.money(row, "gross")), origins.of(row));
    }
}
