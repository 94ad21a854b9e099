package app.tradewind.storage.copydesk;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.mend.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Safer wordings that were put in place. They stand beside the imported rows; what is taken back is marked. */
public final class EditStore {

    private final Jdbi jdbi;

    public EditStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param id its number, from 1
     * @param edit the change
     * @param rule the rule whose finding it answers
     */
    public record Kept(long id, Edit edit, String rule) { }

    /** Those that stand, by listing, in the order they were made. */
    public Map<ListingKey, List<Kept>> list() {
        Map<ListingKey, List<Kept>> all = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from copy_edit where undone_at is null order by id")
                .map((row, context) -> all.computeIfAbsent(new ListingKey(
                        new SkuMarket(row.getString("sku"), row.getString("market")), row.getString("channel")), any -> new ArrayList<>())
                        .add(new Kept(row.getLong("id"), new Edit(row.getString("field"), row.getInt("start_at"), row.getString("was"),
                                row.getString("becomes"), row.getString("before_text"), row.getString("after_text")),
                                row.getString("rule")))).list());
        return all;
    }

    /** @return its number */
    public synchronized long add(ListingKey key, Edit edit, String rule, Instant at) {
        return jdbi.inTransaction(handle -> {
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from copy_edit").mapTo(Long.class).one();
            handle.execute("insert into copy_edit (id, sku, market, channel, field, start_at, was, becomes, before_text, after_text,"
                            + " rule, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, key.item().sku(), key.item().market(),
                    key.channel(), edit.field(), edit.at(), edit.was(), edit.becomes(), edit.before(), edit.after(), rule, at);
            return id;
        });
    }

    /** @return whether one of this number stood */
    public synchronized boolean undo(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(
                "update copy_edit set undone_at = ? where id = ? and undone_at is null", at, id)) > 0;
    }
}
