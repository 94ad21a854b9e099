package app.tradewind.storage.places;

import app.tradewind.storage.rows.Cells;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What persons said of places. A later word marks the earlier as taken back; nothing is deleted. */
public final class PlaceStore {

    private final Jdbi jdbi;

    public PlaceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<PlaceFact> kinds() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from place where undone_at is null order by name")
                .map((row, context) -> new PlaceFact(row.getString("name"), row.getString("kind"))).list());
    }

    public List<PlaceWay> ways() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from place_way where undone_at is null order by from_place, to_place")
                .map((row, context) -> new PlaceWay(row.getString("from_place"), row.getString("to_place"),
                        Cells.number(row, "days"), Cells.money(row, "a_carton"))).list());
    }

    /** From now on this stands for the place; a blank kind only takes back what was said. */
    public synchronized void tell(PlaceFact fact, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.execute("update place set undone_at = ? where name = ? and undone_at is null", at, fact.name());
            if (!fact.kind().isEmpty()) {
                handle.execute("insert into place (id, name, kind, market, at) values (?, ?, ?, '', ?)", next(handle, "place"), fact.name(), fact.kind(), at);
            }
        });
    }

    /** From now on this stands for the way; one of which nothing is known only takes back what was said. */
    public synchronized void tell(PlaceWay way, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.execute("update place_way set undone_at = ? where from_place = ? and to_place = ? and undone_at is null", at, way.from(), way.to());
            if (way.days() != null || way.aCarton() != null) {
                handle.execute("insert into place_way (id, from_place, to_place, days, a_carton, currency, at) values (?, ?, ?, ?, ?, ?, ?)",
                        next(handle, "place_way"), way.from(), way.to(), way.days(), way.aCarton() == null ? null : way.aCarton().amount(),
                        way.aCarton() == null ? "" : way.aCarton().currency().getCurrencyCode(), at);
            }
        });
    }

    private static long next(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(id), 0) + 1 from " + table).mapTo(Long.class).one();
    }
}
