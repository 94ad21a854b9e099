package app.tradewind.jobs.promo;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.pricing.promo.KindLift;
import app.tradewind.pricing.promo.LiftAdvice;
import java.time.LocalDate;
import java.util.List;

/**
 * Past promotions, the latest first.
 *
 * @param kinds what promotions of a kind usually do, as far as there were two
 */
public record PromotionBoard(LocalDate today, List<Row> rows, List<KindLift> kinds) {

    public PromotionBoard {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /**
     * @param plan the promotion
     * @param all of its items together; with one item alone that one's
     * @param currency of the profit of {@code all}
     * @param items one by one
     */
    public record Row(PlannedWeeks plan, LiftAdvice all, String currency, List<Item> items) {

        public Row {
            items = List.copyOf(items);
        }
    }

    /** @param currency of its profit */
    public record Item(SkuMarket item, String name, LiftAdvice advice, String currency) { }
}
