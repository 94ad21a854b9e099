package app.tradewind.selection.bundle;

import app.tradewind.selection.bundle.BundleAdvice.Finding;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Pairs of products that met in the same orders.
 *
 * @param orders all orders
 * @param several those of several products, the only ones that tell
 * @param tested pairs that could have met often enough
 * @param crowding how much above chance order sizes alone bring any two products together
 * @param least orders together that are asked for
 * @param pairs bundles first, by the lower end of their lift; last up to a hundred of those that met too seldom
 */
public record BundleAnswer(int orders, int several, long tested, double crowding, int least, List<BundleAdvice> pairs) {

    public BundleAnswer {
        pairs = List.copyOf(pairs);
    }

    /** The same in the names of the products. @param name of a product by its number */
    public BundleAnswer named(UnaryOperator<String> name) {
        return new BundleAnswer(orders, several, tested, crowding, least, pairs.stream().map(pair -> pair.named(name)).toList());
    }

    /** How many pairs came to this. */
    public long count(Finding finding) {
        return pairs.stream().filter(pair -> pair.finding() == finding).count();
    }

    /** The answer in a sentence. */
    public Phrase said() {
        long judged = pairs.size() - count(Finding.NOT_ENOUGH_ORDERS);
        if (judged == 0) {
            return Phrase.of("bundle.said.few", several, orders, least);
        }
        return Phrase.of(count(Finding.BUNDLE) == 0 ? "bundle.said.none" : "bundle.said", count(Finding.BUNDLE), tested, several, orders);
    }
}
