package app.tradewind.stock.plan;

import java.util.Arrays;
import java.util.List;

/**
 * A product to plan. Money is in one currency throughout; quantities are pieces.
 *
 * @param id as the caller names it
 * @param worth what a piece brings
 * @param offers ways to buy it; none where it can only be sold off
 * @param onHand pieces in stock before week 0
 * @param pipeline pieces already ordered that arrive at the start of each week
 * @param demand pieces wanted each week: one row a future, all equally likely; one row where demand is sure
 */
public record PlanProduct(String id, Worth worth, List<Offer> offers, int onHand, int[] pipeline, int[][] demand) {

    public PlanProduct {
        offers = List.copyOf(offers);
        pipeline = pipeline.clone();
        demand = Arrays.stream(demand).map(int[]::clone).toArray(int[][]::new);
        for (int[] path : demand) {
            if (pipeline.length != path.length) {
                throw new IllegalArgumentException("pipeline and demand cover unlike weeks");
            }
        }
        if (demand.length == 0) {
            throw new IllegalArgumentException("demand needs at least one future");
        }
    }

    /**
     * @param netRevenue what a sale leaves after fees
     * @param holding cost of a piece in stock at the end of a week
     * @param salvage worth of a piece left at the end, less than a sale brings
     */
    public record Worth(double netRevenue, double holding, double salvage) { }

    /** The highest demand of a week in any future. */
    int most(int week) {
        return Arrays.stream(demand).mapToInt(path -> path[week]).max().orElse(0);
    }

    /** Mean demand of a week over all futures. */
    double mean(int week) {
        double sum = 0;
        for (int[] path : demand) {
            sum += path[week];
        }
        return sum / demand.length;
    }
}
