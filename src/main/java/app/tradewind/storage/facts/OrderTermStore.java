package app.tradewind.storage.facts;

import app.tradewind.catalog.plans.OrderTerm;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.storage.rows.Aliases;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What persons told of how products are ordered. A later word marks the earlier as taken back; nothing is deleted. */
public final class OrderTermStore {

    private static final String TAKE_BACK = "update order_term set undone_at = ? where undone_at is null and sku = ? and kind = ?";

    private final Jdbi jdbi;

    public OrderTermStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that stand, by product, in the order they were told. */
    public List<OrderTerm> list() {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return handle.createQuery("select * from order_term where undone_at is null order by sku, id")
                    .map((row, context) -> new OrderTerm(aliases.of(Aliases.SKU, row.getString("sku")),
                            Kind.ofId(row.getString("kind")).orElseThrow(), row.getString("figure"))).list();
        });
    }

    /** From now on this stands, in the place of what was told of the same before. */
    public synchronized void put(OrderTerm told, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.execute(TAKE_BACK, at, told.sku(), told.kind().id());
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from order_term").mapTo(Long.class).one();
            handle.execute("insert into order_term values (?, ?, ?, ?, ?, null)", id, told.sku(), told.kind().id(), told.figure(), at);
        });
    }

    /** @return whether anything stood */
    public synchronized boolean takeBack(String sku, Kind kind, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(TAKE_BACK, at, sku, kind.id())) > 0;
    }
}
