package app.tradewind.storage.copydesk;

import app.tradewind.catalog.SkuMarket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which file a person has chosen as a listing's picture: where it stands, never the picture itself. */
public final class PictureStore {

    private final Jdbi jdbi;

    public PictureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The chosen files, by listing. */
    public Map<ListingKey, String> list() {
        Map<ListingKey, String> all = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from listing_picture where undone_at is null order by id")
                .map((row, context) -> all.put(new ListingKey(new SkuMarket(row.getString("sku"), row.getString("market")),
                        row.getString("channel")), row.getString("path"))).list());
        return all;
    }

    /** Takes the place of the one before. */
    public synchronized void choose(ListingKey key, String path, Instant at) {
        jdbi.useTransaction(handle -> {
            end(handle, key, at);
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from listing_picture").mapTo(Long.class).one();
            handle.execute("insert into listing_picture (id, sku, market, channel, path, at) values (?, ?, ?, ?, ?, ?)", id,
                    key.item().sku(), key.item().market(), key.channel(), path, at);
        });
    }

    /** @return whether one was chosen */
    public synchronized boolean forget(ListingKey key, Instant at) {
        return jdbi.inTransaction(handle -> end(handle, key, at)) > 0;
    }

    private static int end(Handle handle, ListingKey key, Instant at) {
        return handle.execute("update listing_picture set undone_at = ? where sku = ? and market = ? and channel = ? and undone_at is null",
                at, key.item().sku(), key.item().market(), key.channel());
    }
}
