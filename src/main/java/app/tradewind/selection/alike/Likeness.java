package app.tradewind.selection.alike;

import app.tradewind.forecast.launch.TitleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the products of a range are: the cosine of their titles' words, each word weighing the more the
 * rarer it is in the range (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988),
 * with the category and the price beside it. What one of two products lacks is left out and the rest weighed
 * alone; without words in both titles nothing is said.
 */
public final class Likeness {

    /** Above this two products are near-copies, such as colours and sizes of one thing. */
    public static final double COPIES = 0.75;
    /** Below this a product is not called similar. */
    public static final double SIMILAR = 0.3;

    private static final double WORDS = 0.6;
    private static final double CATEGORY = 0.25;
    private static final double PRICE = 0.15;
    /** Deviation of prices that count as alike, in logarithms. */
    private static final double PRICE_BAND = 0.7;

    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Known> range = new LinkedHashMap<>();

    /** @param words weight by word of the title; their squares add up to one */
    private record Known(Looks looks, Map<String, Double> words) { }

    /** @throws IllegalArgumentException where a product stands twice */
    public Likeness(Iterable<Looks> products) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        Map<String, Looks> looks = new HashMap<>();
        for (Looks product : products) {
            Set<String> words = TitleWords.of(product.title());
            if (looks.put(product.id(), product) != null) {
                throw new IllegalArgumentException("twice: " + product.id());
            }
            titles.put(product.id(), words);
            words.forEach(word -> spread.merge(word, 1, Integer::sum));
        }
        titles.forEach((id, words) -> range.put(id, new Known(looks.get(id), weighed(words, titles.size()))));
    }

    /**
     * How alike two products of the range are.
     *
     * @return 0 to 1, the same whichever is named first; {@code NaN} where a title without words forbids a judgement
     */
    public double between(String one, String other) {
        return near(known(one), known(other)).alike();
    }

    /** Those most like a product of the range, at least {@link #SIMILAR}, the nearest first; of equal ones by number. */
    public List<Near> nearest(String id, int count) {
        Known own = known(id);
        List<Near> near = new ArrayList<>();
        for (Known other : range.values()) {
            Near each = near(own, other);
            if (other != own && each.alike() >= SIMILAR) {
                near.add(each);
            }
        }
        near.sort(Comparator.comparingDouble((Near each) -> -each.alike()).thenComparing(Near::id));
        return List.copyOf(near.subList(0, Math.min(count, near.size())));
    }

    /**
     * Parts the range into groups of products alike. A product joins the first group whose first product it is
     * like enough, in the order the range was given, so that a chain of small steps does not join unlike ends.
     *
     * @param least how alike to the first of a group
     * @return the number of the first of its group, by product number
     */
    public Map<String, String> groups(double least) {
        Map<String, List<Known>> leaders = new HashMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        range.forEach((id, own) -> {
            String leader = own.words.keySet().stream().flatMap(word -> leaders.getOrDefault(word, List.of()).stream()).distinct()
                    .filter(first -> near(own, first).alike() >= least).map(first -> first.looks.id()).findFirst().orElse(id);
            groups.put(id, leader);
            if (leader.equals(id)) {
                own.words.keySet().forEach(word -> leaders.computeIfAbsent(word, key -> new ArrayList<>()).add(own));
            }
        });
        return groups;
    }

    private Known known(String id) {
        Known known = range.get(id);
        if (known == null) {
            throw new IllegalArgumentException("not in the range: " + id);
        }
        return known;
    }

    private static Near near(Known a, Known b) {
        boolean same = !a.looks.category().isEmpty() && a.looks.category().equalsIgnoreCase(b.looks.category());
        if (a.words.isEmpty() || b.words.isEmpty()) {
            return new Near(b.looks.id(), Double.NaN, Double.NaN, same);
        }
        double words = 0;
        for (Map.Entry<String, Double> word : a.words.entrySet()) {
            words += word.getValue() * b.words.getOrDefault(word.getKey(), 0.0);
        }
        words = Math.min(1, words);
        double sum = WORDS * words;
        double weight = WORDS;
        if (!a.looks.category().isEmpty() && !b.looks.category().isEmpty()) {
            sum += same ? CATEGORY : 0;
            weight += CATEGORY;
        }
        if (a.looks.price() > 0 && b.looks.price() > 0) {
            double off = Math.log(a.looks.price() / b.looks.price()) / PRICE_BAND;
            sum += PRICE * Math.exp(-off * off / 2);
            weight += PRICE;
        }
        return new Near(b.looks.id(), sum / weight, words, same);
    }

    private Map<String, Double> weighed(Set<String> words, int titles) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double squares = 0;
        for (String word : words) {
            double rare = Math.log(1 + (double) titles / spread.get(word));
            weights.put(word, rare);
            squares += rare * rare;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }
}
