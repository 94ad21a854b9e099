package app.tradewind.pricing;

/**
 * What stock says to a price: one that is running out need not be sold faster than it lasts, and of one
 * that lasts long the next piece has to be bought only then. {@code NaN} where not known.
 *
 * @param sellable pieces there are
 * @param periodsToMore periods until more can be sold
 * @param carrying what keeping a piece costs, as a share of its cost a year: capital, storage, ageing
 */
public record PriceStock(double sellable, double periodsToMore, double carrying) {

    /** Nothing is known. */
    public static final PriceStock UNKNOWN = new PriceStock(Double.NaN, Double.NaN, Double.NaN);
}
