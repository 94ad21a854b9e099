package app.tradewind.jobs.costs;

import app.tradewind.words.Bilingual;
import java.util.Currency;
import java.util.Map;

/**
 * The costs of one market as a person writes them.
 *
 * @param market code
 * @param name the market's name; its code where it has no profile
 * @param currency of amounts that name none
 * @param figures what is written; a figure left out or blank is not known
 */
public record MarketCosts(String market, Bilingual name, Currency currency, Map<CostField, String> figures) {

    public MarketCosts {
        figures = Map.copyOf(figures);
    }

    /** What is written for a figure, blank where it is not known. */
    public String figure(CostField field) {
        return figures.getOrDefault(field, "");
    }

    /** The same market with other figures. */
    public MarketCosts with(Map<CostField, String> others) {
        return new MarketCosts(market, name, currency, others);
    }
}
