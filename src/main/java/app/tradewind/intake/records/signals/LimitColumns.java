package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RowValues;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Columns that bound a product's price: least, highest, minimum advertised. Nothing or zero in a cell is no bound. */
public final class LimitColumns {

    private final Map<Field, Kind> kinds = new EnumMap<>(Field.class);

    public LimitColumns(ReadPlan plan) {
        Map.of(Field.LEAST_PRICE, Kind.FLOOR, Field.HIGHEST_PRICE, Kind.CAP, Field.LEAST_ADVERTISED, Kind.MAP).forEach((field, kind) -> {
            if (plan.columns().containsKey(field)) {
                kinds.put(field, kind);
            }
        });
    }

    /** @param market two letters, empty for every one */
    public void of(RowValues row, String sku, String market, List<CatalogRecord> out) {
        kinds.forEach((field, kind) -> {
            Money price = row.money(field);
            if (price != null && price.amount().signum() < 0) {
                row.problem(field, row.text(field), "limits.row.negative");
            } else if (price != null && price.amount().signum() > 0) {
                out.add(new PriceLimit(sku, market, kind, price.amount(), price.currency(), row.origin()));
            }
        });
    }
}
