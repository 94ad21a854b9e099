package app.tradewind.selection.fit;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a product in a market; what is not is {@code NaN} or {@code null}, never zero.
 *
 * @param findings grave ones nobody has accepted, {@code null} where there is no listing to check
 * @param cover weeks the stock lasts, {@code NaN} where not known
 */
public record FitFacts(Demand demand, Margin margin, Integer findings, double cover) {

    /**
     * @param units sold in the last twelve weeks, {@code NaN} without a history of twelve weeks
     * @param weekly expected a week from now on, {@code NaN} without a forecast
     * @param sold pieces of the market where most sell, this one left out; {@code NaN} where none do
     * @param elsewhere that market, empty for none
     */
    public record Demand(double units, double weekly, double sold, String elsewhere) { }

    /**
     * @param price asked, {@code null} where there is none
     * @param left of it a piece, {@code null} where not known
     * @param least share of the price as asked to keep, 0 where the seller names none
     * @param borrowed whose price it is, {@code null} for the market's own
     * @param parts the price and what it goes to, adding up to what is left; empty where that is not known
     * @param missing why it is not known
     */
    public record Margin(Money price, Money left, double least, Borrowed borrowed, List<Reason> parts, List<Phrase> missing) {

        public Margin {
            parts = List.copyOf(parts);
            missing = List.copyOf(missing);
        }

        /** What is left as a share of the price; {@code NaN} where not known. */
        public double share() {
            return left == null || price == null || price.amount().signum() <= 0 ? Double.NaN : left.toDouble() / price.toDouble();
        }
    }

    /** @param market whose price was converted @param price there @param day of the rate */
    public record Borrowed(String market, Money price, LocalDate day) { }
}
