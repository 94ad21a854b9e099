package app.tradewind.jobs.boards;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.List;

/**
 * What to decide now, the most money first; what has no figure comes last.
 *
 * @param today the day the board is for
 * @param items what waits
 * @param stake sum of the known stakes in the home currency, or {@code null} where none is known
 * @param decided how many answers of this board are already accepted, dismissed or snoozed
 * @param imports how many imports the store holds
 */
public record TodayBoard(LocalDate today, List<Item> items, Money stake, int decided, int imports) {

    public TodayBoard {
        items = List.copyOf(items);
    }

    /** Why something stands on the board. */
    public enum Kind { RUNS_OUT, OVERSTOCK, UNDER_FLOOR, PRICE_CHANGE, CLAIM, PRODUCT, MISSING_FIGURE, LATE_SHIPMENT, URGENT_REVIEW }

    /**
     * @param kind why it is here
     * @param item the product and market
     * @param name the product's name
     * @param advice the answer itself
     * @param stake money at stake in the home currency, or {@code null} where not known
     * @param screen where it can be looked at whole
     */
    public record Item(Kind kind, SkuMarket item, String name, Advice advice, Money stake, Screen screen) { }
}
