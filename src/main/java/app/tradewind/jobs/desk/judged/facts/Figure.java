package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.words.Phrase;

/**
 * What is known of one criterion of one product.
 *
 * @param value {@code NaN} where not known
 * @param sd its standard deviation, {@code NaN} where not known
 * @param whose word it is
 */
public record Figure(double value, double sd, Phrase whose) {

    public static final Figure UNKNOWN = new Figure(Double.NaN, Double.NaN);

    /** A figure out of the seller's own sales and books. */
    public Figure(double value, double sd) {
        this(value, sd, Phrase.of("sources.whose.own"));
    }

    /** A figure out of the seller's own sales and books, without a deviation. */
    public static Figure of(double value) {
        return new Figure(value, Double.NaN);
    }

    public boolean known() {
        return Double.isFinite(value);
    }
}
