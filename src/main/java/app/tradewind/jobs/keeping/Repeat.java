package app.tradewind.jobs.keeping;

/**
 * How often buyers came again.
 *
 * @param orders orders with a known buyer
 * @param buyers who placed them
 * @param again buyers with two orders or more
 */
public record Repeat(long orders, long buyers, long again) {

    /** Share of the buyers who came again; {@code NaN} where there are none. */
    public double share() {
        return buyers == 0 ? Double.NaN : (double) again / buyers;
    }

    /** Orders a buyer; {@code NaN} where there are none. */
    public double ordersEach() {
        return buyers == 0 ? Double.NaN : (double) orders / buyers;
    }
}
