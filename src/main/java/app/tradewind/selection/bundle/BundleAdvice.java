package app.tradewind.selection.bundle;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is known of two products that stood in the same orders.
 *
 * @param pair how often
 * @param p chance of as many meetings or more if neither draws the other; {@code NaN} where too few to test
 * @param finding what it comes to
 * @param why expected meetings, what large orders add and the rest, which add up to the orders together
 */
public record BundleAdvice(Pair pair, double p, Finding finding, Explanation why) implements Advice {

    /** What a pair comes to. */
    public enum Finding {
        /** Bought together beyond chance and beyond the size of orders. */
        BUNDLE,
        /** Beyond chance, but no more than orders of many products bring any two together. */
        LARGE_ORDERS,
        /** Chance explains it. */
        CHANCE,
        /** Met too seldom to tell. */
        NOT_ENOUGH_ORDERS
    }

    /** The same in the names of the products, where they have any. @param name of a product by its number */
    public BundleAdvice named(UnaryOperator<String> name) {
        Explanation said = new Explanation(named(why.headline(), name), why.reasons(), why.notes().stream().map(note -> named(note, name)).toList(),
                why.confidence(), why.basis(), why.footing());
        return new BundleAdvice(pair, p, finding, said);
    }

    /** What is said of the two begins with them. */
    private Phrase named(Phrase phrase, UnaryOperator<String> name) {
        List<Object> args = new ArrayList<>(phrase.args());
        if (args.size() > 1 && args.get(0).equals(pair.a()) && args.get(1).equals(pair.b())) {
            args.set(0, name.apply(pair.a()));
            args.set(1, name.apply(pair.b()));
        }
        return new Phrase(phrase.code(), args);
    }

    @Override
    public String subject() {
        return pair.a() + " + " + pair.b();
    }

    @Override
    public Verdict verdict() {
        return switch (finding) {
            case BUNDLE -> Verdict.ACT;
            case LARGE_ORDERS, CHANCE -> Verdict.KEEP;
            case NOT_ENOUGH_ORDERS -> Verdict.ABSTAIN;
        };
    }
}
