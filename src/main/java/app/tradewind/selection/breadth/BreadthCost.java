package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.selection.breadth.demand.Said;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What spreading a shortlist costs.
 *
 * @param unit {@code points}, a currency code, or empty where the table does not say
 * @param plain what the first products of the ranking are expected to bring
 * @param even what the list under the demands is expected to bring
 * @param missed a better list under the same demands could bring no more than this besides; 0 where none is better
 * @param prices one a demand
 */
public record BreadthCost(String unit, double plain, double even, double missed, List<Price> prices) {

    public BreadthCost {
        prices = List.copyOf(prices);
    }

    /** What is given up against the plain list. */
    public double total() {
        return plain - even;
    }

    /** An amount in the unit of the values. */
    public Phrase said(double amount) {
        return Said.amount(amount, unit);
    }

    /**
     * What one demand costs.
     *
     * @param kind what sort of demand it is
     * @param demand the share, where it is one; else {@code null}
     * @param alone what it would cost if nothing else were demanded
     * @param freed what doing without it would bring back; {@code NaN} where the demands cannot be held
     */
    public record Price(Kind kind, LeastShare demand, double alone, double freed) { }

    /** Sorts of demands. */
    public enum Kind { SHARE, EXPLORE, ALIKE }
}
