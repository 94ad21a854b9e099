package app.tradewind.jobs.exit;

import app.tradewind.catalog.Money;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.stock.season.MarkdownLadder;
import app.tradewind.stock.season.MarkdownLadder.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
     * A stock and what is known of selling it off.
     *
     * @param price asked now, over nothing
     * @param elasticity response of units to price; where it is not below nothing there is no plan
     * @param weekly mean demand of each week at the price of now
     * @param leftover what a piece left after the last week brings, 0 for nothing
     * @param cash what a sale at a price leaves before the cost of the goods
     */
    public record Lot(int stock, Money price, double elasticity, double[] weekly, double leftover, ToDoubleFunction<Money> cash) { }

    /**
     * A plan beside keeping the price.
     *
     * @param markdown prices by week
     * @param kept the same where the price of now is kept
     */
    public record Both(Markdown markdown, Markdown kept) { }

    /** @return {@code null} where there is nothing to plan */
    public static Markdown plan(Lot lot) {
        Both both = both(lot);
        return both == null ? null : both.markdown;
    }

    /** @return {@code null} where there is nothing to plan */
    public static Both both(Lot lot) {
        double mean = Arrays.stream(lot.weekly).map(week -> Math.max(0, week)).average().orElse(0);
        if (lot.stock <= 0 || !(lot.elasticity < 0) || !(mean > 0)) {
            return null;
        }
        int pieces = (lot.stock + MOST_LOTS - 1) / MOST_LOTS;
        List<Money> prices = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (BigDecimal part : LADDER) {
            Money asked = lot.price.times(part).rounded();
            double left = lot.cash.applyAsDouble(asked);
            if (left > 0) {
                prices.add(asked);
                steps.add(new Step(left * pieces, mean * Math.pow(part.doubleValue(), lot.elasticity) / pieces));
            }
        }
        if (steps.isEmpty()) {
            return null;
        }
        double[] pace = Arrays.stream(lot.weekly).map(week -> Math.max(0, week) / mean).toArray();
        return new Both(markdown(steps, prices, lot, pieces, pace), markdown(steps.subList(0, 1), prices, lot, pieces, pace));
    }

    private static Markdown markdown(List<Step> steps, List<Money> prices, Lot lot, int pieces, double[] pace) {
        MarkdownLadder.Plan plan = new MarkdownLadder(steps, lot.leftover * pieces, true).plan(lot.stock / pieces, pace);
        return new Markdown(plan.weeks().stream().map(week -> new Markdown.Week(prices.get(week.step()), week.left() * pieces)).toList(),
                plan.value(), lot.elasticity);
    }
}
