package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import app.tradewind.intake.terms.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Sales by product and period. The period is that of the row (from and to, one day, or a month), else the one that
 * the person told for the file. Files without products tell of the whole shop: their item has no number. A product may stand on several rows, as two offers of one product do.
 */
public final class PeriodRecords implements RecordMaker {

    private final MarketOf markets;
    private final Period told;

    public PeriodRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
        this.told = plan.fallbacks().period();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty() && row.has(Field.SKU)) {
            return Exclusion.NO_SKU;
        }
        LocalDate from = day(row, row.has(Field.PERIOD_FROM) ? Field.PERIOD_FROM : Field.DATE);
        LocalDate to = day(row, row.has(Field.PERIOD_TO) ? Field.PERIOD_TO : Field.DATE);
        YearMonth month = Months.of(row.text(Field.PERIOD_MONTH));
        if (month != null) {
            from = month.atDay(1);
            to = month.atEndOfMonth();
        } else if (!row.text(Field.PERIOD_MONTH).isEmpty()) {
            row.problem(Field.PERIOD_MONTH, row.text(Field.PERIOD_MONTH), "intake.row.not-a-month");
            return Exclusion.UNREADABLE_VALUE;
        }
        Integer units = row.count(Field.QUANTITY);
        Money gross = row.money(Field.LINE_GROSS);
        Map<String, BigDecimal> figures = Figures.of(row);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        if (from == null && to == null && told != null) {
            from = told.from();
            to = told.to();
        }
        if (from == null || to == null || to.isBefore(from)) {
            return Exclusion.NO_DAY;
        }
        if (refund && gross != null) {
            figures.put(PeriodSales.REFUNDED, gross.amount().abs());
            gross = gross.times(0);
        }
        if (units == null && gross == null && figures.isEmpty()) {
            return Exclusion.NO_VALUE;
        }
        out.add(new PeriodSales(new SkuMarket(sku, markets.code(markets.place(row))), new PeriodSales.Days(from, to),
                units, gross, figures, row.origin()));
        return null;
    }

    private static LocalDate day(RowValues row, Field field) {
        DateText date = row.date(field);
        return date == null ? null : date.day(row.order(field));
    }
}
