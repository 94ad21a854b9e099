package app.tradewind.storage.facts.signals;

import app.tradewind.catalog.signals.Review;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What customers wrote. */
public final class ReviewStore {

    private final Jdbi jdbi;

    public ReviewStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By item and day. A review with a number counts once, as imported last; those without are all kept. */
    public List<Review> all() {
        return read(" where r.review_id = '' or r.id in (select max(id) from review group by item, review_id)"
                + " order by i.sku, i.market, r.written_on, r.id");
    }

    /** All that ever came, in that order. */
    public List<Review> every() {
        return read(" order by r.id");
    }

    private List<Review> read(String which) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            return handle.createQuery("select r.*, i.sku, i.market from review r join item i on i.id = r.item" + which)
                    .map((row, context) -> new Review(row.getString("review_id"),
                            aliases.item(row),
                            new Review.Words(row.getString("lang"), row.getString("title"), row.getString("body")),
                            row.getBigDecimal("rating"), row.getObject("written_on", LocalDate.class), origins.of(row)))
                    .list();
        });
    }
}
