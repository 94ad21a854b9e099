package app.tradewind.stock.review;

import app.tradewind.stock.formula.NormalLoss;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The (r, Q) policy for normal demand and continuous review: at r, order Q. Snyder and Shen, Fundamentals
 * of Supply Chain Theory, 2nd edition, chapter 5. Customers wait; one unit of time throughout.
 *
 * @param fixed cost of an order
 * @param holding cost of a piece kept for a unit of time
 * @param shortage cost of a piece missing
 * @param demand pieces a unit of time
 * @param sd their standard deviation
 * @param lead units of time until an order arrives
 */
public record NormalLots(double fixed, double holding, double shortage, double demand, double sd, double lead) {

    private static final int HALVINGS = 200;
    private static final double FAR = 12;

    /**
     * @param reorder position at which is ordered
     * @param quantity pieces each time
     */
    public record Pair(double reorder, double quantity) { }

    private double mean() {
        return demand * lead;
    }

    private double deviation() {
        return sd * Math.sqrt(lead);
    }

    private double economic() {
        return Math.sqrt(2 * fixed * demand / holding);
    }

    /** Cost a unit of time of a pair, exact but for negative demand that the normal curve allows. */
    public double cost(Pair pair) {
        double r = pair.reorder();
        double q = pair.quantity();
        double squared = deviation() * deviation();
        double missing = squared / q * (NormalLoss.second(z(r)) - NormalLoss.second(z(r + q)));
        return fixed * demand / q + holding * (r + q / 2 - mean()) + (holding + shortage) * missing;
    }

    /** The best reorder point for a given quantity: where position r costs as much as r + Q. */
    public double reorder(double quantity) {
        return root(r -> level(r + quantity) - level(r), mean() - FAR * deviation() - quantity, mean() + FAR * deviation());
    }

    /** The pair of least cost. */
    public Pair best() {
        // The average cost over [r, r + Q] falls while what is added at both ends costs less than it.
        double quantity = root(q -> level(reorder(q)) - cost(new Pair(reorder(q), q)), economic() * 1e-3, economic() * 20 + FAR * deviation());
        return new Pair(reorder(quantity), quantity);
    }

    /** Hadley and Whitin's iteration, in which {@code shortage} is paid once for a piece missing. */
    public Pair expectedInventory() {
        Pair now = new Pair(mean(), economic());
        for (int i = 0; i < HALVINGS; i++) {
            double enough = 1 - now.quantity() * holding / (shortage * demand);
            if (enough <= 0) {
                return now;
            }
            double r = NormalDistribution.of(mean(), deviation()).inverseCumulativeProbability(enough);
            double missing = deviation() * NormalLoss.of(z(r));
            now = new Pair(r, Math.sqrt(2 * demand * (fixed + shortage * missing) / holding));
        }
        return now;
    }

    /** The economic order quantity, and a safety stock by the newsvendor's ratio. */
    public Pair economicAndSafety() {
        double enough = shortage / (shortage + holding);
        return new Pair(NormalDistribution.of(mean(), deviation()).inverseCumulativeProbability(enough), economic());
    }

    private double z(double level) {
        return (level - mean()) / deviation();
    }

    private double level(double position) {
        return holding * (position - mean()) + (holding + shortage) * deviation() * NormalLoss.of(z(position));
    }

    private static double root(DoubleUnaryOperator rising, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }
}
