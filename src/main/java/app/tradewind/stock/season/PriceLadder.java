package app.tradewind.stock.season;

import app.tradewind.catalog.Money;
import app.tradewind.stock.season.MarkdownLadder.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Prices by week for a stock that is to be sold within some weeks: the {@link MarkdownLadder} from the price of now
 * down to two fifths, demand a week at a lower price by the item's own price response.
 *
 * @param stock pieces
 * @param price asked now
 * @param elasticity response of units to price; where it is not below nothing there is no plan
 * @param weekly mean demand of each week at the price of now
 * @param leftover what a piece left after the last week brings, 0 for nothing
 * @param cash what a sale at a price leaves before the cost of the goods
 */
public record PriceLadder(int stock, Money price, double elasticity, double[] weekly, double leftover, ToDoubleFunction<Money> cash) {

    private static final BigDecimal[] PARTS = {BigDecimal.ONE, new BigDecimal("0.9"), new BigDecimal("0.8"), new BigDecimal("0.7"),
        new BigDecimal("0.6"), new BigDecimal("0.5"), new BigDecimal("0.4")};
    /** Larger stocks are reckoned in lots: the programme grows with the square of the pieces. */
    private static final int MOST_LOTS = 120;

    /**
     * @param price asked in the week
     * @param sold pieces expected to be sold in it
     * @param left pieces expected to be left at its end
     */
    public record Week(Money price, double sold, double left) { }

    /**
     * Prices that are laid down now and kept to, whatever sells.
     *
     * @param brings expected money, what is left included
     */
    public record Plan(List<Week> weeks, double brings) {

        public Plan {
            weeks = List.copyOf(weeks);
        }

        /** Pieces expected to be left at the end. */
        public double left() {
            return weeks.get(weeks.size() - 1).left();
        }
    }

    /**
     * @param best prices of the ladder
     * @param kept the price of now all along
     */
    public record Plans(Plan best, Plan kept) { }

    /** @return {@code null} where nothing is in stock, nothing sells, or sales do not answer the price */
    public Plans plans() {
        double mean = Arrays.stream(weekly).map(week -> Math.max(0, week)).average().orElse(0);
        if (stock <= 0 || !(elasticity < 0) || !(mean > 0)) {
            return null;
        }
        double lot = (double) stock / Math.min(stock, MOST_LOTS);
        List<Money> prices = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (BigDecimal part : PARTS) {
            Money asked = price.times(part).rounded();
            double left = cash.applyAsDouble(asked);
            if (left > 0) {
                prices.add(asked);
                steps.add(new Step(left * lot, mean * Math.pow(part.doubleValue(), elasticity) / lot));
            }
        }
        if (steps.isEmpty() || !prices.get(0).equals(price.rounded())) {
            return null;
        }
        double[] pace = Arrays.stream(weekly).map(week -> Math.max(0, week) / mean).toArray();
        MarkdownLadder ladder = new MarkdownLadder(steps, leftover * lot, true);
        int lots = Math.min(stock, MOST_LOTS);
        int[] best = ladder.plan(lots, pace).weeks().stream().mapToInt(MarkdownLadder.Week::step).toArray();
        Plan kept = plan(ladder.follow(new int[pace.length], lots, pace), prices, lot);
        Plan down = plan(ladder.follow(best, lots, pace), prices, lot);
        return new Plans(down.brings > kept.brings ? down : kept, kept);
    }

    private Plan plan(MarkdownLadder.Plan followed, List<Money> prices, double lot) {
        List<Week> weeks = new ArrayList<>();
        double before = stock;
        for (MarkdownLadder.Week week : followed.weeks()) {
            double left = week.left() * lot;
            weeks.add(new Week(prices.get(week.step()), before - left, left));
            before = left;
        }
        return new Plan(weeks, followed.value());
    }
}
