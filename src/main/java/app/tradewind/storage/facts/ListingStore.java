package app.tradewind.storage.facts;

import app.tradewind.catalog.Listing;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Listings as last imported. */
public final class ListingStore {

    private final Jdbi jdbi;

    public ListingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest of each product, market and channel, in that order. */
    public List<Listing> latest() {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return aliases.one(read(handle, aliases, " where l.id in (select max(id) from listing group by item, channel)"
                    + " order by i.sku, i.market, l.channel"), listing -> List.of(listing.item(), listing.channel()),
                    Comparator.comparingLong(listing -> listing.origin().importId()),
                    Comparator.comparing(Listing::item).thenComparing(Listing::channel));
        });
    }

    /** Every listing of every import that stands, in the order they came. */
    public List<Listing> all() {
        return jdbi.withHandle(handle -> read(handle, new Aliases(handle), " order by l.id"));
    }

    private static List<Listing> read(Handle handle, Aliases aliases, String which) {
        Origins origins = new Origins(handle);
        return handle.createQuery("select l.*, i.sku, i.market from listing l join item i on i.id = l.item" + which)
                .map((row, context) -> listing(row, origins, aliases)).list();
    }

    private static Listing listing(ResultSet row, Origins origins, Aliases aliases) throws SQLException {
        return new Listing(aliases.item(row), row.getString("channel"),
                new Listing.Text(row.getString("lang"), row.getString("title"), Cells.list(row, "bullets"),
                        row.getString("description"), row.getString("keywords")),
                Cells.money(row, "price"),
                new Listing.Facts(aliases.of(Aliases.CATEGORY, row.getString("category")),
                        aliases.of(Aliases.BRAND, row.getString("brand")), row.getString("barcode"),
                        Cells.whole(row, "quantity"), aliases.attributes(pairs(Cells.list(row, "attributes")))),
                origins.of(row));
    }

    private static Map<String, String> pairs(List<String> flat) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            pairs.put(flat.get(i), flat.get(i + 1));
        }
        return pairs;
    }
}
