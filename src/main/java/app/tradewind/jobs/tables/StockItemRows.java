package app.tradewind.jobs.tables;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.jobs.tables.service.TermsColumns;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.List;

/** Rows of {@code stock --items} as items: a blank cell stays not known, an impossible one is refused. */
final class StockItemRows {

    private static final int PATHS = 4000;
    private static final int MOST_WEEKS = 104;

    private final PlainTable table;
    private final int least;
    private final double holdingRate;

    /**
     * @param least weeks of demand that an item has to have
     * @param holdingRate of keeping stock where a row has none, {@code NaN} where not known
     */
    StockItemRows(PlainTable table, int least, double holdingRate) {
        this.table = table;
        this.least = least;
        this.holdingRate = holdingRate;
    }

    /** How the demand of a row's mean and deviation varies. */
    static Variability variability(PlainRow row) throws UnusableFileException {
        return Variability.of(row.number("demand_sd") / row.number("demand_mean"));
    }

    /** @throws UnusableFileException if the table lacks the column */
    static void need(PlainTable table, String column) throws UnusableFileException {
        if (!table.has(column)) {
            throw new UnusableFileException(Phrase.of("jobs.stock.column", table.file(), column));
        }
    }

    /**
     * All items, of which no demand is known yet.
     *
     * @param moments whether the rows tell it by mean and deviation
     * @throws UnusableFileException naming every row that cannot be used
     */
    List<StockItem> all(boolean moments) throws UnusableFileException {
        return RowFlaws.all(table, row -> {
            if (moments) {
                atLeastZero(row, "demand_mean");
                atLeastZero(row, "demand_sd");
            }
            return bare(row);
        });
    }

    /** The same item with demand by the row's mean and deviation a week. */
    StockItem withMoments(StockItem bare, PlainRow row, long seed) throws UnusableFileException {
        double mean = row.number("demand_mean");
        return Double.isNaN(mean) ? bare : bare.with(KnownDemand.paths(mean, row.number("demand_sd"), reach(bare.leadTime()), PATHS,
                seed * 31 + bare.id().hashCode()));
    }

    /** For how many weeks demand is asked: as many as lead time and review may take. */
    int reach(LeadTime time) {
        double longest = time.weeks() + time.reviewWeeks() + (Double.isNaN(time.sdWeeks()) ? 0 : 3 * time.sdWeeks());
        return Double.isNaN(longest) ? Math.max(1, least) : (int) Math.min(MOST_WEEKS, Math.max(least, Math.ceil(longest)));
    }

    private StockItem bare(PlainRow row) throws UnusableFileException {
        String id = row.needText("item_id");
        LeadTime leadTime = new LeadTime(atLeastZero(row, "lead_time_weeks"), atLeastZero(row, "lead_time_sd"),
                atLeastZero(row, "review_weeks"));
        Integer moq = whole(row, "moq");
        Integer pack = whole(row, "pack_size");
        if (moq != null && moq < 0 || pack != null && pack < 1) {
            throw impossible(row, moq != null && moq < 0 ? "moq" : "pack_size");
        }
        return new StockItem(id, new Position(whole(row, "on_hand"), whole(row, "on_order")), leadTime,
                new Economics(money(row, "unit_cost"), money(row, "unit_margin"), holding(row), new TermsColumns(table).of(row)),
                new OrderRule(moq == null ? 1 : moq, pack == null ? 1 : pack), DemandPaths.of(new double[][] {{Double.NaN}}));
    }

    /** Of the row, or else of the call. */
    private double holding(PlainRow row) throws UnusableFileException {
        double own = atLeastZero(row, "holding_rate");
        return Double.isNaN(own) ? holdingRate : own;
    }

    private Money money(PlainRow row, String column) throws UnusableFileException {
        double amount = row.number(column);
        if (amount < 0 && "unit_cost".equals(column)) {
            throw impossible(row, column);
        }
        return Double.isNaN(amount) ? null : new Money(new BigDecimal(row.text(column)), Money.UNNAMED);
    }

    private Integer whole(PlainRow row, String column) throws UnusableFileException {
        double value = row.number(column);
        if (Double.isNaN(value)) {
            return null;
        }
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE / 4) {
            throw impossible(row, column);
        }
        return (int) value;
    }

    private double atLeastZero(PlainRow row, String column) throws UnusableFileException {
        double value = row.number(column);
        if (value < 0) {
            throw impossible(row, column);
        }
        return value;
    }

    private UnusableFileException impossible(PlainRow row, String column) {
        return new UnusableFileException(Phrase.of("jobs.stock.impossible", table.file(),
                Integer.toString(row.line()), column, row.text(column)));
    }
}
