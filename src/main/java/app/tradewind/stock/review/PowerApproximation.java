package app.tradewind.stock.review;

/**
 * The (s, S) policy of Ehrhardt and Mosier (1984), A revision of the power approximation, Management
 * Science 30(5): near the best where only mean and deviation are known. Customers wait.
 *
 * @param reorder position at or under which is ordered
 * @param upTo position to reach
 */
public record PowerApproximation(double reorder, double upTo) {

    /**
     * Demand as the approximation takes it.
     *
     * @param mean a period
     * @param sd of a period
     * @param lead periods until an order arrives, 0 for the same period
     */
    public record Demand(double mean, double sd, double lead) { }

    /**
     * @param fixed cost of an order
     * @param holding cost of a piece left at the end of a period
     * @param shortage cost of a piece missing at the end of a period
     */
    public static PowerApproximation of(double fixed, double holding, double shortage, Demand demand) {
        double over = demand.mean() * (demand.lead() + 1);
        double sd = demand.sd() * Math.sqrt(demand.lead() + 1);
        double quantity = 1.30 * Math.pow(demand.mean(), 0.494) * Math.pow(fixed / holding, 0.506)
                * Math.pow(1 + sd * sd / (demand.mean() * demand.mean()), 0.116);
        double z = Math.sqrt(quantity * holding / (sd * shortage));
        double reorder = 0.973 * over + sd * (0.183 / z + 1.063 - 2.192 * z);
        return new PowerApproximation(reorder, reorder + quantity);
    }
}
