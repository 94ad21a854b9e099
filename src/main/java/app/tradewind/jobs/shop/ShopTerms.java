package app.tradewind.jobs.shop;

import app.tradewind.advice.Explanation;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.lotsize.PriceBreaks.Break;
import app.tradewind.stock.policy.JointIntervals;
import app.tradewind.stock.policy.RangeClasses;
import app.tradewind.stock.policy.Terms;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** What the shop's rules mean for each product: its class, the cost of an order in its own currency, what is ordered together. */
public final class ShopTerms {

    private static final int WEEKS_A_YEAR = 52;
    private static final double IN_STOCK_ENOUGH = 0.5;

    private final Snapshot snapshot;
    private final ShopRules rules;
    private final RangeClasses classes;
    private final JointIntervals joint;
    private final BoughtTerms bought;

    public ShopTerms(Snapshot snapshot, ShopRules rules) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.bought = new BoughtTerms(snapshot);
        this.classes = classes(snapshot, rules);
        this.joint = new JointIntervals(snapshot.histories().stream().map(this::member).toList());
    }

    /** The classes of the range, each with its level. */
    public RangeClasses classes() {
        return classes;
    }

    /**
     * @param cost a piece, or {@code null}
     * @param margin a piece, or {@code null}
     */
    public Economics economics(SkuMarket item, Money cost, Money margin) {
        Terms terms = terms(item, cost).with(classes.of(item.toString()));
        JointIntervals.Joined joined = joint.of(item.toString());
        return new Economics(cost, margin, rules.holdingRate(), joined == null ? terms : terms.with(joined.shared()));
    }

    /** The supplier with whose other products it is ordered, {@code null} where it is ordered alone. */
    public String supplier(SkuMarket item) {
        JointIntervals.Joined joined = joint.of(item.toString());
        return joined == null ? null : joined.shared().supplier();
    }

    /** The same item on a day on which an order of its supplier goes out anyway. */
    public StockItem goingOut(StockItem item) {
        JointIntervals.Joined joined = joint.of(item.id());
        return new StockItem(item.id(), item.position(), item.leadTime(), item.economics().with(
                item.economics().terms().with(joined.shared().goingOut(joined.interval()))), item.rule(), item.demand());
    }

    /** With what is to say of the suppliers and ways of an item. */
    public Explanation noted(SkuMarket item, Explanation why) {
        Explanation said = why;
        for (Phrase note : bought.notes(item)) {
            said = said.noting(note);
        }
        return said;
    }

    private Terms terms(SkuMarket item, Money cost) {
        SupplierTerms supplier = snapshot.catalogue().terms().get(item.sku());
        if (supplier == null || cost == null) {
            return Terms.UNKNOWN;
        }
        Money own = snapshot.terms().orderCost(item.sku());
        Money order = own == null ? rules.orderCost() : own;
        Terms.Shared shared = own != null || order == null || supplier.supplier().isBlank() || rules.lineCost() == null ? null
                : new Terms.Shared(supplier.supplier(), here(rules.lineCost(), cost.currency()));
        List<Break> breaks = bought.breaks(item, supplier, cost);
        // Prices by quantity are weighed against keeping what they bring, whether or not an order itself costs something.
        double fixed = order != null ? here(order, cost.currency()) : breaks.isEmpty() ? Double.NaN : 0;
        return new Terms(fixed, breaks, bought.season(item, cost), bought.second(item, supplier, cost), shared, null);
    }

    private double here(Money amount, Currency currency) {
        Money there = snapshot.homeMoney().in(currency, amount);
        return there == null ? Double.NaN : there.toDouble();
    }

    private JointIntervals.Member member(SalesHistory history) {
        SupplierTerms supplier = snapshot.catalogue().terms().get(history.item().sku());
        Money cost = supplier == null ? null : supplier.unitCost();
        return new JointIntervals.Member(history.item().toString(), terms(history.item(), cost),
                cost == null ? Double.NaN : cost.toDouble(), rules.holdingRate(),
                Arrays.stream(lastYear(history)).filter(Double::isFinite).average().orElse(0));
    }

    private static RangeClasses classes(Snapshot snapshot, ShopRules rules) {
        List<SalesHistory> histories = snapshot.histories();
        double[] values = histories.stream().mapToDouble(history -> value(history, snapshot.homeMoney())).toArray();
        // A range that has no money anywhere is divided by pieces: one measure for all.
        boolean pieces = Arrays.stream(values).allMatch(Double::isNaN);
        List<RangeClasses.Item> items = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            SalesHistory history = histories.get(i);
            double sold = Arrays.stream(lastYear(history)).filter(Double::isFinite).sum();
            items.add(new RangeClasses.Item(history.item().toString(), pieces ? Math.max(0, sold) : values[i],
                    Variability.of(lastYear(history))));
        }
        return new RangeClasses(items, rules.service());
    }

    /** Pieces of the last year's weeks, not known where there was no stock. */
    private static double[] lastYear(SalesHistory history) {
        int from = Math.max(0, history.weeks() - WEEKS_A_YEAR);
        double[] units = Arrays.copyOfRange(history.units(), from, history.weeks());
        for (int week = 0; week < units.length; week++) {
            units[week] = history.stocked()[from + week] < IN_STOCK_ENOUGH ? Double.NaN : units[week];
        }
        return units;
    }

    /** Sales of the last year at home, {@code NaN} where a price or a rate is not known. */
    private static double value(SalesHistory history, HomeMoney home) {
        double value = 0;
        for (int week = Math.max(0, history.weeks() - WEEKS_A_YEAR); week < history.weeks(); week++) {
            value += history.units()[week] > 0 ? history.units()[week] * history.price()[week] : 0;
        }
        if (history.currency().isEmpty() || Double.isNaN(value)) {
            return Double.NaN;
        }
        Money here = home.of(Money.ofComputed(value, Currency.getInstance(history.currency())));
        return here == null ? Double.NaN : here.toDouble();
    }
}
