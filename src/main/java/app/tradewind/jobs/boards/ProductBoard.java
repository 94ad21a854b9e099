package app.tradewind.jobs.boards;

import app.tradewind.selection.ProductAdvice;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * How the products stand, best first.
 *
 * @param today the day the board is for
 * @param criteria what they are judged by, in the order of each row's values
 * @param rows one a product
 * @param gini concentration of the last twelve weeks' sales over the products, 0 even to 1 all in one; {@code NaN} for none
 */
public record ProductBoard(LocalDate today, List<Criterion> criteria, List<Row> rows, double gini) {

    public ProductBoard {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
    }

    /**
     * @param name short name, the column {@code why_<name>} of the command line
     * @param label as a person reads it
     * @param weight share of the score, 0 to 1
     * @param higherIsBetter the direction
     */
    public record Criterion(String name, Phrase label, double weight, boolean higherIsBetter) { }

    /**
     * @param sku the product
     * @param name its name
     * @param own sold already, or only a candidate
     * @param values one a criterion, {@code NaN} where not known
     * @param advice score, parts and what to do
     * @param from where the seller knows it from, in a word
     */
    public record Row(String sku, String name, boolean own, double[] values, ProductAdvice advice, Phrase from) { }
}
