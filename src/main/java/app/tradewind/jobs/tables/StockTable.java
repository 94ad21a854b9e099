package app.tradewind.jobs.tables;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ForecastDemand;
import app.tradewind.jobs.desk.items.OpenOrders;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.tables.service.ItemClasses;
import app.tradewind.report.Table;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderAdvice.Order;
import app.tradewind.stock.OrderAdvice.Outlook;
import app.tradewind.stock.SharedOrders;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code stock --items}: one row an item with levels, order, outlook and the reason in a sentence. */
public final class StockTable {

    private static final double TENTHS = 10;
    private static final String AREA = "stock" + '.';
    private static final List<String> NAMED = List.of("policy", "service", "way");
    private static final double TEN_THOUSANDTHS = 10_000;

    private final StockSettings settings;
    private final Words words;
    private final ShopRules shop;

    /** @param words language of the reasons */
    public StockTable(StockSettings settings, Words words) {
        this(settings, words, ShopRules.UNSAID.serving(ServicePlan.weighed()));
    }

    private StockTable(StockSettings settings, Words words, ShopRules shop) {
        this.settings = settings;
        this.words = words;
        this.shop = shop;
    }

    /** Under rules that hold for all items; what a row says of itself stands before them. */
    public static StockTable under(ShopRules shop, LocalDate today, long seed, Words words) {
        return new StockTable(new StockSettings(today, shop.service().forAll(), seed, shop.measure()), words, shop);
    }

    /**
     * @param items table of items, see the command's contract
     * @param series weekly history of the items, or {@code null} where the items carry mean and deviation
     * @throws UnusableFileException if a table cannot be read, with file, line and column
     */
    public Table of(Path items, Path series) throws UnusableFileException {
        List<StockItem> all = new ArrayList<>();
        Map<String, Variability> variability = new HashMap<>();
        for (StockItemFile.Known one : StockItemFile.read(items, series,
                new StockItemFile.Asked(ForecastDemand.USUAL_HORIZON, shop.holdingRate(), settings))) {
            all.add(one.item());
            variability.put(one.item().id(), one.variability());
        }
        List<StockItem> placed = shop.service().way() == ServicePlan.Way.CLASSES ? ItemClasses.of(all, shop.service(), variability::get) : all;
        return of(new SharedOrders(settings).advise(placed), words);
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
        for (Phrase note : advice.why().notes()) {
            // All that is missing; else the policy, its textbook, where the service level comes from, the way it travels, and why no quicker one counts.
            if (advice.order() == null && note.code().startsWith(AREA + "missing")) {
                String more = words.say(note);
                whole = headline.endsWith(more) ? whole : words.say("stock.missing.and", whole.replaceFirst("[.。]$", ""), more);
            } else if (named(note.code())) {
                whole = words.say("stock.sentences", whole.replaceFirst("[.。]$", ""), words.say(note));
            }
        }
        return Sureness.behind(whole, advice.why(), words);
    }

    private static boolean named(String code) {
        return code.equals("deal.note.no-weight") || code.equals(OpenOrders.COUNTED) || code.startsWith(AREA) && NAMED.contains(code.substring(AREA.length()).split("\\.")[0]);
    }
}
