package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.List;

/**
 * What could happen, side by side, the base first.
 *
 * @param today the day it was worked out for
 * @param outcomes one a scenario
 * @param items one a product and market whose stock and lead time are known, the most to lose first
 * @param unknown how many products could not be reckoned with
 */
public record StockScenarioBoard(LocalDate today, List<Outcome> outcomes, List<Item> items, int unknown) {

    public StockScenarioBoard {
        outcomes = List.copyOf(outcomes);
        items = List.copyOf(items);
    }

    /**
     * @param orders what would be ordered
     * @param unprepared what is lost if it happens and only the orders of now were placed
     * @param prepared what is lost if it happens and the orders of the scenario were placed
     * @param by the first day by which a product that needs more has to be ordered, {@code null} where none does
     */
    public record Outcome(StockScenario scenario, Orders orders, Loss unprepared, Loss prepared, LocalDate by) { }

    /**
     * @param count products to order now
     * @param unpriced of them those whose cost or exchange rate is not known
     * @param value of the others at home, {@code null} where there are none
     * @param more value beyond that of the base, {@code null} alike
     */
    public record Orders(int count, int unpriced, Money value, Money more) { }

    /**
     * @param likely products more likely than not to run out before the order after this one arrives
     * @param pieces expected not to be sold
     * @param money what they would have earned, at home, of the products whose margin is known; {@code null} where there are none
     */
    public record Loss(int likely, double pieces, Money money) { }

    /**
     * @param name the product's name
     * @param plans one a scenario, in the order of the outcomes
     */
    public record Item(SkuMarket item, String name, List<Plan> plans) {

        public Item {
            plans = List.copyOf(plans);
        }
    }

    /**
     * @param quantity to order now
     * @param by the last day for it, {@code null} beyond a year
     * @param chance to run out with the orders of now
     * @param lost pieces expected to be lost with the orders of now
     */
    public record Plan(int quantity, LocalDate by, double chance, double lost) { }
}
