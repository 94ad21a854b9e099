package app.tradewind.jobs.boards;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.policy.RangeClasses;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * What to order, the most urgent first.
 *
 * @param today the day the board is for
 * @param rows one a product and market
 * @param orderValue sum of the advised orders in the home currency; {@code null} where a cost or a rate is missing
 * @param serviceLevel that all orders aim at; {@code NaN} where each has that of its class, or its own
 * @param odd weeks that are not like the others
 * @param classes of the range, by value and variability
 */
public record StockBoard(LocalDate today, List<Row> rows, Money orderValue, double serviceLevel, OddWeeks odd, RangeClasses classes) {

    public StockBoard {
        rows = List.copyOf(rows);
    }

    /** Where no week is odd. */
    public StockBoard(LocalDate today, List<Row> rows, Money orderValue, double serviceLevel) {
        this(today, rows, orderValue, serviceLevel, OddWeeks.NONE);
    }

    /** Where the range is not divided. */
    public StockBoard(LocalDate today, List<Row> rows, Money orderValue, double serviceLevel, OddWeeks odd) {
        this(today, rows, orderValue, serviceLevel, odd, RangeClasses.NONE);
    }

    /** Class of a row by value and variability, two letters; empty where its value is not known. */
    public String classOf(Row row) {
        ServiceClass place = classes.of(row.item().toString());
        return place == null ? "" : place.name();
    }

    /** Whether service levels go by class. */
    public boolean byClass() {
        return classes.way() == ServicePlan.Way.CLASSES;
    }

    /** What the orders aim at, ready to say. */
    public Phrase service() {
        return Double.isNaN(serviceLevel) ? Phrase.of("stock.aim.own") : Phrase.of("stock.aim.one", serviceLevel);
    }

    /**
     * @param item the product and market
     * @param name the product's name
     * @param history weekly sales up to the last full week, with only what counts
     * @param fan demand to come, or {@code null} where there is not enough history
     * @param stock what lies in the warehouse and what is on its way
     * @param advice what to order
     */
    public record Row(SkuMarket item, String name, SalesHistory history, Fan fan, Stock stock, OrderAdvice advice) { }

    /**
     * @param onHand pieces in stock, or {@code null} where not known
     * @param onOrder pieces on their way, or {@code null} where not known
     * @param asOf day of the count, or {@code null}
     * @param selling how it sells over half a year, or {@code null} where there is not enough history
     */
    public record Stock(Integer onHand, Integer onOrder, LocalDate asOf, Sellout selling) {

        /** Of which nothing is known to come. */
        public Stock(Integer onHand, Integer onOrder, LocalDate asOf) {
            this(onHand, onOrder, asOf, null);
        }
    }
}
