package app.tradewind.jobs.rehearse;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.tables.StockItemFile;
import app.tradewind.report.Table;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.stock.simulate.Outcome.Measure;
import app.tradewind.stock.simulate.Outcome.Total;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rehearsals as tables: one row an item and week, or one an item where two ways of ordering are set beside each other. */
public final class SimulateTable {

    private static final double TAIL = 0.1;
    private static final double HUNDREDTHS = 100;
    private static final double TEN_THOUSANDTHS = 10_000;

    private SimulateTable() { }

    /**
     * @param wish how far and how often
     * @param settings of the advice
     * @param first way of ordering
     * @param second the one to set beside it, or {@code null}
     */
    public record Asked(Rehearse.Wish wish, StockSettings settings, Conduct first, Conduct second) { }

    /**
     * @param table what was asked for
     * @param missing items that could not be flown, each with what is not known
     * @param items how many were flown
     * @param all the differences of all items together where two ways stand beside each other, else {@code null}
     * @param exact the advice beside the exact optimum
     * @param rates at which money of other currencies was counted
     */
    public record Result(Table table, List<Phrase> missing, int items, Difference all, Checked exact, List<Phrase> rates) { }

    /**
     * Sums over the items.
     *
     * @param lost pieces lost, first less second
     * @param stock mean pieces in stock, first less second
     * @param profit the same in money, {@code NaN} where an item's cost or margin is not known, or they have no currency in common
     * @param error standard error of the profit
     */
    public record Difference(double lost, double stock, double profit, double error) { }

    /**
     * Of a plain table of items.
     *
     * @param series weekly history of the items, or {@code null}
     * @throws UnusableFileException if a table cannot be read, with file, line and column
     */
    public static Result of(Path items, Path series, Asked asked) throws UnusableFileException {
        Rehearse rehearse = new Rehearse(asked.wish(), asked.settings());
        List<Rehearse.Flown> flown = new ArrayList<>();
        for (StockItemFile.Known one : StockItemFile.read(items, series,
                new StockItemFile.Asked(asked.wish().weeks(), Double.NaN, asked.settings()))) {
            flown.add(rehearse.fly(one.item(), one.recent(), asked.first(), asked.second()));
        }
        return of(flown, asked);
    }

    /**
     * Of every product and market of a workspace, which stand in two columns more.
     *
     * @param asOf the day it is for, or {@code null} for the workspace's own
     */
    public static Result of(Jobs jobs, LocalDate asOf, Asked asked) {
        Snapshot snapshot = jobs.snapshot(asOf);
        Map<SkuMarket, Rehearse.Flown> flown = RehearseCatalogue.of(jobs, snapshot, asked, Progress.NONE);
        Result plain = of(new ArrayList<>(flown.values()), asked);
        Map<Object, SkuMarket> items = new HashMap<>();
        flown.keySet().forEach(item -> items.put(item.toString(), item));
        List<String> columns = new ArrayList<>(plain.table.columns());
        columns.addAll(List.of("sku", "market"));
        Table.Builder wider = new Table.Builder(columns);
        for (List<Object> cells : plain.table.rows()) {
            List<Object> row = new ArrayList<>(cells);
            SkuMarket item = items.get(cells.get(0));
            row.addAll(List.of(item.sku(), item.market()));
            wider.row(row.toArray());
        }
        return new Result(wider.build(), plain.missing, plain.items, plain.all, plain.exact, RehearseCatalogue.rates(snapshot, flown.values()));
    }

    private static Result of(List<Rehearse.Flown> flown, Asked asked) {
        boolean beside = asked.second() != null;
        List<Phrase> missing = new ArrayList<>();
        List<Rehearse.Flown> whole = new ArrayList<>();
        for (Rehearse.Flown one : flown) {
            if (one.missing() == null) {
                whole.add(one);
            } else {
                missing.add(Phrase.of("rehearse.missing", one.item().id(), one.missing()));
            }
        }
        return new Result(beside ? differences(whole) : weeks(whole), missing, whole.size(), beside ? difference(whole) : null,
                Checked.all(Checked.of(whole.stream().map(Rehearse.Flown::item).toList(), asked.settings())), List.of());
    }

    private static Table weeks(List<Rehearse.Flown> flown) {
        Table.Builder table = new Table.Builder("item_id", "week", "stock_p10", "stock_p50", "stock_p90",
                "lost_sales_p10", "lost_sales_p50", "lost_sales_p90", "cash_p10", "cash_p50", "cash_p90", "currency");
        for (Rehearse.Flown one : flown) {
            double[][][] bands = {one.first().band(Measure.STOCK, TAIL), one.first().band(Measure.LOST_SALES, TAIL),
                    one.first().band(Measure.CASH, TAIL)};
            for (int week = 0; week < one.first().weeks(); week++) {
                List<Object> row = new ArrayList<>(List.of(one.item().id(), week + 1));
                for (double[][] band : bands) {
                    for (double[] line : band) {
                        row.add(rounded(line[week]));
                    }
                }
                row.add(currency(one));
                table.row(row.toArray());
            }
        }
        return table.build();
    }

    private static Table differences(List<Rehearse.Flown> flown) {
        Table.Builder table = new Table.Builder("item_id", "profit", "profit_against", "profit_difference", "profit_error",
                "profit_difference_p10", "profit_difference_p90", "chance_better", "lost_sales", "lost_sales_against",
                "lost_sales_difference", "lost_sales_error", "stock", "stock_against", "stock_difference", "stock_error", "currency");
        for (Rehearse.Flown one : flown) {
            List<Object> row = new ArrayList<>(List.of(one.item().id()));
            for (Total total : List.of(Total.PROFIT, Total.LOST, Total.STOCK)) {
                Contrast contrast = Contrast.of(one.first(), one.second(), total);
                row.add(rounded(one.first().mean(total)));
                row.add(rounded(one.second().mean(total)));
                row.add(rounded(contrast.mean()));
                row.add(Math.rint(contrast.error() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS);
                if (total == Total.PROFIT) {
                    row.add(rounded(contrast.low()));
                    row.add(rounded(contrast.high()));
                    row.add(Math.rint(contrast.ahead() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS);
                }
            }
            row.add(currency(one));
            table.row(row.toArray());
        }
        return table.build();
    }

    /** Items are drawn apart from each other, so that their variances add up. */
    private static Difference difference(List<Rehearse.Flown> flown) {
        double lost = 0;
        double stock = 0;
        double profit = flown.stream().map(Rehearse.Flown::currency).distinct().count() > 1 ? Double.NaN : 0;
        double variance = 0;
        for (Rehearse.Flown one : flown) {
            lost += Contrast.of(one.first(), one.second(), Total.LOST).mean();
            stock += Contrast.of(one.first(), one.second(), Total.STOCK).mean();
            Contrast money = Contrast.of(one.first(), one.second(), Total.PROFIT);
            profit += money.mean();
            variance += money.error() * money.error();
        }
        return new Difference(rounded(lost), rounded(stock), rounded(profit), rounded(Math.sqrt(variance)));
    }

    private static double rounded(double value) {
        double rounded = Math.rint(value * HUNDREDTHS) / HUNDREDTHS;
        return rounded == 0 ? 0 : rounded;
    }

    private static String currency(Rehearse.Flown one) {
        return one.currency().equals(Money.UNNAMED) ? "" : one.currency().getCurrencyCode();
    }
}
