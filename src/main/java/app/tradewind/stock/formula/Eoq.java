package app.tradewind.stock.formula;

/**
 * Economic order quantity: fixed cost of an order against the cost of keeping stock, demand steady.
 * Harris (1913); Snyder and Shen, 2nd edition, chapter 3.
 *
 * @param fixed cost of placing an order
 * @param holding cost of keeping a piece for a year
 * @param demand pieces a year
 */
public record Eoq(double fixed, double holding, double demand) {

    public double quantity() {
        return Math.sqrt(2 * fixed * demand / holding);
    }

    /** Cost a year of ordering {@code quantity} each time. */
    public double cost(double quantity) {
        return fixed * demand / quantity + holding * quantity / 2;
    }

    /** Best quantity in whole cartons and not under the minimum: one of the two around the optimum, as cost is convex. */
    public double quantity(int moq, int pack) {
        double free = quantity();
        double least = OrderRounding.up(Math.max(1, moq), moq, pack);
        double below = Math.max(least, Math.floor(free / pack) * pack);
        double above = Math.max(least, Math.ceil(free / pack) * pack);
        return cost(below) <= cost(above) ? below : above;
    }

    /** Best quantity where customers wait for what is missing, at {@code shortage} a piece and year. */
    public double quantityWithBackorders(double shortage) {
        return quantity() * Math.sqrt((holding + shortage) / shortage);
    }

    /** Share of time in which nothing is left, where customers wait at {@code shortage} a piece and year. */
    public double shareWithout(double shortage) {
        return holding / (holding + shortage);
    }

    /** Cost a year of the best quantity where customers wait at {@code shortage} a piece and year. */
    public double costWithBackorders(double shortage) {
        return Math.sqrt(2 * fixed * demand * holding * shortage / (holding + shortage));
    }
}
