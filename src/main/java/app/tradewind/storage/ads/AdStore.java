package app.tradewind.storage.ads;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.ads.AdPlace;
import app.tradewind.catalog.ads.AdResult;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Advertising as files tell it, and the products of campaigns as persons do. Rows of a file go with their import. */
public final class AdStore {

    private final Jdbi jdbi;

    public AdStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * That a campaign advertises a product.
     *
     * @param market two letters, {@code ZZ} where the reports name none
     */
    public record Told(String campaign, String market, String sku) { }

    /** All rows, in the order they came. */
    public List<AdLine> every() {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            return handle.createQuery("select * from ad_line order by id").map((row, context) -> line(row, origins, aliases)).list();
        });
    }

    private static AdLine line(ResultSet row, Origins origins, Aliases aliases) throws SQLException {
        AdPlace place = new AdPlace(row.getString("platform"), row.getString("market"), row.getString("campaign"), row.getString("ad_group"),
                row.getString("term"));
        BigDecimal sales = row.getBigDecimal("sales");
        Money sold = sales == null ? null : Cells.money(sales, row.getString("sales_currency"));
        AdResult result = new AdResult(row.getObject("impressions", Long.class), row.getLong("clicks"), Cells.money(row, "spend"),
                row.getBigDecimal("orders"), sold, row.getBigDecimal("margin"));
        return new AdLine(place, row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
                aliases.of(Aliases.SKU, row.getString("sku")), result, origins.of(row));
    }

    /** What stands, in the order it was told. */
    public List<Told> told() {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return new ArrayList<>(handle.createQuery("select campaign, market, sku from ad_product where undone_at is null order by id")
                    .map((row, context) -> new Told(row.getString(1), row.getString(2), aliases.of(Aliases.SKU, row.getString(3)))).list());
        });
    }

    /** Puts what is told now in the place of what was told of the campaign; a blank product only takes that back. */
    public synchronized void tell(Told told, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.execute("update ad_product set undone_at = ? where undone_at is null and campaign = ? and market = ?", at,
                    told.campaign(), told.market());
            if (!told.sku().isEmpty()) {
                handle.execute("insert into ad_product select coalesce(max(id), 0) + 1, ?, ?, ?, ?, cast(null as timestamp(9) with time zone)"
                        + " from ad_product", told.campaign(), told.market(), told.sku(), at);
            }
        });
    }
}
