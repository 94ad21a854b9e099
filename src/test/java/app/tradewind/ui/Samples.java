package app.tradewind.ui;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.boards.TodayBoard.Item;
import app.tradewind.jobs.boards.TodayBoard.Kind;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderAdvice.Order;
import app.tradewind.stock.OrderAdvice.Outlook;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Small boards for the window's tests: nine products of an invented kitchen seller, without a store. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    private static final LocalDate FIRST_WEEK = LocalDate.of(2025, 9, 22);
    private static final int WEEKS = 52;
    private static final int AHEAD = 13;

    private Samples() { }

    public static StockBoard stock() {
        List<StockBoard.Row> rows = new ArrayList<>();
        rows.add(row("Silent blender B2", "US", 186, Status.ORDER_NOW, 480, 22));
        rows.add(row("Spice set S7", "DE", 44, Status.ORDER_NOW, 96, 17));
        rows.add(row("Rice cooker R3", "US", 412, Status.ORDER_NOW, 240, 41));
        rows.add(row("Coffee scale C1", "JP", 71, Status.ORDER_NOW, 72, 38));
        rows.add(row("Milk frother M1", "DE", 96, Status.ENOUGH, 0, 58));
        rows.add(row("Toaster T2", "US", 208, Status.ENOUGH, 0, 90));
        rows.add(row("Glass kettle K4", "JP", 310, Status.OVERSTOCK, 0, 290));
        rows.add(row("Water filter W9", "US", null, Status.STOCK_UNKNOWN, 0, 0));
        return new StockBoard(TODAY, rows, Money.of("14870.00", "USD"), 0.95);
    }

    public static TodayBoard today() {
        List<StockBoard.Row> rows = stock().rows();
        List<Item> items = List.of(
                item(Kind.RUNS_OUT, rows.get(0), "3940"), item(Kind.RUNS_OUT, rows.get(1), "1220"),
                item(Kind.RUNS_OUT, rows.get(2), "980"), item(Kind.OVERSTOCK, rows.get(6), "870"),
                item(Kind.RUNS_OUT, rows.get(3), "410"), item(Kind.MISSING_FIGURE, rows.get(7), null));
        return new TodayBoard(TODAY, items, Money.of("7420", "USD"), 2, 3);
    }

    public static DataBoard data() {
        return new DataBoard(List.of(
                new DataBoard.Row(3, Instant.parse("2026-09-22T07:41:00Z"), "57700010001.txt", "amazon-all-orders", "sales",
                        new DataBoard.Rows(12406, 12117, 340)),
                new DataBoard.Row(2, Instant.parse("2026-09-21T16:05:00Z"), "库存 2026-09.xlsx", "generic-stock", "stock",
                        new DataBoard.Rows(218, 218, 0)),
                new DataBoard.Row(1, Instant.parse("2026-09-21T16:02:00Z"), "products_export.csv", "shopify-products", "listings",
                        new DataBoard.Rows(412, 409, 0))),
                List.of(new DataBoard.Undone(new DataBoard.Row(4, Instant.parse("2026-09-22T08:10:00Z"), "stock-old.csv", "generic-stock",
                        "stock", new DataBoard.Rows(20, 20, 0)), Instant.parse("2026-09-22T08:12:00Z"))), TODAY.minusDays(1));
    }

    /** A hundred thousand rows for the table's sake. */
    public static StockBoard many(int count) {
        StockBoard.Row one = stock().rows().get(0);
        List<StockBoard.Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new StockBoard.Row(new SkuMarket("SKU-" + i, "US"), "Product " + i, one.history(), one.fan(), one.stock(), one.advice()));
        }
        return new StockBoard(TODAY, rows, null, 0.95);
    }

    private static Item item(Kind kind, StockBoard.Row row, String stake) {
        return new Item(kind, row.item(), row.name(), row.advice(), stake == null ? null : Money.of(stake, "USD"), Screen.STOCK);
    }

    private static StockBoard.Row row(String name, String market, Integer stock, Status status, int order, int days) {
        String sku = name.substring(name.lastIndexOf(' ') + 1);
        SkuMarket item = new SkuMarket(sku, market);
        SalesHistory history = history(item);
        LocalDate out = days == 0 ? null : TODAY.plusDays(days);
        OrderAdvice advice = new OrderAdvice(item.toString(), status,
                stock == null ? null : new Order(order, 340, 820, TODAY.plusDays(2), order > 0 ? "sea" : ""),
                stock == null ? null : new Outlook(out, out.minusDays(6), out.plusDays(9), 0.61, 74.2, days / 7.0),
                order > 0 ? Money.of(String.valueOf(order * 8.3), "USD") : null, why(order, stock, days));
        return new StockBoard.Row(item, name, history, stock == null ? null : fan(history),
                new StockBoard.Stock(stock, stock == null ? null : 90, stock == null ? null : TODAY.minusDays(1)), advice);
    }

    private static Explanation why(int order, Integer stock, int days) {
        Phrase headline = order > 0
                ? said("Order " + order + " by 24 Sep: stock ends in " + days + " days, the next delivery takes 48",
                        "9月24日前下单 " + order + " 件：库存还够 " + days + " 天，补货要 48 天")
                : said("No order needed now", "现在不用下单");
        int held = stock == null ? 0 : stock;
        List<Reason> reasons = stock == null ? List.of() : List.of(
                new Reason(said("Demand over 9 weeks lead time and review", "9 周提前期与盘点期内需求"), 612, "pcs"),
                new Reason(said("Safety for 95 % service", "95% 服务水平的安全库存"), 148, "pcs"),
                new Reason(said("On hand", "在库"), -held, "pcs"),
                new Reason(said("On the way", "在途"), -90, "pcs"),
                new Reason(said("Rounded to cartons of 24", "按箱 24 件取整"), order - 612 - 148 + held + 90, "pcs"));
        return new Explanation(headline, reasons,
                List.of(said("Three weeks without stock in March are not counted as no demand.", "3月断货的三周不计为无需求。")),
                new Confidence(stock == null ? Grade.NONE : Grade.HIGH, order * 0.8, order * 1.3, 0.8,
                        said("52 weeks of sales, 3 of them without stock.", "52 周销售，其中 3 周断货。")),
                new Basis("ets(A,Ad,N)", 1204, TODAY, 1, "00ff"));
    }

    private static Phrase said(String en, String zh) {
        return Phrase.of("ui.product", new Bilingual(en, zh));
    }

    private static SalesHistory history(SkuMarket item) {
        SplittableRandom chance = new SplittableRandom(item.toString().hashCode());
        double[] units = new double[WEEKS];
        double[] stocked = new double[WEEKS];
        for (int w = 0; w < WEEKS; w++) {
            boolean out = w >= 25 && w < 28;
            stocked[w] = out ? 0 : 1;
            units[w] = out ? 2 : Math.round(60 + 15 * Math.sin(w / 5.0) + chance.nextDouble() * 26);
        }
        double[] price = new double[WEEKS];
        Arrays.fill(price, 39.99);
        return new SalesHistory(item, FIRST_WEEK, units, price, stocked, "USD");
    }

    private static Fan fan(SalesHistory history) {
        double[] mean = new double[AHEAD];
        double[][] outer = new double[2][AHEAD];
        double[][] inner = new double[2][AHEAD];
        for (int s = 0; s < AHEAD; s++) {
            mean[s] = 70 + 2 * s + (s == 9 || s == 10 ? 25 : 0);
            double spread = 12 + 2.2 * s;
            inner[0][s] = mean[s] - spread;
            inner[1][s] = mean[s] + spread;
            outer[0][s] = Math.max(0, mean[s] - 1.7 * spread);
            outer[1][s] = mean[s] + 1.9 * spread;
        }
        return new Fan(history.week(WEEKS), mean, outer, inner, "ets(A,Ad,N)", new Accuracy(0.71, 1.04, 6));
    }
}
