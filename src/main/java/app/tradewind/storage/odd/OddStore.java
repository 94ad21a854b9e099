package app.tradewind.storage.odd;

import app.tradewind.catalog.SkuMarket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Decisions about odd weeks. A later one about the same week marks the earlier as taken back; nothing is deleted. */
public final class OddStore {

    private final Jdbi jdbi;

    public OddStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that stand, by item and week. */
    public List<OddDecision> list() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from odd_week where undone_at is null order by sku, market, week, id")
                .map((row, context) -> new OddDecision(new SkuMarket(row.getString("sku"), row.getString("market")),
                        row.getObject("week", LocalDate.class), row.getBoolean("aside"), row.getDouble("counted"),
                        row.getString("remark"), row.getObject("at", Instant.class))).list());
    }

    /** From now on this one stands for its week. */
    public synchronized void add(OddDecision decision) {
        jdbi.useTransaction(handle -> {
            end(handle, decision.item(), decision.week(), decision.at());
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from odd_week").mapTo(Long.class).one();
            handle.execute("insert into odd_week (id, sku, market, week, aside, counted, remark, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id, decision.item().sku(), decision.item().market(), decision.week(), decision.aside(),
                    decision.counted(), decision.remark(), decision.at());
        });
    }

    /** Takes a decision back. @return whether one stood */
    public synchronized boolean undo(SkuMarket item, LocalDate week, Instant at) {
        return jdbi.inTransaction(handle -> end(handle, item, week, at)) > 0;
    }

    private static int end(Handle handle, SkuMarket item, LocalDate week, Instant at) {
        return handle.execute("update odd_week set undone_at = ? where sku = ? and market = ? and week = ?"
                + " and undone_at is null", at, item.sku(), item.market(), week);
    }
}
