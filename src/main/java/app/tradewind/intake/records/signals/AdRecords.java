package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.ads.AdPlace;
import app.tradewind.catalog.ads.AdResult;
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
import java.util.List;
import java.util.Set;

/**
 * Rows of advertising reports. Clicks and spend have to be there. Blank orders or sales are not known, save where
 * the layout says that the platform leaves them blank for none.
 */
public final class AdRecords implements RecordMaker {

    private final MarketOf markets;
    private final String platform;
    private final Period told;
    private final Set<Field> none;

    public AdRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
        this.platform = plan.layout().platform();
        this.told = plan.fallbacks().period();
        this.none = plan.layout().meaning().amounts().blankIsNone();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        AdPlace place = new AdPlace(platform, markets.code(markets.place(row)), row.text(Field.CAMPAIGN), row.text(Field.AD_GROUP),
                row.text(Field.TERM));
        LocalDate from = day(row, row.has(Field.PERIOD_FROM) ? Field.PERIOD_FROM : Field.DATE);
        LocalDate to = row.has(Field.PERIOD_TO) ? day(row, Field.PERIOD_TO) : from;
        BigDecimal impressions = figure(row, Field.IMPRESSIONS);
        BigDecimal clicks = figure(row, Field.CLICKS);
        BigDecimal orders = none(row, Field.AD_ORDERS) ? BigDecimal.ZERO : figure(row, Field.AD_ORDERS);
        Money spend = row.money(Field.SPEND);
        Money sales = none(row, Field.AD_SALES) && spend != null ? Money.zero(spend.currency()) : row.money(Field.AD_SALES);
        BigDecimal margin = row.has(Field.MARGIN_SHARE) ? row.share(Field.MARGIN_SHARE) : null;
        if (row.unreadable() || whole(row, Field.CLICKS, clicks) || whole(row, Field.IMPRESSIONS, impressions)) {
            return Exclusion.UNREADABLE_VALUE;
        }
        if (clicks == null || spend == null || orders == null && sales == null) {
            return Exclusion.NO_VALUE;
        }
        if (amiss(row, clicks, spend, orders, sales) || margin != null && (margin.signum() < 0 || margin.compareTo(BigDecimal.ONE) > 0)) {
            return Exclusion.UNREADABLE_VALUE;
        }
        if (from == null && told != null) {
            from = told.from();
            to = told.to();
        }
        if (from != null && (to == null || to.isBefore(from)) || from == null && to != null) {
            return Exclusion.NO_DAY;
        }
        out.add(new AdLine(place, from, to, row.identifier(Field.SKU),
                new AdResult(impressions == null ? null : impressions.longValue(), clicks.longValue(), spend, orders, sales, margin), row.origin()));
        return null;
    }

    /** Figures that cannot be, each told once. */
    private static boolean amiss(RowValues row, BigDecimal clicks, Money spend, BigDecimal orders, Money sales) {
        boolean below = below(row, Field.CLICKS, clicks) | below(row, Field.SPEND, spend.amount())
                | below(row, Field.AD_ORDERS, orders) | below(row, Field.AD_SALES, sales == null ? null : sales.amount());
        if (!below && orders != null && orders.signum() == 0 && sales != null && sales.amount().signum() > 0) {
            row.problem(Field.AD_SALES, row.text(Field.AD_SALES), "ads.row.sales");
            return true;
        }
        return below;
    }

    private static boolean below(RowValues row, Field field, BigDecimal value) {
        if (value == null || value.signum() >= 0) {
            return false;
        }
        row.problem(field, row.text(field), "ads.row.negative");
        return true;
    }

    private static boolean whole(RowValues row, Field field, BigDecimal value) {
        if (value == null || value.stripTrailingZeros().scale() <= 0) {
            return false;
        }
        row.problem(field, row.text(field), "intake.row.not-whole");
        return true;
    }

    private boolean none(RowValues row, Field field) {
        return none.contains(field) && row.has(field) && row.text(field).isEmpty();
    }

    private static BigDecimal figure(RowValues row, Field field) {
        return row.has(field) ? row.number(field) : null;
    }

    private static LocalDate day(RowValues row, Field field) {
        DateText date = row.has(field) ? row.date(field) : null;
        return date == null ? null : date.day(row.order(field));
    }
}
