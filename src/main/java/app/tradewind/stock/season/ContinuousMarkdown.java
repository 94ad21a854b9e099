package app.tradewind.stock.season;

/**
 * The best price at every moment for what is left and the time left, where buyers come at the rate
 * {@code a·exp(−p)} at price {@code p}. Gallego and van Ryzin (1994), Optimal dynamic pricing of
 * inventories with stochastic demand over finite horizons, Management Science 40(8).
 *
 * @param intensity {@code a}: buyers a unit of time at price 0
 */
public record ContinuousMarkdown(double intensity) {

    /** Expected revenue still to come. */
    public double revenue(int stock, double time) {
        double term = 1;
        double sum = 1;
        for (int i = 1; i <= stock; i++) {
            term *= intensity * time / Math.E / i;
            sum += term;
        }
        return Math.log(sum);
    }

    /** The best price now: what keeping the piece is worth, and one more. */
    public double price(int stock, double time) {
        return revenue(stock, time) - revenue(stock - 1, time) + 1;
    }
}
