package app.tradewind.storage.odd;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.RowId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Prices and promotions, told by a person or by the rows of files. What is taken back is marked; rows of a file
 * go with their import.
 */
public final class PlannedStore {

    /** The row of a number and, of files, all others that say the same. */
    private static final String SAME = "id in (select b.id from planned a join planned b on a.id = b.id or a.id >= " + RowId.first(1)
            + " and b.id >= " + RowId.first(1) + " and a.sku = b.sku and a.category = b.category and a.market = b.market"
            + " and a.first_day = b.first_day and a.last_day = b.last_day and a.kind = b.kind and a.currency = b.currency"
            + " and a.share is not distinct from b.share and a.discount is not distinct from b.discount"
            + " and a.price is not distinct from b.price where a.id = ? and a.undone_at is null)";

    private final Jdbi jdbi;

    public PlannedStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Those that stand, each once: of rows that say the same the last. First those of files, in the order they came,
     * then those of persons: of two about one week the later one holds.
     */
    public List<PlannedWeeks> list() {
        List<PlannedWeeks> all = read("select * from planned where undone_at is null order by case when id < ? then 1 else 0 end, id");
        Map<Object, PlannedWeeks> once = new LinkedHashMap<>();
        for (PlannedWeeks one : all) {
            Object key = one.byHand() ? one.id() : List.of(one.plan().reach(), one.plan().from(), one.plan().to(), one.plan().offer());
            once.remove(key);
            once.put(key, one);
        }
        return new ArrayList<>(once.values());
    }

    /** All that files ever told, in the order they came. */
    public List<? extends CatalogRecord> every() {
        return read("select * from planned where id >= ? order by id").stream().map(PlannedWeeks::plan).toList();
    }

    private List<PlannedWeeks> read(String query) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            return handle.createQuery(query).bind(0, RowId.first(1)).map((row, context) -> of(row, origins, aliases)).list();
        });
    }

    private static PlannedWeeks of(ResultSet row, Origins origins, Aliases aliases) throws SQLException {
        long id = row.getLong("id");
        Promotion.Reach reach = new Promotion.Reach(aliases.of(Aliases.SKU, row.getString("sku")), row.getString("category"),
                row.getString("market"));
        Promotion.Offer offer = new Promotion.Offer(row.getString("kind"), row.getObject("share", Double.class),
                row.getObject("discount", Double.class), Cells.money(row, "price"));
        return new PlannedWeeks(id, new Promotion(reach, row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), offer, id < RowId.first(1) ? new Origin(0, "", "", 0) : origins.of(row)));
    }

    /** @return the number it has from now on */
    public synchronized long add(Promotion told, Instant at) {
        return jdbi.inTransaction(handle -> insert(handle, told, at));
    }

    private static long insert(Handle handle, Promotion told, Instant at) {
        long id = handle.createQuery("select coalesce(max(id), 0) + 1 from planned where id < ?").bind(0, RowId.first(1))
                .mapTo(Long.class).one();
        Promotion.Offer offer = told.offer();
        handle.execute("insert into planned values (?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)", id,
                told.reach().sku(), told.reach().category(), told.reach().market(), told.from(), told.to(), offer.kind(),
                offer.share(), offer.discount(), offer.price() == null ? null : offer.price().amount(),
                offer.price() == null ? "" : offer.price().currency().getCurrencyCode(), at);
        return id;
    }

    /** @return whether one of this number stood */
    public synchronized boolean undo(long id, Instant at) {
        return jdbi.withHandle(handle -> undo(handle, id, at));
    }

    /** Puts another in the place of one that stands, both or neither. @return its number, or 0 where none stood */
    public synchronized long change(long id, Promotion told, Instant at) {
        return jdbi.inTransaction(handle -> undo(handle, id, at) ? insert(handle, told, at) : 0L);
    }

    private static boolean undo(Handle handle, long id, Instant at) {
        return handle.execute("update planned set undone_at = ? where undone_at is null and " + SAME, at, id) > 0;
    }
}
