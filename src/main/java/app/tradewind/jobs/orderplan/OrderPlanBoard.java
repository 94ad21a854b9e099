package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * The order plan of a catalogue. Money that is summed is in one currency, that of the cash.
 *
 * @param today the day it is made for
 * @param lines what to order, by week, supplier and product
 * @param weeks what it does to cash and containers
 * @param gaps what is not in it
 * @param sum what it is worth
 * @param advised every product and market with what to order this week under the plan
 */
public record OrderPlanBoard(LocalDate today, List<Line> lines, List<Week> weeks, Gaps gaps, Sum sum, List<Advised> advised) {

    public OrderPlanBoard {
        lines = List.copyOf(lines);
        weeks = List.copyOf(weeks);
        advised = List.copyOf(advised);
    }

    /**
     * @param sku the product
     * @param name what it is called
     * @param week Monday of the week of the order
     * @param deal with whom and how
     * @param cartons whole cartons
     * @param cost what it takes
     */
    public record Line(String sku, String name, LocalDate week, Deal deal, int cartons, Cost cost) {

        public int pieces() {
            return cartons * deal.carton();
        }
    }

    /**
     * @param supplier empty where the files name none
     * @param air whether by the faster way
     * @param carton pieces in a carton
     * @param arrives Monday of the week in which it can be sold, in the middle of all futures
     * @param latest Monday of the week in which nine futures of ten have it
     */
    public record Deal(String supplier, boolean air, int carton, LocalDate arrives, LocalDate latest) {

        /** That arrives for sure. */
        public Deal(String supplier, boolean air, int carton, LocalDate arrives) {
            this(supplier, air, carton, arrives, arrives);
        }
    }

    /**
     * @param value at the supplier, in its currency
     * @param spent with freight and duty, containers apart
     * @param volume cubic metres, {@code null} where not known
     */
    public record Cost(Money value, Money spent, Double volume) { }

    /**
     * @param monday first day
     * @param cash expected at its end; {@code null} where cash does not bind
     * @param spent on orders and containers
     * @param volume cubic metres in containers
     * @param filled share of the space that may be filled, {@code NaN} where it does not bind
     */
    public record Week(LocalDate monday, Money cash, Money spent, double volume, double filled) { }

    /**
     * @param leftOut what would be ordered if cash did not bind, the dearest gap first
     * @param missing what could not be planned
     * @param notes what was assumed
     */
    public record Gaps(List<LeftOut> leftOut, List<Missing> missing, List<Phrase> notes) {

        public Gaps {
            leftOut = List.copyOf(leftOut);
            missing = List.copyOf(missing);
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param pieces fewer than without the limit
     * @param cost profit that is expected to be lost by it
     */
    public record LeftOut(String sku, String name, int pieces, Money cost) { }

    /** @param what is not known, ready to say */
    public record Missing(SkuMarket item, String name, Phrase what) { }

    /**
     * @param gain expected profit over ordering nothing
     * @param spent on all orders and containers
     * @param possible share by which no plan can be better, {@code NaN} where not known
     * @param shortOfCash what is lost for lack of cash, {@code null} where cash does not bind
     * @param thousand about what 1,000 more at the start would bring, {@code null} where cash does not bind
     */
    public record Sum(Money gain, Money spent, double possible, Money shortOfCash, Money thousand) { }

    /** @param advice its quantity is this week's part of the plan */
    public record Advised(SkuMarket item, String name, OrderAdvice advice) { }
}
