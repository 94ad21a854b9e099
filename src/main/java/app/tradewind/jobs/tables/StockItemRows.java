package app.tradewind.jobs.tables;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.service.TermsColumns;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.function.IntFunction;

/** Rows of {@code stock --items} as items: a blank cell stays not known, an impossible one is refused. */
final class StockItemRows {

    private static final int PATHS = 4000;
    private static final int LEAST_WEEKS = 13;
    private static final int MOST_WEEKS = 104;

    private final PlainTable table;
    private final long seed;
    private final int least;
    private double holdingRate = Double.NaN;

    StockItemRows(PlainTable table, long seed) {
        this(table, seed, LEAST_WEEKS);
    }

    /** @param least weeks of demand that an item has to have */
    StockItemRows(PlainTable table, long seed, int least) {
        this.table = table;
        this.seed = seed;
        this.least = least;
    }

    /** @param rate of keeping stock where a row has none, {@code NaN} where not known */
    StockItemRows keepingAt(double rate) {
        holdingRate = rate;
        return this;
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

    /** An item whose demand is known by mean and deviation a week. */
    StockItem withMoments(PlainRow row) throws UnusableFileException {
        double mean = atLeastZero(row, "demand_mean");
        double sd = atLeastZero(row, "demand_sd");
        return with(row, weeks -> Double.isNaN(mean) ? DemandPaths.of(new double[][] {{Double.NaN}})
                : KnownDemand.paths(mean, sd, weeks, PATHS, seed * 31 + row.text("item_id").hashCode()));
    }

    /** @param demand gives the paths for as many weeks as lead time and review may take */
    StockItem with(PlainRow row, IntFunction<DemandPaths> demand) throws UnusableFileException {
        String id = row.needText("item_id");
        LeadTime leadTime = new LeadTime(atLeastZero(row, "lead_time_weeks"), atLeastZero(row, "lead_time_sd"),
                atLeastZero(row, "review_weeks"));
        double longest = leadTime.weeks() + leadTime.reviewWeeks()
                + (Double.isNaN(leadTime.sdWeeks()) ? 0 : 3 * leadTime.sdWeeks());
        int weeks = Double.isNaN(longest) ? Math.max(1, least) : (int) Math.min(MOST_WEEKS, Math.max(least, Math.ceil(longest)));
        Integer moq = whole(row, "moq");
        Integer pack = whole(row, "pack_size");
        if (moq != null && moq < 0 || pack != null && pack < 1) {
            throw impossible(row, moq != null && moq < 0 ? "moq" : "pack_size");
        }
        return new StockItem(id, new Position(whole(row, "on_hand"), whole(row, "on_order")), leadTime,
                new Economics(money(row, "unit_cost"), money(row, "unit_margin"), holding(row), new TermsColumns(table).of(row)),
                new OrderRule(moq == null ? 1 : moq, pack == null ? 1 : pack), demand.apply(weeks));
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
