package app.tradewind.stock.season;

import app.tradewind.advice.PriceSteps;
import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What is known of a product in a market whose season ends. What is not known is {@code null} or {@code NaN}, never zero.
 *
 * @param subject the product and market
 * @param stock pieces there are and that come
 * @param season when it ends
 * @param selling how it sells
 * @param planned prices of a markdown that was accepted; how it sells is then at these
 */
public record SeasonFacts(String subject, Stock stock, Season season, Selling selling, List<PriceSteps.Step> planned) {

    public SeasonFacts {
        planned = List.copyOf(planned);
    }

    /**
     * @param onHand pieces in stock, or {@code null}
     * @param onOrder pieces on their way, or {@code null}
     */
    public record Stock(Integer onHand, Integer onOrder) { }

    /**
     * @param lastDay on which it sells at its price
     * @param leftover what a piece left then brings in the currency of the price, or {@code null}
     */
    public record Season(LocalDate lastDay, Money leftover) { }

    /**
     * @param weekly mean demand of the coming weeks at the price of now, the week of today first; {@code null} for too little history
     * @param price asked now, or {@code null}
     * @param elasticity response of units to price, {@code NaN} where not known
     * @param cash what a sale at a price leaves before the cost of the goods; {@code null} where a cost is missing
     * @param missing the costs that are
     */
    public record Selling(double[] weekly, Money price, double elasticity, Function<Money, Money> cash, List<Phrase> missing) {
        public Selling {
            missing = List.copyOf(missing);
        }
    }
}
