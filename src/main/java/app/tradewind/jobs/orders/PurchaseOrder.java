package app.tradewind.jobs.orders;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.StockBoard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is ordered of one supplier.
 *
 * @param supplier the name, empty where no terms name one
 * @param day the day of the order
 * @param lines at least one
 */
public record PurchaseOrder(String supplier, LocalDate day, List<Line> lines) {

    public PurchaseOrder {
        lines = List.copyOf(lines);
    }

    /**
     * @param row the advice it stands on
     * @param theirs how the supplier knows the product
     * @param pieces ordered
     * @param pack pieces a carton, 1 for none
     * @param price a piece, {@code null} where not known
     * @param wanted the day it should be in stock, {@code null} where the lead time is not known
     */
    public record Line(StockBoard.Row row, Theirs theirs, int pieces, int pack, Money price, LocalDate wanted) {

        /** Whole cartons; {@code null} where there are none or a carton would be broken. */
        public Integer cartons() {
            return pack > 1 && pieces % pack == 0 ? Integer.valueOf(pieces / pack) : null;
        }

        /** Price times pieces in whole minor units, {@code null} without a price. */
        public Money amount() {
            return price == null ? null : price.times(BigDecimal.valueOf(pieces)).rounded();
        }
    }

    /**
     * How the supplier's own sheet has a product.
     *
     * @param number empty where not known
     * @param name empty where not known
     */
    public record Theirs(String number, String name) { }

    /** Pieces of a product for all markets. */
    public int pieces(String sku) {
        return lines.stream().filter(line -> line.row().item().sku().equals(sku)).mapToInt(Line::pieces).sum();
    }

    public int pieces() {
        return lines.stream().mapToInt(Line::pieces).sum();
    }

    /** Lines without a price. */
    public int unpriced() {
        return (int) lines.stream().filter(line -> line.price() == null).count();
    }

    /** The sums of the amounts as they stand in the lines, one a currency. */
    public List<Money> totals() {
        Map<String, Money> sums = new TreeMap<>();
        for (Line line : lines) {
            if (line.price() != null) {
                Currency currency = line.price().currency();
                sums.merge(currency.getCurrencyCode(), line.amount(), Money::plus);
            }
        }
        return new ArrayList<>(sums.values());
    }
}
