package app.tradewind.selection.breadth;

import app.tradewind.selection.Concentration;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A shortlist under demands, and what became of the plain one.
 *
 * @param products those on the list, best first, then those of the plain list that are not on it
 * @param groups places by group, before and after
 * @param cost what it costs
 * @param said the whole in sentences, the first of them in one
 * @param held whether every demand is met
 */
public record BreadthAnswer(List<BreadthAdvice> products, List<GroupShare> groups, BreadthCost cost, List<Phrase> said, boolean held) {

    public BreadthAnswer {
        products = List.copyOf(products);
        groups = List.copyOf(groups);
        said = List.copyOf(said);
    }

    /** The same with another sentence. */
    public BreadthAnswer saying(Phrase also) {
        return new BreadthAnswer(products, groups, cost, Stream.concat(said.stream(), Stream.of(also)).toList(), held);
    }

    /** Products on the list. */
    public List<BreadthAdvice> list() {
        return products.stream().filter(advice -> advice.place().standing().in()).toList();
    }

    /**
     * How unevenly places are spread over the groups of each dimension, those without a place counted.
     *
     * @param after on this list rather than on the plain one
     * @return Gini coefficients, 0 even; {@code NaN} where no group has a place
     */
    public Map<String, Double> gini(boolean after) {
        Map<String, List<GroupShare>> dimensions = new TreeMap<>();
        groups.forEach(share -> dimensions.computeIfAbsent(share.group().dimension(), d -> new ArrayList<>()).add(share));
        Map<String, Double> gini = new TreeMap<>();
        dimensions.forEach((dimension, shares) -> gini.put(dimension, Concentration.giniOf(
                shares.stream().mapToDouble(share -> after ? share.after() : share.before()).toArray())));
        return gini;
    }
}
