package app.tradewind.jobs.tables;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ForecastDemand;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.tables.series.SeriesFile;
import app.tradewind.report.Table;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderAdvice.Order;
import app.tradewind.stock.OrderAdvice.Outlook;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code stock --items}: one row an item with levels, order, outlook and the reason in a sentence. */
public final class StockTable {

    private static final int WEEKS_A_YEAR = 52;
    private static final double TENTHS = 10;
    private static final double TEN_THOUSANDTHS = 10_000;

    private final StockSettings settings;
    private final Words words;

    /** @param words language of the reasons */
    public StockTable(StockSettings settings, Words words) {
        this.settings = settings;
        this.words = words;
    }

    /**
     * @param items table of items, see the command's contract
     * @param series weekly history of the items, or {@code null} where the items carry mean and deviation
     * @throws UnusableFileException if a table cannot be read, with file, line and column
     */
    public Table of(Path items, Path series) throws UnusableFileException {
        PlainTable table = PlainTable.read(items, "item_id", "on_hand", "lead_time_weeks");
        StockItemRows rows = new StockItemRows(table, settings.seed());
        Map<String, DemandSeries> histories = new LinkedHashMap<>();
        if (series == null) {
            StockItemRows.need(table, "demand_mean");
        } else {
            SeriesFile.read(series, WEEKS_A_YEAR).whole().forEach(one -> histories.put(one.id(), one));
        }
        Forecaster forecaster = Forecaster.of(List.copyOf(histories.values()),
                ForecastSettings.of(ForecastDemand.USUAL_HORIZON, settings.seed(), settings.today()));
        OrderPlanner planner = new OrderPlanner();
        List<OrderAdvice> answers = new ArrayList<>();
        for (PlainRow row : table.rows()) {
            StockItem item = series == null ? rows.withMoments(row)
                    : rows.with(row, weeks -> forecaster.forecast(
                            histories.getOrDefault(row.text("item_id"),
                                    DemandSeries.of(row.text("item_id"), new double[0], WEEKS_A_YEAR)),
                            ForecastSettings.of(weeks, settings.seed(), settings.today())).paths());
            answers.add(planner.advise(item, settings));
        }
        return of(answers, words);
    }

    /** Answers in the columns of the command line's contract. */
    public static Table of(List<OrderAdvice> answers, Words words) {
        Table.Builder table = new Table.Builder("item_id", "reorder_point", "order_up_to", "order_quantity", "order_by",
                "stockout_date", "stockout_probability", "expected_lost_sales", "order_value", "currency", "route",
                "status", "reason");
        answers.forEach(advice -> add(table, advice, words));
        return table.build();
    }

    private static void add(Table.Builder table, OrderAdvice advice, Words words) {
        Order order = advice.order();
        Outlook outlook = advice.outlook();
        String status = advice.status().name().toLowerCase(Locale.ROOT);
        if (order == null) {
            table.row(advice.subject(), null, null, null, null, null, null, null, null, "", "", status, reason(advice, words));
            return;
        }
        table.row(advice.subject(), order.reorderPoint(), order.orderUpTo(), order.quantity(), order.orderBy(),
                outlook.stockoutDate(), Math.rint(outlook.stockoutProbability() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS,
                Math.rint(outlook.expectedLostSales() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS,
                advice.value() == null ? null : advice.value().amount(), currency(advice), order.route(), status, reason(advice, words));
    }

    private static String currency(OrderAdvice advice) {
        return advice.value() == null || advice.value().currency().equals(Money.UNNAMED) ? ""
                : advice.value().currency().getCurrencyCode();
    }

    /** The headline, then the parts that add up to the order. */
    private static String reason(OrderAdvice advice, Words words) {
        List<String> parts = new ArrayList<>();
        for (Reason part : advice.why().reasons()) {
            double amount = Math.rint(part.amount() * TENTHS) / TENTHS;
            if (amount != 0) {
                parts.add(words.say("stock.part", words.say(part.what()), amount));
            }
        }
        String headline = words.say(advice.why().headline());
        String whole = parts.isEmpty() ? headline : headline + " " + String.join("; ", parts);
        return Sureness.behind(whole, advice.why(), words);
    }
}
