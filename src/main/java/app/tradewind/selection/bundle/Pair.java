package app.tradewind.selection.bundle;

/**
 * Two products in the orders of several products.
 *
 * @param a the one
 * @param b the other
 * @param together orders that hold both
 * @param ofA orders that hold the one
 * @param ofB orders that hold the other
 * @param orders all orders of several products
 */
public record Pair(String a, String b, int together, int ofA, int ofB, int orders) {

    private static final double Z95 = 1.959963984540054;

    /** Share of orders that hold both. */
    public double support() {
        return (double) together / orders;
    }

    /** How often an order with the one holds the other too. */
    public double confidence() {
        return (double) together / ofA;
    }

    /** Orders that would hold both if neither drew the other. */
    public double expected() {
        return (double) ofA * ofB / orders;
    }

    /** Orders together against those expected. */
    public double lift() {
        return together / expected();
    }

    /** Lower end of the 95 % interval of the lift. */
    public double liftLo() {
        return lift() * Math.exp(-Z95 * logDeviation());
    }

    /** Upper end of the 95 % interval of the lift. */
    public double liftHi() {
        return lift() * Math.exp(Z95 * logDeviation());
    }

    /** Of the logarithm of the lift, by the delta method on the four cells of the table. */
    private double logDeviation() {
        return Math.sqrt(Math.max(0, 1.0 / together - 1.0 / ofA - 1.0 / ofB + (2 * lift() - 1) / orders));
    }
}
