package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.time.LocalDate;
import java.util.List;

/** Competitors' prices. */
final class RivalRecords implements RecordMaker {

    private final MarketOf markets;
    private final LocalDate day;

    RivalRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
        this.day = plan.fallbacks().day();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        DateText date = row.date(Field.DATE);
        Money price = row.money(Field.PRICE);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        LocalDate seen = date == null ? day : date.day(row.order(Field.DATE));
        if (price == null || seen == null) {
            return price == null ? Exclusion.NO_VALUE : Exclusion.NO_DAY;
        }
        out.add(new CompetitorPrice(new SkuMarket(sku, markets.code(markets.place(row))), row.text(Field.RIVAL), price,
                seen, row.origin()));
        return null;
    }
}
