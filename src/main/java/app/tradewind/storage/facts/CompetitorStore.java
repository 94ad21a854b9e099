package app.tradewind.storage.facts;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What competitors asked. */
public final class CompetitorStore {

    private final Jdbi jdbi;

    public CompetitorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that was seen, by item, rival and day; of two rows for the same day the one imported last. */
    public List<CompetitorPrice> all() {
        return read("select max(id) from competitor_price group by item, rival, seen_on");
    }

    /** What each rival asked last for each item. */
    public List<CompetitorPrice> latest() {
        return read("select id from (select id, row_number() over ("
                + " partition by item, rival order by seen_on desc, id desc) as age from competitor_price) where age = 1");
    }

    private List<CompetitorPrice> read(String ids) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            return handle.createQuery("select p.*, i.sku, i.market from competitor_price p join item i on i.id = p.item"
                    + " where p.id in (" + ids + ") order by i.sku, i.market, p.rival, p.seen_on")
                    .map((row, context) -> new CompetitorPrice(
                            new SkuMarket(row.getString("sku"), row.getString("market")), row.getString("rival"),
                            Cells.money(row, "price"), row.getObject("seen_on", LocalDate.class), origins.of(row)))
                    .list();
        });
    }
}
