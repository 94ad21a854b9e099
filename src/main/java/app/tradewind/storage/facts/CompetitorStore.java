package app.tradewind.storage.facts;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What competitors asked. */
public final class CompetitorStore {

    private final Jdbi jdbi;

    public CompetitorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that was seen, by item, rival and day; of two rows for the same day the one imported last. */
    public List<CompetitorPrice> all() {
        return one(" where p.id in (select max(id) from competitor_price group by item, rival, seen_on)",
                price -> List.of(price.item(), price.rival(), price.day()));
    }

    /** What each rival asked last for each item. */
    public List<CompetitorPrice> latest() {
        return one(" where p.id in (select id from (select id, row_number() over ("
                + " partition by item, rival order by seen_on desc, id desc) as age from competitor_price) where age = 1)",
                price -> List.of(price.item(), price.rival()));
    }

    /** Every price of every import that stands, in the order they came. */
    public List<CompetitorPrice> every() {
        return jdbi.withHandle(handle -> read(handle, new Aliases(handle), " order by p.id"));
    }

    private List<CompetitorPrice> one(String which, Function<CompetitorPrice, Object> key) {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return aliases.one(read(handle, aliases, which + " order by i.sku, i.market, p.rival, p.seen_on"), key,
                    Comparator.comparing(CompetitorPrice::day).thenComparing(price -> price.origin().importId()),
                    Comparator.comparing(CompetitorPrice::item).thenComparing(CompetitorPrice::rival)
                            .thenComparing(CompetitorPrice::day));
        });
    }

    private static List<CompetitorPrice> read(Handle handle, Aliases aliases, String which) {
        Origins origins = new Origins(handle);
        return handle.createQuery("select p.*, i.sku, i.market from competitor_price p join item i on i.id = p.item" + which)
                .map((row, context) -> new CompetitorPrice(aliases.item(row),
                        aliases.of(Aliases.RIVAL, row.getString("rival")), Cells.money(row, "price"),
                        row.getObject("seen_on", LocalDate.class), origins.of(row))).list();
    }
}
