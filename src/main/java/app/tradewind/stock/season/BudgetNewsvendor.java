package app.tradewind.stock.season;

import app.tradewind.stock.formula.Newsvendor;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One order for one season of several items out of one purse: the price of money is raised until the
 * orders fit. Hadley and Whitin (1963), Analysis of Inventory Systems, section 6.4.
 *
 * @param levels pieces of each item
 * @param shadow what one more of the budget's currency would earn, 0 where the budget does not bind
 */
public record BudgetNewsvendor(double[] levels, double shadow) {

    private static final int HALVINGS = 200;

    /**
     * @param mean of normal demand
     * @param sd of normal demand, over 0
     * @param shortage cost of a piece missing
     * @param over cost of a piece left
     * @param price a piece
     */
    public record Item(double mean, double sd, double shortage, double over, double price) {

        private double level(double shadow) {
            double ratio = Newsvendor.criticalRatio(shortage - shadow * price, over + shadow * price);
            return ratio <= 0 ? 0
                    : Math.max(0, NormalDistribution.of(mean, sd).inverseCumulativeProbability(ratio));
        }
    }

    public static BudgetNewsvendor of(List<Item> items, double budget) {
        double low = 0;
        if (spent(items, 0) > budget) {
            double high = items.stream().mapToDouble(item -> item.shortage() / item.price()).max().orElse(0);
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                if (spent(items, middle) > budget) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            low = high;
        }
        double shadow = low;
        return new BudgetNewsvendor(items.stream().mapToDouble(item -> item.level(shadow)).toArray(), shadow);
    }

    private static double spent(List<Item> items, double shadow) {
        return items.stream().mapToDouble(item -> item.price() * item.level(shadow)).sum();
    }
}
