package app.tradewind.pricing.advise;

/**
 * The price of the highest profit where what is left of a price is a straight line {@code keep * p - fixed - cost} and
 * demand has a simple shape. Each is {@code NaN} where there is none.
 */
final class ClosedForm {

    private static final int HALVINGS = 200;

    private ClosedForm() { }

    /**
     * The same response in per cent at every price: the cost times e / (1 + e), Lerner's rule (Lerner 1934, Review of
     * Economic Studies 1). From -1 up there is no highest profit.
     *
     * @param keep share of the price that is left
     * @param cost of a piece with what each sale costs besides
     */
    static double constant(double keep, double cost, double elasticity) {
        return elasticity < -1 ? elasticity / (1 + elasticity) * cost / keep : Double.NaN;
    }

    /**
     * The same pieces fewer for each cent: halfway between the price at which nobody buys and the one that only covers the
     * cost (Varian 1992, Microeconomic Analysis, ch. 14).
     *
     * @param now a price with {@code elasticity}, below zero, there
     */
    static double straightLine(double now, double elasticity, double keep, double cost) {
        double nobodyBuys = now * (1 - 1 / elasticity);
        return elasticity < 0 ? (nobodyBuys + cost / keep) / 2 : Double.NaN;
    }

    /**
     * Each buyer weighs the price against doing without: a share {@code 1 / (1 + exp(slope p - worth))} buys. The best
     * price leaves {@code keep / slope} over the share that does not buy (Anderson, de Palma and Thisse 1992, Discrete
     * Choice Theory of Product Differentiation, ch. 2).
     *
     * @param worth what the product is worth to buyers, in the units of {@code slope} times a price
     * @param slope above zero
     */
    static double choice(double keep, double cost, double worth, double slope) {
        if (!(slope > 0 && keep > 0)) {
            return Double.NaN;
        }
        double low = cost / keep;
        double high = low + 1 / slope;
        while (excess(high, keep, cost, worth, slope) < 0) {
            high = low + 2 * (high - low);
        }
        for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
            double middle = (low + high) / 2;
            if (excess(middle, keep, cost, worth, slope) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Grows with the price; zero at the best. */
    private static double excess(double price, double keep, double cost, double worth, double slope) {
        double buys = 1 / (1 + Math.exp(slope * price - worth));
        return (keep * price - cost) * slope * (1 - buys) - keep;
    }
}
