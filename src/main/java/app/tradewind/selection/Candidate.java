package app.tradewind.selection;

/**
 * A product to be judged: one of the seller's own, or one that could be taken on.
 *
 * @param id as the person knows it
 * @param group brand, supplier or category whose share of a shortlist matters, or {@code null}
 * @param values one a criterion, {@code NaN} where not known
 * @param sd standard deviation of each value, {@code NaN} where not known, or {@code null} for none at all
 * @param own whether the seller has it already
 * @param called what sentences call it
 */
public record Candidate(String id, String group, double[] values, double[] sd, boolean own, String called) {

    /** Called by its id, as in a table of ids and figures. */
    public Candidate(String id, String group, double[] values, double[] sd, boolean own) {
        this(id, group, values, sd, own, id);
    }

    public Candidate {
        if (sd != null && sd.length != values.length) {
            throw new IllegalArgumentException(id + ": " + sd.length + " deviations for " + values.length + " values");
        }
    }
}
