package app.tradewind.stock.simulate;

import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;

/**
 * The advice followed week by week: the levels that the planner gives for each week's outlook as it is seen
 * from today. A person who asks again every week knows more by then, so that this is the cautious side. What is
 * stuck behind a closed way does not count while an order can be there before it.
 */
public final class AdvisedPolicy {

    private AdvisedPolicy() { }

    /**
     * @param item with stock, demand and lead time known
     * @param futures of the item
     */
    public static Policy of(StockItem item, Futures futures, StockSettings settings) {
        return of(item, futures, settings, 1);
    }

    /** @param every weeks between two that are worked out; the levels of those between lie between theirs */
    static Policy of(StockItem item, Futures futures, StockSettings settings, int every) {
        OrderPlanner planner = new OrderPlanner();
        int review = (int) Math.max(1, Math.round(item.leadTime().reviewWeeks()));
        int step = review == 1 ? every : 1;
        double[] low = new double[futures.weeks()];
        double[] high = new double[futures.weeks()];
        for (int week = 0; week < high.length; week++) {
            if (week % review == 0 && (week % step == 0 || week == high.length - 1)) {
                StockItem.LeadTime lead = item.leadTime().later(week).delayed(futures.later(week));
                OrderPlanner.Levels levels = planner.levels(new StockItem(item.id(), item.position(), lead,
                        item.economics(), item.rule(), futures.from(week)), new StockSettings(settings.today().plusWeeks(week),
                        settings.serviceLevel(), settings.seed(), settings.measure()));
                double stuck = futures.overtakes(week, lead.weeks()) && item.position().onOrder() != null ? item.position().onOrder() : 0;
                low[week] = levels.trigger() + stuck;
                high[week] = levels.upTo() + stuck;
            }
        }
        for (int week = 0; step > 1 && week < high.length; week++) {
            int from = week - week % step;
            int to = Math.min(high.length - 1, from + step);
            double share = to == from ? 0 : (double) (week - from) / (to - from);
            low[week] = low[from] + share * (low[to] - low[from]);
            high[week] = high[from] + share * (high[to] - high[from]);
        }
        return new Policy.Levels(low, high, review);
    }
}
