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
        int futures = demand.length;
        if (offers.stream().anyMatch(offer -> !offer.coming().sure() && offer.coming().arrivals().length != futures)) {
            throw new IllegalArgumentException("arrivals and demand have unlike futures");
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

    /**
     * What new goods can do, since what is there already sells first.
     *
     * @param from of each future, the week before which no new goods can come in it
     */
    Rest rest(int[] from) {
        int weeks = pipeline.length;
        int[][] unmet = new int[demand.length][weeks];
        double[] sold = new double[weeks];
        double held = 0;
        double left = 0;
        for (int s = 0; s < demand.length; s++) {
            int stock = onHand;
            for (int t = 0; t < weeks; t++) {
                stock += pipeline[t];
                int sale = Math.min(stock, demand[s][t]);
                stock -= sale;
                sold[t] += (double) sale / demand.length;
                held += (double) stock / demand.length;
                unmet[s][t] = t < from[s] ? 0 : demand[s][t] - sale;
            }
            left += (double) stock / demand.length;
        }
        return new Rest(unmet, sold, held, left);
    }

    /**
     * @param unmet by future and week, what only new goods can serve
     * @param sold mean sales a week of what is there already
     * @param held its mean stock, summed over the weeks
     * @param left what is left of it at the end
     */
    record Rest(int[][] unmet, double[] sold, double held, double left) {

        double mean(int week) {
            return Arrays.stream(unmet).mapToInt(path -> path[week]).average().orElse(0);
        }

        double mean() {
            return Arrays.stream(unmet).mapToInt(path -> Arrays.stream(path).sum()).average().orElse(0);
        }

        int most() {
            return Arrays.stream(unmet).mapToInt(path -> Arrays.stream(path).sum()).max().orElse(0);
        }

        /** By week and supply so far, the mean of the lesser of supply and demand so far. */
        double[][] met(int top) {
            double[][] met = new double[sold.length][top + 1];
            int[] sofar = new int[unmet.length];
            for (int t = 0; t < met.length; t++) {
                int[] beyond = new int[top + 2];
                for (int s = 0; s < unmet.length; s++) {
                    sofar[s] += unmet[s][t];
                    beyond[Math.min(top + 1, sofar[s])]++;
                }
                int asking = unmet.length - beyond[0];
                for (int supply = 1; supply <= top; supply++) {
                    met[t][supply] = met[t][supply - 1] + (double) asking / unmet.length;
                    asking -= beyond[supply];
                }
            }
            return met;
        }
    }
}
