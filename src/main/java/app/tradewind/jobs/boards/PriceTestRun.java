package app.tradewind.jobs.boards;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.pricing.PriceTestReading;
import java.time.LocalDate;
import java.util.List;

/**
 * A price test as it stands.
 *
 * @param item the product and market
 * @param weeks Mondays of the weeks at the test price
 * @param state how far it is
 * @param asked the test price and the price beside it
 * @param reading what its weeks showed so far, {@code null} where that is too little
 * @param chance that the test price earns more, {@code NaN} where a cost or the reading is missing
 */
public record PriceTestRun(SkuMarket item, List<LocalDate> weeks, State state, Asked asked, PriceTestReading reading,
        double chance) {

    /** How far a test is. */
    public enum State { PLANNED, RUNNING, DONE }

    /**
     * @param tested the test price
     * @param kept asked in the weeks between, {@code null} where none has been yet
     */
    public record Asked(Money tested, Money kept) { }

    public PriceTestRun {
        weeks = List.copyOf(weeks);
    }

    public LocalDate first() {
        return weeks.get(0);
    }

    /** Monday after the last week at the test price. */
    public LocalDate end() {
        return weeks.get(weeks.size() - 1).plusWeeks(1);
    }
}
