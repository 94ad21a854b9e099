package app.tradewind.jobs.tables.service;

import app.tradewind.forecast.trial.Variability;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.policy.RangeClasses;
import app.tradewind.stock.policy.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Classes of a plain table's items: value is what they are expected to bring in a year (cost and margin a
 * piece), or cost alone where no item has a margin.
 */
public final class ItemClasses {

    private static final double WEEKS_A_YEAR = 52;

    private ItemClasses() { }

    /**
     * @param variability of an item's demand, in its history or by mean and deviation
     * @return the items in the same order, each with its class; without one where its value is not known
     */
    public static List<StockItem> of(List<StockItem> items, ServicePlan plan, Function<String, Variability> variability) {
        boolean margins = items.stream().allMatch(item -> item.economics().unitCost() == null || item.economics().unitMargin() != null);
        List<RangeClasses.Item> range = items.stream().map(item ->
                new RangeClasses.Item(item.id(), value(item, margins), variability.apply(item.id()))).toList();
        RangeClasses classes = new RangeClasses(range, plan);
        List<StockItem> placed = new ArrayList<>();
        for (StockItem item : items) {
            placed.add(new StockItem(item.id(), item.position(), item.leadTime(),
                    item.economics().with(item.economics().terms().with(classes.of(item.id()))), item.rule(), item.demand()));
        }
        return placed;
    }

    private static double value(StockItem item, boolean margins) {
        if (item.economics().unitCost() == null) {
            return Double.NaN;
        }
        double weekly = 0;
        for (int step = 0; step < item.demand().steps(); step++) {
            weekly += item.demand().mean(step) / item.demand().steps();
        }
        return weekly * WEEKS_A_YEAR * (item.economics().unitCost().toDouble() + (margins ? item.economics().unitMargin().toDouble() : 0));
    }
}
