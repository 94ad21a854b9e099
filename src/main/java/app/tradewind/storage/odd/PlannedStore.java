package app.tradewind.storage.odd;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.cause.PlannedWeeks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Prices and promotions that a person told. What is taken back is marked; nothing is deleted. */
public final class PlannedStore {

    private final Jdbi jdbi;

    public PlannedStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that stand, in the order they were told: of two about one week the later one holds. */
    public List<PlannedWeeks> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from planned_week where undone_at is null order by id")
                .map((row, context) -> new PlannedWeeks(row.getLong("id"),
                        new SkuMarket(row.getString("sku"), row.getString("market")),
                        row.getObject("first_week", LocalDate.class), row.getObject("last_week", LocalDate.class),
                        row.getObject("price", Double.class), row.getObject("promotion", Double.class))).list());
    }

    /** @return the number it has from now on */
    public synchronized long add(PlannedWeeks weeks, Instant at) {
        return jdbi.inTransaction(handle -> {
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from planned_week").mapTo(Long.class).one();
            handle.execute("insert into planned_week (id, sku, market, first_week, last_week, price, promotion, at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)", id, weeks.item().sku(), weeks.item().market(), weeks.from(), weeks.to(),
                    weeks.price(), weeks.promotion(), at);
            return id;
        });
    }

    /** @return whether one of this number stood */
    public synchronized boolean undo(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(
                "update planned_week set undone_at = ? where id = ? and undone_at is null", at, id)) > 0;
    }
}
