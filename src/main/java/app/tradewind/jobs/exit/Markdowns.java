package app.tradewind.jobs.exit;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.stock.season.MarkdownLadder;
import app.tradewind.stock.season.MarkdownLadder.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Works out prices by week for a stock that is to be sold within some weeks: the ladder of {@code stock.season},
 * demand a week at a lower price by the item's own price response.
 */
public final class Markdowns {

    private static final BigDecimal[] LADDER = {BigDecimal.ONE, new BigDecimal("0.9"), new BigDecimal("0.8"), new BigDecimal("0.7"),
        new BigDecimal("0.6"), new BigDecimal("0.5"), new BigDecimal("0.4")};
    /** Larger stocks are reckoned in lots: the programme grows with the square of the pieces. */
    private static final int MOST_LOTS = 120;

    private Markdowns() { }

    /**
     * @param price asked now, over nothing
     * @param elasticity response of units to price; where it is not below nothing there is no plan
     * @param cash what a sale at a price leaves before the cost of the goods
     * @return {@code null} where there is nothing to plan
     */
    public static Markdown plan(int stock, Money price, double elasticity, DemandPaths demand, int weeks, ToDoubleFunction<Money> cash) {
        double weekly = 0;
        for (int week = 0; week < weeks; week++) {
            weekly += Math.max(0, demand.mean(week)) / weeks;
        }
        if (stock <= 0 || !(elasticity < 0) || !(weekly > 0)) {
            return null;
        }
        int lot = (stock + MOST_LOTS - 1) / MOST_LOTS;
        List<Money> prices = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (BigDecimal part : LADDER) {
            Money asked = price.times(part).rounded();
            double left = cash.applyAsDouble(asked);
            if (left > 0) {
                prices.add(asked);
                steps.add(new Step(left * lot, weekly * Math.pow(part.doubleValue(), elasticity) / lot));
            }
        }
        if (steps.isEmpty()) {
            return null;
        }
        MarkdownLadder.Plan plan = new MarkdownLadder(steps, 0, true).plan(stock / lot, weeks);
        return new Markdown(plan.weeks().stream().map(week -> new Markdown.Week(prices.get(week.step()), week.left() * lot)).toList(),
                plan.value(), elasticity);
    }
}
