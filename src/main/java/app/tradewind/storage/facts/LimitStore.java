package app.tradewind.storage.facts;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.RowId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Bounds of prices, told by files and by persons. */
public final class LimitStore {

    private static final Origin BY_HAND = new Origin(0, "", "", 0);

    private static final String TAKE_BACK =
            "update price_limit set undone_at = ? where undone_at is null and id < ? and sku = ? and market = ? and kind = ?";

    private final Jdbi jdbi;

    public LimitStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Those that stand, each product, market and kind once: what a person told last goes before what a file told last.
     * In the order of product, market and kind.
     */
    public List<PriceLimit> list() {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            Map<Object, PriceLimit> last = new LinkedHashMap<>();
            handle.createQuery("select * from price_limit where undone_at is null order by case when id < ? then 1 else 0 end, id")
                    .bind(0, RowId.first(1)).map((row, context) -> of(row, origins, aliases)).list()
                    .forEach(limit -> last.put(List.of(limit.sku(), limit.market(), limit.kind()), limit));
            return last.values().stream().sorted(Comparator.comparing(PriceLimit::sku).thenComparing(PriceLimit::market)
                    .thenComparing(PriceLimit::kind)).toList();
        });
    }

    private static PriceLimit of(ResultSet row, Origins origins, Aliases aliases) throws SQLException {
        BigDecimal figure = row.getBigDecimal("figure");
        String code = row.getString("currency");
        Money money = figure == null || code.isEmpty() ? null : Cells.money(figure, code);
        return new PriceLimit(aliases.of(Aliases.SKU, row.getString("sku")), row.getString("market"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), money == null ? figure : money.amount(),
                code.isEmpty() ? null : Currency.getInstance(code),
                row.getLong("id") < RowId.first(1) ? BY_HAND : origins.of(row));
    }

    /** Keeps what a person told, in the place of what persons told of the same before. */
    public synchronized void put(PriceLimit told, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.execute(TAKE_BACK, at, RowId.first(1), told.sku(), told.market(), kind(told.kind()));
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from price_limit where id < ?").bind(0, RowId.first(1))
                    .mapTo(Long.class).one();
            handle.execute("insert into price_limit values (?, 0, 0, ?, ?, ?, ?, ?, ?, null)", id, told.sku(), told.market(),
                    kind(told.kind()), told.figure(), told.currency() == null ? "" : told.currency().getCurrencyCode(), at);
        });
    }

    /** Takes back what persons told; what a file says of it counts again. @return whether anything stood */
    public synchronized boolean takeBack(String sku, String market, Kind kind, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(TAKE_BACK, at, RowId.first(1), sku, market, kind(kind))) > 0;
    }

    private static String kind(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
