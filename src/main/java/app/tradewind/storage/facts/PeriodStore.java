package app.tradewind.storage.facts;

import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.Weeks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * Sales known as sums over a period. They are never added to order lines: only where an item has no order
 * line in a period may its sum stand for demand.
 */
public final class PeriodStore {

    private final Jdbi jdbi;

    public PeriodStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What may stand for demand: sums whose item has no sold line in any week that the period touches. Of
     * periods of an item that overlap the shortest, since it tells most; never two that share a day.
     */
    public List<PeriodSales> withoutLines() {
        Map<SkuMarket, List<Weeks>> weeks = weeks();
        List<PeriodSales> shortest = new ArrayList<>(all());
        shortest.sort(Comparator.comparing(sums -> ChronoUnit.DAYS.between(sums.days().from(), sums.days().to())));
        Map<SkuMarket, Set<PeriodSales.Days>> taken = new HashMap<>();
        List<PeriodSales> alone = new ArrayList<>();
        for (PeriodSales sums : shortest) {
            Set<PeriodSales.Days> others = taken.computeIfAbsent(sums.item(), item -> new HashSet<>());
            boolean lines = weeks.getOrDefault(sums.item(), List.of()).stream().anyMatch(sold -> sold(sold, sums.days()));
            boolean shared = others.stream().anyMatch(other -> !other.equals(sums.days())
                    && !other.from().isAfter(sums.days().to()) && !other.to().isBefore(sums.days().from()));
            if (!lines && !shared) {
                others.add(sums.days());
                alone.add(sums);
            }
        }
        alone.sort(Comparator.comparing(PeriodSales::item).thenComparing(sums -> sums.days().from()));
        return alone;
    }

    private static boolean sold(Weeks weeks, PeriodSales.Days days) {
        for (int week = Weeks.weekOf(days.from()); week <= Weeks.weekOf(days.to()); week++) {
            if (weeks.units(week) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Sums by week of the items that have sums by period. */
    private Map<SkuMarket, List<Weeks>> weeks() {
        Map<SkuMarket, List<Weeks>> weeks = new HashMap<>();
        jdbi.useHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            // An item without sums may be read as one that has them: then all weeks are needed.
            handle.createQuery("select i.sku, i.market, w.packed from item_week w join item i on i.id = w.item"
                    + (aliases.isEmpty() ? " where w.item in (select item from period_sales)" : ""))
                    .map((row, context) -> weeks.computeIfAbsent(aliases.item(row), item -> new ArrayList<>())
                            .add(Weeks.unpack(row.getBytes(3)))).list();
        });
        return weeks;
    }

    /**
     * All sums by item and period, to be shown. Of one item and period only the rows of the last import
     * that has it; several rows of that one file, such as two offers of a product, all stand.
     */
    public List<PeriodSales> all() {
        return read("select * from (select p.*, i.sku, i.market,"
                + " rank() over (partition by p.item, p.first_day, p.last_day order by p.id / 4294967296 desc) as age"
                + " from period_sales p join item i on i.id = p.item) p where age = 1"
                + " order by sku, market, first_day, last_day, id");
    }

    /** Every sum that was ever told, in the order it came. */
    public List<PeriodSales> every() {
        return read("select p.*, i.sku, i.market from period_sales p join item i on i.id = p.item order by p.id");
    }

    private List<PeriodSales> read(String query) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            return handle.createQuery(query)
                    .map((row, context) -> new PeriodSales(
                            aliases.item(row),
                            new PeriodSales.Days(row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class)),
                            Cells.whole(row, "units"), Cells.money(row, "gross"), Cells.figures(row, "figures"),
                            origins.of(row)))
                    .list();
        });
    }
}
