package app.tradewind.storage.facts;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
            Origins origins = new Origins(handle);
            return handle.createQuery("select * from (select l.*, i.sku, i.market, row_number() over ("
                    + " partition by l.item, l.place order by l.as_of desc, l.id desc) as age"
                    + " from stock_level l join item i on i.id = l.item) where age = 1 order by sku, market, place")
                    .map((row, context) -> new StockLevel(
                            new SkuMarket(row.getString("sku"), row.getString("market")), row.getString("place"),
                            row.getObject("as_of", LocalDate.class), Cells.whole(row, "on_hand"),
                            Cells.whole(row, "on_order"), origins.of(row)))
                    .list();
        });
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
