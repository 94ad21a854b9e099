package app.tradewind.storage.copydesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What a person says of a product where the sheets say nothing, or something wrong. What is taken back is marked. */
public final class KnownStore {

    private final Jdbi jdbi;

    public KnownStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param id its number, from 1
     * @param sku the product
     * @param name of the attribute
     * @param value empty where the product has none
     * @param day when it was said
     */
    public record Said(long id, String sku, String name, String value, LocalDate day) { }

    /** Those that stand, in the order they were said. */
    public List<Said> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from known_fact where undone_at is null order by id")
                .map((row, context) -> new Said(row.getLong("id"), row.getString("sku"), row.getString("name"), row.getString("fact"),
                        row.getObject("said_on", LocalDate.class))).list());
    }

    /** Takes the place of what was said of the same name before. @return its number */
    public synchronized long add(Said said, Instant at) {
        return jdbi.inTransaction(handle -> {
            handle.execute("update known_fact set undone_at = ? where sku = ? and lower(name) = lower(?) and undone_at is null",
                    at, said.sku(), said.name());
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from known_fact").mapTo(Long.class).one();
            handle.execute("insert into known_fact (id, sku, name, fact, said_on, at) values (?, ?, ?, ?, ?, ?)", id, said.sku(),
                    said.name(), said.value(), said.day(), at);
            return id;
        });
    }

    /** @return whether one of this number stood */
    public synchronized boolean undo(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(
                "update known_fact set undone_at = ? where id = ? and undone_at is null", at, id)) > 0;
    }
}
