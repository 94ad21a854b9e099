package app.tradewind.stock.review;

/**
 * The (r, Q) policy for Poisson demand and continuous review: at r, order Q. Federgruen and Zheng (1992),
 * An efficient algorithm for computing an optimal (r,Q) policy in continuous review stochastic inventory
 * systems, Operations Research 40(4). Customers wait; one unit of time throughout.
 *
 * @param fixed cost of an order
 * @param holding cost of a piece kept for a unit of time
 * @param shortage cost of a piece missing for a unit of time
 * @param demand pieces a unit of time, over 0
 * @param lead units of time until an order arrives
 */
public record PoissonLots(double fixed, double holding, double shortage, double demand, double lead) {

    /**
     * @param reorder position at which is ordered
     * @param quantity pieces each time
     * @param cost a unit of time
     */
    public record Best(int reorder, int quantity, double cost) { }

    /** Cost a unit of time of a pair: the position is equally often at each of r + 1 to r + Q. */
    public double cost(int reorder, int quantity) {
        double sum = fixed * demand;
        for (int position = reorder + 1; position <= reorder + quantity; position++) {
            sum += level(position);
        }
        return sum / quantity;
    }

    /** The pair of least cost: positions are added, the cheapest first, while they cost less than the average. */
    public Best best() {
        int low = new PoissonStock(demand * lead).best(holding, shortage);
        int high = low;
        double sum = fixed * demand + level(low);
        while (true) {
            double below = level(low - 1);
            double above = level(high + 1);
            int count = high - low + 1;
            if (Math.min(below, above) * count >= sum) {
                return new Best(low - 1, count, sum / count);
            }
            sum += Math.min(below, above);
            if (below <= above) {
                low--;
            } else {
                high++;
            }
        }
    }

    private double level(int position) {
        return new PoissonStock(demand * lead).cost(position, holding, shortage);
    }
}
