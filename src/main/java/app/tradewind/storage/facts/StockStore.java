package app.tradewind.storage.facts;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Stock as last counted. */
public final class StockStore {

    private final Jdbi jdbi;

    public StockStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest count of each item and place: of the latest day, and of equal days the one imported last. */
    public List<StockLevel> latest() {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return aliases.one(read(handle, aliases, "select * from (select l.*, i.sku, i.market, row_number() over ("
                    + " partition by l.item, l.place order by l.as_of desc, l.id desc) as age"
                    + " from stock_level l join item i on i.id = l.item) where age = 1 order by sku, market, place"),
                    level -> List.of(level.item(), level.place()),
                    Comparator.comparing(StockLevel::asOf).thenComparing(level -> level.origin().importId()),
                    Comparator.comparing(StockLevel::item).thenComparing(StockLevel::place));
        });
    }

    /** Every count of every import that stands, in the order they came. */
    public List<StockLevel> all() {
        return jdbi.withHandle(handle -> read(handle, new Aliases(handle),
                "select l.*, i.sku, i.market from stock_level l join item i on i.id = l.item order by l.id"));
    }

    private static List<StockLevel> read(Handle handle, Aliases aliases, String query) {
        Origins origins = new Origins(handle);
        return handle.createQuery(query).map((row, context) -> new StockLevel(aliases.item(row),
                aliases.of(Aliases.PLACE, row.getString("place")), row.getObject("as_of", LocalDate.class),
                Cells.whole(row, "on_hand"), Cells.whole(row, "on_order"), origins.of(row))).list();
    }

    /** All places of an item together. */
    public Map<SkuMarket, StockTotal> totals() {
        Map<SkuMarket, List<StockLevel>> places = new TreeMap<>();
        latest().forEach(level -> places.computeIfAbsent(level.item(), item -> new ArrayList<>()).add(level));
        Map<SkuMarket, StockTotal> totals = new TreeMap<>();
        places.forEach((item, levels) -> totals.put(item, new StockTotal(item, sum(levels, StockLevel::onHand),
                sum(levels, StockLevel::onOrder),
                levels.stream().map(StockLevel::asOf).min(LocalDate::compareTo).orElseThrow(),
                (int) levels.stream().filter(level -> level.onHand() == null).count())));
        return totals;
    }

    private static Integer sum(List<StockLevel> levels, Function<StockLevel, Integer> figure) {
        return levels.stream().map(figure).filter(Objects::nonNull).reduce(Integer::sum).orElse(null);
    }
}
