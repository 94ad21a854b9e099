package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.pricing.PriceAdvice.Prices;
import java.util.List;

/**
 * Scenarios side by side, the base first.
 *
 * @param outcomes one a scenario
 * @param items one a product and market, by product number and market
 */
public record ScenarioBoard(List<Outcome> outcomes, List<Item> items) {

    public ScenarioBoard {
        outcomes = List.copyOf(outcomes);
        items = List.copyOf(items);
    }

    /**
     * @param floors items whose floor is known
     * @param underFloor of them those whose price of now lies under it
     * @param expected of the items whose response to price is known; that is the same ones in every scenario
     */
    public record Outcome(Scenario scenario, int floors, int underFloor, Expected expected) { }

    /**
     * Profit a week at home. Money is {@code null} where nothing is expected of any item, or a rate is missing.
     *
     * @param items how many items an expectation is known of
     * @param now at the prices of now
     * @param advised at the prices advised in the scenario
     * @param changeNow {@code now} less that of the base
     * @param changeAdvised {@code advised} less that of the base
     */
    public record Expected(int items, Money now, Money advised, Money changeNow, Money changeAdvised) { }

    /**
     * @param name the product's name
     * @param prices one a scenario, in the order of the outcomes
     */
    public record Item(SkuMarket item, String name, List<Prices> prices) {

        public Item {
            prices = List.copyOf(prices);
        }
    }
}
