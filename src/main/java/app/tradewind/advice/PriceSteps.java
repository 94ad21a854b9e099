package app.tradewind.advice;

import app.tradewind.catalog.Money;
import java.time.LocalDate;
import java.util.List;

/** Advice about a product in a market that, once accepted, sets prices of weeks to come. */
public interface PriceSteps extends Advice {

    /** Prices that differ from that of now, the first first; none where none is advised. */
    List<Step> priceSteps();

    /**
     * @param from Monday of the first week
     * @param to last day
     * @param price asked a piece
     */
    record Step(LocalDate from, LocalDate to, Money price) { }
}
