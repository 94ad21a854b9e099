package app.tradewind.forecast.level;

/** A way to make forecasts agree. */
public interface Reconciliation {

    /** Short name for tables: {@code bottom-up}, {@code wls}. */
    String name();

    /**
     * What is expected at the bottom once all agree; the sums are those of the result, see {@link Summing#of}.
     *
     * @return one row a bottom, never negative; a new array
     */
    double[][] bottoms(Base base);
}
