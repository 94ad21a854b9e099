package app.tradewind.forecast.cause;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price or a promotion of some days, past or to come, as it is stored.
 *
 * @param id its number; 0 for one that is not stored yet
 * @param plan what was told
 */
public record PlannedWeeks(long id, Promotion plan) {

    private static final int TO_SUNDAY = 6;

    /**
     * Of one product in one market, told by a person.
     *
     * @param from Monday of the first week
     * @param to Monday of the last week
     * @param price asked a piece, {@code null} where nothing is said of it
     * @param promotion share of each week under promotion, 0 to 1, {@code null} where nothing is said of it
     */
    public PlannedWeeks(long id, SkuMarket item, LocalDate from, LocalDate to, Double price, Double promotion) {
        this(id, new Promotion(new Promotion.Reach(item.sku(), "", item.market()), from, to.plusDays(TO_SUNDAY),
                new Promotion.Offer("", promotion, null, price == null ? null : new Money(BigDecimal.valueOf(price), Money.UNNAMED))));
    }

    /** Whether a person told it, whose word stands over what files say. */
    public boolean byHand() {
        return plan.origin().importId() == 0;
    }
}
