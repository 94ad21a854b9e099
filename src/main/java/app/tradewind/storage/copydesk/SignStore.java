package app.tradewind.storage.copydesk;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.judgement.SignOff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who signed for which listing. A later signature of a role takes the place of the earlier; nothing is deleted. */
public final class SignStore {

    private final Jdbi jdbi;

    public SignStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The signatures that were not taken back, by listing and role. */
    public Map<ListingKey, Map<SignOff.Role, SignOff>> list() {
        Map<ListingKey, Map<SignOff.Role, SignOff>> all = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from copy_sign_off where undone_at is null order by id")
                .map((row, context) -> {
                    ListingKey key = new ListingKey(new SkuMarket(row.getString("sku"), row.getString("market")), row.getString("channel"));
                    SignOff sign = new SignOff(row.getLong("id"), SignOff.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                            row.getString("name"), row.getObject("said_on", LocalDate.class), row.getString("note"),
                            new SignOff.Seen(row.getString("text_digest"), row.getString("packs_digest")));
                    all.computeIfAbsent(key, any -> new EnumMap<>(SignOff.Role.class)).put(sign.role(), sign);
                    return key;
                }).list());
        return all;
    }

    public synchronized void add(ListingKey key, SignOff sign, Instant at) {
        jdbi.useTransaction(handle -> {
            end(handle, key, sign.role(), at);
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from copy_sign_off").mapTo(Long.class).one();
            handle.execute("insert into copy_sign_off (id, sku, market, channel, role, name, said_on, note, text_digest, packs_digest, at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, key.item().sku(), key.item().market(), key.channel(),
                    name(sign.role()), sign.name(), sign.day(), sign.note(), sign.seen().text(), sign.seen().packs(), at);
        });
    }

    /** @return whether the role had signed */
    public synchronized boolean undo(ListingKey key, SignOff.Role role, Instant at) {
        return jdbi.inTransaction(handle -> end(handle, key, role, at)) > 0;
    }

    private static int end(Handle handle, ListingKey key, SignOff.Role role, Instant at) {
        return handle.execute("update copy_sign_off set undone_at = ? where sku = ? and market = ? and channel = ? and role = ?"
                + " and undone_at is null", at, key.item().sku(), key.item().market(), key.channel(), name(role));
    }

    private static String name(SignOff.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
