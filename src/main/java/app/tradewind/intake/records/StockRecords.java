package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.time.LocalDate;
import java.util.List;

/** Stock counts. A blank count stays not known. A platform's report without a place is about stock at the platform. */
final class StockRecords implements RecordMaker {

    private final MarketOf markets;
    private final String platform;
    private final LocalDate day;

    StockRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
        this.platform = plan.layout().platform();
        this.day = plan.fallbacks().day();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        if (row.isDamaged(Field.SKU)) {
            // Two products whose numbers lost their last figures would look like one that does not exist.
            return Exclusion.DAMAGED_SKU;
        }
        DateText date = row.date(Field.DATE);
        Integer onHand = row.count(Field.ON_HAND);
        Integer onOrder = row.has(Field.INBOUND) ? row.pieces(Field.INBOUND) : row.count(Field.ON_ORDER);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        LocalDate asOf = date == null ? day : date.day(row.order(Field.DATE));
        if (asOf == null) {
            return Exclusion.NO_DAY;
        }
        out.add(new StockLevel(new SkuMarket(sku, markets.code(markets.place(row))), row.has(Field.PLACE) ? row.text(Field.PLACE) : platform, asOf,
                onHand, onOrder, row.origin()));
        return null;
    }
}
