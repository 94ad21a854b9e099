package app.tradewind.jobs.desk.judged;

/**
 * What is known of one criterion of one product.
 *
 * @param value {@code NaN} where not known
 * @param sd its standard deviation, {@code NaN} where not known
 */
record Figure(double value, double sd) {

    static final Figure UNKNOWN = new Figure(Double.NaN, Double.NaN);

    /** A figure without a deviation. */
    static Figure of(double value) {
        return new Figure(value, Double.NaN);
    }
}
