package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Estimates about a product ({@code subject}) or, where the file has none, about a search term ({@code term}). */
public final class EstimateRecords implements RecordMaker {

    private final MarketOf markets;
    private final LocalDate told;
    private final String source;

    public EstimateRecords(ReadPlan plan) {
        Layout layout = plan.layout();
        this.markets = new MarketOf(plan);
        this.told = plan.fallbacks().day();
        this.source = layout.platform().isEmpty() ? layout.id() : layout.platform();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        boolean product = row.has(Field.SUBJECT);
        String id = product ? row.identifier(Field.SUBJECT) : row.text(Field.TERM);
        if (id.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        DateText date = row.date(Field.DATE);
        Money price = row.money(Field.PRICE);
        Map<String, BigDecimal> figures = Figures.of(row);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        LocalDate asOf = date == null ? told : date.day(row.order(Field.DATE));
        if (asOf == null || price == null && figures.isEmpty()) {
            return asOf == null ? Exclusion.NO_DAY : Exclusion.NO_VALUE;
        }
        Estimate.Subject subject = new Estimate.Subject(product ? Estimate.About.PRODUCT : Estimate.About.TERM, id,
                row.text(Field.TITLE), markets.code(markets.place(row)));
        out.add(new Estimate(source, subject, asOf, price, figures, row.origin()));
        return null;
    }
}
