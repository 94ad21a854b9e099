package app.tradewind.stock.supply;

import java.util.Map;

/**
 * How good a supplier is by what past orders say.
 *
 * @param supplier the name
 * @param record what was seen
 * @param values each criterion that is known, 0 worst to 1 best on the criterion's own bounds
 * @param score weighted mean of those, 0 to 100; {@code NaN} where none is known
 * @param known share of the weights whose criterion is known
 * @param standing place among all, and how firm it is
 */
public record SupplierScore(String supplier, SupplierRecord record, Map<SupplierCriterion, Double> values, double score,
        double known, Standing standing) {

    /**
     * @param rank 1 for the best, 0 without a score
     * @param lo tenth percentile of the score under nearby weights
     * @param hi ninetieth percentile
     * @param same share of nearby weights under which the place is the same
     * @param first share of nearby weights under which it is the best
     */
    public record Standing(int rank, double lo, double hi, double same, double first) {

        static final Standing NONE = new Standing(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
