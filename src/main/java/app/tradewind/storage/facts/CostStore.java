package app.tradewind.storage.facts;

import app.tradewind.catalog.UnitCost;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** What a piece costs, day by day. */
public final class CostStore {

    private final Jdbi jdbi;

    public CostStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By product and first day, always valid ones first; of two for the same day the one imported last. */
    public List<UnitCost> all() {
        return read("select * from unit_cost where id in (select max(id) from unit_cost group by sku, valid_from)"
                + " order by sku, valid_from nulls first");
    }

    /** All that were ever told, in the order they came. */
    public List<UnitCost> every() {
        return read("select * from unit_cost order by id");
    }

    private List<UnitCost> read(String query) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            return handle.createQuery(query)
                    .map((row, context) -> new UnitCost(aliases.of(Aliases.SKU, row.getString("sku")), Cells.money(row, "cost"),
                            row.getObject("valid_from", LocalDate.class), origins.of(row)))
                    .list();
        });
    }

    /** The cost of each product that holds on a day; products whose first cost begins later are not in it. */
    public Map<String, UnitCost> on(LocalDate day) {
        Map<String, UnitCost> costs = new TreeMap<>();
        all().stream().filter(cost -> cost.from() == null || !cost.from().isAfter(day))
                .forEach(cost -> costs.put(cost.sku(), cost));
        return costs;
    }
}
