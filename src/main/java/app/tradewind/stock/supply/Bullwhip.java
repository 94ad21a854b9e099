package app.tradewind.stock.supply;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.formula.OrderRounding;

/**
 * How much more orders swing than demand: the variance of the orders over the variance of the demand, both by equal
 * stretches of weeks. 1 passes demand on as it is; above it the supplier sees waves that no buyer made (Lee,
 * Padmanabhan and Whang, "Information distortion in a supply chain", Management Science 43, 1997).
 */
public final class Bullwhip {

    /** Orders come in lots of many weeks; a week by itself says nothing. */
    public static final int STRETCH = 4;
    /** Fewer stretches than these are no variance. */
    public static final int LEAST = 6;
    private static final int WEEKS = 520;
    private static final int PATHS = 8;

    private Bullwhip() { }

    /**
     * @param orders pieces ordered in each stretch
     * @param demand pieces wanted in the same stretches
     * @return {@code NaN} with fewer than {@link #LEAST} stretches, or a demand that never moves
     */
    public static double ratio(double[] orders, double[] demand) {
        if (orders.length != demand.length || orders.length < LEAST) {
            return Double.NaN;
        }
        double swing = variance(demand);
        return swing > 0 ? variance(orders) / swing : Double.NaN;
    }

    /**
     * What the advised policy does to a steady demand: each review lifts the position to the mean of the last
     * {@code window} weeks over lead time and review, in lots. Without lots and with a review a week this is
     * 1 + 2L/p + 2L²/p² for p weeks looked back at and L weeks of lead time and review (Chen, Drezner, Ryan and
     * Simchi-Levi, "Quantifying the bullwhip effect", Management Science 46, 2000).
     *
     * @param stretch weeks that are added up before they are compared
     */
    public static double simulated(Policy policy, int stretch, long seed) {
        DemandPaths demand = KnownDemand.paths(policy.mean(), policy.sd(), WEEKS + policy.window(), PATHS, seed);
        double sum = 0;
        for (int path = 0; path < PATHS; path++) {
            sum += once(policy, stretch, demand, path);
        }
        return sum / PATHS;
    }

    /**
     * @param mean demand a week
     * @param sd its standard deviation
     * @param lead weeks from order to arrival
     * @param review whole weeks between two orders
     * @param lots least pieces an order and pieces a carton
     * @param window weeks looked back at
     */
    public record Policy(double mean, double sd, double lead, int review, Lots lots, int window) { }

    /** @param moq least pieces an order. @param pack pieces a carton. */
    public record Lots(int moq, int pack) { }

    private static double once(Policy policy, int stretch, DemandPaths demand, int path) {
        double[] ordered = new double[WEEKS / stretch];
        double[] wanted = new double[WEEKS / stretch];
        double recent = 0;
        for (int week = 0; week < policy.window(); week++) {
            recent += demand.at(path, week);
        }
        double cover = policy.lead() + policy.review();
        double position = cover * recent / policy.window();
        for (int week = 0; week < WEEKS; week++) {
            double now = demand.at(path, week + policy.window());
            recent += now - demand.at(path, week);
            position -= now;
            int at = week / stretch;
            if (at < wanted.length) {
                wanted[at] += now;
            }
            if (week % policy.review() == 0) {
                double need = cover * recent / policy.window() - position;
                int order = need <= 0 ? 0 : OrderRounding.up(need, policy.lots().moq(), policy.lots().pack());
                position += order;
                if (at < ordered.length) {
                    ordered[at] += order;
                }
            }
        }
        return ratio(ordered, wanted);
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
