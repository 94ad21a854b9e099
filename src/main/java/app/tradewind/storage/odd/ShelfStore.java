package app.tradewind.storage.odd;

import app.tradewind.catalog.SkuMarket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What persons said of empty shelves. A later word about the same week marks the earlier as taken back; nothing is deleted. */
public final class ShelfStore {

    private final Jdbi jdbi;

    public ShelfStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that stand, by item and week. */
    public List<ShelfDecision> list() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from shelf_week where undone_at is null order by sku, market, week, id")
                .map((row, context) -> new ShelfDecision(new SkuMarket(row.getString("sku"), row.getString("market")),
                        row.getObject("week", LocalDate.class), row.getBoolean("empty"), row.getString("remark"))).list());
    }

    /** From now on this one stands for its week. */
    public synchronized void add(ShelfDecision said, Instant at) {
        jdbi.useTransaction(handle -> {
            end(handle, said.item(), said.week(), at);
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from shelf_week").mapTo(Long.class).one();
            handle.execute("insert into shelf_week (id, sku, market, week, empty, remark, at) values (?, ?, ?, ?, ?, ?, ?)", id,
                    said.item().sku(), said.item().market(), said.week(), said.empty(), said.remark(), at);
        });
    }

    /** Takes a word back. @return whether one stood */
    public synchronized boolean undo(SkuMarket item, LocalDate week, Instant at) {
        return jdbi.inTransaction(handle -> end(handle, item, week, at)) > 0;
    }

    private static int end(Handle handle, SkuMarket item, LocalDate week, Instant at) {
        return handle.execute("update shelf_week set undone_at = ? where sku = ? and market = ? and week = ? and undone_at is null",
                at, item.sku(), item.market(), week);
    }
}
