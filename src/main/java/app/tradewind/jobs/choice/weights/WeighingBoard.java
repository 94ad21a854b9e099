package app.tradewind.jobs.choice.weights;

import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.selection.Stability;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * The weights of now, what they could be instead, and how other ways rank the same products.
 *
 * @param from how the weights of now came about
 * @param criteria one row each
 * @param learned what past decisions say
 * @param methods the other ways, in the order of the ranks of each product
 * @param products the first of the ranking
 * @param stability how far the order hangs on the exact weights
 * @param told where the ways disagree
 */
public record WeighingBoard(KeptWeights.From from, List<Row> criteria, FromDecisions learned, List<Opinion> methods, List<Ranks> products,
        Told told) {

    public WeighingBoard {
        criteria = List.copyOf(criteria);
        methods = List.copyOf(methods);
        products = List.copyOf(products);
    }

    /**
     * A criterion; shares from 0 to 1, {@code NaN} where there are none.
     *
     * @param name of the criterion
     * @param label as a person reads it
     * @param now share of the weights of now
     * @param delivered share as delivered
     * @param learned share that decisions teach, {@code null} where they are too few
     * @param critic share that the figures themselves give
     */
    public record Row(String name, Phrase label, double now, double delivered, Taught learned, double critic) { }

    /** A share that was learned, with its 80 % interval. */
    public record Taught(double share, double lo, double hi) { }

    /**
     * A product's ranks.
     *
     * @param rank by the score
     * @param ranks by the other ways; 0 where a way cannot judge it
     */
    public record Ranks(String sku, String name, int rank, List<Integer> ranks) { }

    /**
     * What is to be said of the ways.
     *
     * @param stability of the order under nearby weights
     * @param disagreements in sentences
     */
    public record Told(Stability stability, List<Phrase> disagreements) { }
}
