package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.UnitCost;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.util.List;

/** Unit costs. A blank cost is not known, not nothing. */
public final class CostRecords implements RecordMaker {

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        Money cost = row.money(Field.UNIT_COST);
        DateText date = row.date(Field.DATE);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        if (cost == null) {
            return Exclusion.NO_VALUE;
        }
        out.add(new UnitCost(sku, cost, date == null ? null : date.day(row.order(Field.DATE)), row.origin()));
        return null;
    }
}
