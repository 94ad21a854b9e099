package app.tradewind.stock.simulate;

import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.formula.OrderRounding;

/**
 * One item flown through its futures. A week: what is due arrives, the policy orders, customers buy what is
 * there, the rest is lost. An order of week t that takes L weeks can be sold from week t + L on.
 *
 * <p>An order is paid when it is placed and a sale when it is made; what a sale brings is its margin and the
 * cost of the piece. Stock costs its holding rate where that is known. A piece that is left at the end is
 * worth its cost: profit is margin less holding, so that policies which leave more or less can be compared. What
 * another way costs while the usual one is closed is paid with the order.
 */
public final class Flight {

    private static final double WEEKS_A_YEAR = 52;

    private final StockItem item;
    private final Futures futures;
    private final boolean crossing;

    /** Orders by the same way never overtake each other. */
    public Flight(StockItem item, Futures futures) {
        this(item, futures, false);
    }

    /** @param crossing whether a later order may arrive before an earlier one */
    public Flight(StockItem item, Futures futures, boolean crossing) {
        this.item = item;
        this.futures = futures;
        this.crossing = crossing;
    }

    /** @throws IllegalArgumentException if the stock at hand is not known */
    public Outcome under(Policy policy) {
        if (item.position().onHand() == null) {
            throw new IllegalArgumentException("stock not known: " + item.id());
        }
        Economics economics = item.economics();
        double cost = economics.unitCost() == null ? Double.NaN : economics.unitCost().toDouble();
        double margin = economics.unitMargin() == null ? Double.NaN : economics.unitMargin().toDouble();
        double keeping = economics.holdingRate() > 0 ? cost * economics.holdingRate() / WEEKS_A_YEAR : 0;
        Outcome outcome = new Outcome(futures.count(), futures.weeks());
        for (int s = 0; s < futures.count(); s++) {
            fly(s, policy, outcome, new double[] {cost, margin, keeping});
        }
        return outcome;
    }

    private void fly(int s, Policy policy, Outcome outcome, double[] money) {
        int weeks = futures.weeks();
        double[] arriving = new double[weeks + 1];
        double[] sold = new double[weeks];
        double stock = Math.max(0, item.position().onHand());
        double coming = item.position().onOrder() == null ? 0 : item.position().onOrder();
        arriving[Math.min(weeks, futures.underway(s))] += coming;
        int[] latest = {coming > 0 ? futures.underway(s) : 0, 0};
        double cash = 0;
        double profit = 0;
        for (int week = 0; week < weeks; week++) {
            double received = arriving[week];
            double wanted = policy.order(week, stock + coming, sold);
            int quantity = OrderRounding.up(wanted, item.rule().moq(), item.rule().pack());
            double extra = 0;
            if (quantity > 0) {
                int due = week + futures.lead(s, week);
                int way = futures.other(week) ? 1 : 0;
                latest[way] = crossing ? due : Math.max(latest[way], due);
                arriving[Math.min(weeks, latest[way])] += quantity;
                extra = futures.extra(week) * quantity;
                coming += quantity;
                received = arriving[week];
            }
            stock += received;
            coming -= received;
            double demand = futures.demand(s, week);
            sold[week] = Math.min(stock, demand);
            stock -= sold[week];
            cash += (money[0] + money[1]) * sold[week] - money[0] * quantity - extra - money[2] * stock;
            profit += money[1] * sold[week] - extra - money[2] * stock;
            outcome.week(s, week, stock, demand - sold[week], cash);
            outcome.pieces(s, sold[week], quantity);
        }
        outcome.profit(s, profit);
    }
}
