package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a plan is asked under. What is not told does not bind.
 *
 * @param cash money to spend, {@code null} where it does not bind
 * @param space of containers
 * @param air a faster way, {@code null} for none
 * @param timing weeks and payments
 * @param orderCost fixed cost of every order, {@code null} for none told
 */
public record PlanAsk(Money cash, Space space, Air air, Timing timing, Money orderCost) {

    /** Days from a sale to its money where nobody says: marketplaces pay every two weeks. */
    public static final int USUAL_RECEIPT_DAYS = 14;

    /** Nothing binds. */
    public static final PlanAsk FREE = new PlanAsk(null, new Space(null, null), null,
            new Timing(null, USUAL_RECEIPT_DAYS, List.of()), null);

    /**
     * @param volume cubic metres that all orders of a week may fill together, {@code null} where it does not bind
     * @param price of a week's container, {@code null} where freight is counted by the piece as in the costs
     */
    public record Space(Double volume, Money price) { }

    /**
     * @param perKilogram freight
     * @param days from order to stock
     */
    public record Air(Money perKilogram, int days) { }

    /**
     * @param weeks to plan, {@code null} for half a year, more where lead times are long
     * @param receiptDays from a sale to its money
     * @param further what comes in or goes out besides
     */
    public record Timing(Integer weeks, int receiptDays, List<Moved> further) {

        public Timing {
            further = List.copyOf(further);
        }
    }

    /** @param amount below zero for what goes out */
    public record Moved(LocalDate day, Money amount) { }
}
