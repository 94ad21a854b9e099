package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.signals.Review;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;
import java.util.List;

/** Reviews: stars, words or both. */
public final class ReviewRecords implements RecordMaker {

    private final MarketOf markets;

    public ReviewRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        BigDecimal rating = row.number(Field.RATING);
        DateText date = row.date(Field.DATE);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        Review.Words words = new Review.Words(row.text(Field.LANG), row.text(Field.TITLE), row.text(Field.REVIEW_TEXT));
        if (rating == null && words.title().isEmpty() && words.text().isEmpty()) {
            return Exclusion.NO_VALUE;
        }
        out.add(new Review(row.identifier(Field.REVIEW_ID), new SkuMarket(sku, markets.code(markets.place(row))), words,
                rating, date == null ? null : date.day(row.order(Field.DATE)), row.origin()));
        return null;
    }
}
