package app.tradewind.stock.review;

/**
 * The (R, s, S) policy step by step with lost sales. In each period goods arrive, then are sold; then, in
 * every R-th period from the first on, a position at or under s is lifted to S. What is ordered in period
 * t arrives at the start of t + lead + 1.
 *
 * @param review periods between two looks, at least 1
 * @param lead whole periods, 0 or more
 * @param reorder s
 * @param upTo S
 */
public record ReviewTrace(int review, int lead, double reorder, double upTo) {

    /**
     * @param stock at the end of each period
     * @param lost sales of each period
     * @param ordered in each period
     */
    public record Run(double[] stock, double[] lost, double[] ordered) { }

    /** @param start stock before the first period, nothing on its way */
    public Run run(double[] demand, double start) {
        Run run = new Run(new double[demand.length], new double[demand.length], new double[demand.length]);
        double held = start;
        double under = 0;
        for (int t = 0; t < demand.length; t++) {
            double arrived = t > lead ? run.ordered[t - lead - 1] : 0;
            held += arrived;
            under -= arrived;
            double sold = Math.min(held, demand[t]);
            held -= sold;
            run.stock[t] = held;
            run.lost[t] = demand[t] - sold;
            if (t % review == 0 && held + under <= reorder) {
                run.ordered[t] = upTo - held - under;
                under += run.ordered[t];
            }
        }
        return run;
    }
}
