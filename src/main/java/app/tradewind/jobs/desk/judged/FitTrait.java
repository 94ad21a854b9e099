package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Listing;
import app.tradewind.forecast.launch.TitleWords;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well it fits what the seller sells: 1 for what sells already, else the cosine of its title's words with the
 * nearest title of a product that sells, in whatever market, rare words weighing more. Only titles that share a word
 * are looked at, so that long lists stay quick.
 */
final class FitTrait implements Trait {

    private static final int LEAST_TITLES = 3;
    /** A word of every tenth title or more tells nothing apart and would make every product a neighbour. */
    private static final double COMMON = 0.1;
    private static final int FEW = 20;

    private final List<Set<String>> titles = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** @param title place of the nearest title */
    private record Near(int title, double alike) { }

    FitTrait(Ground ground) {
        Set<String> sold = ground.snapshot().histories().stream().map(history -> history.item().sku()).collect(Collectors.toSet());
        for (Listing listing : ground.snapshot().catalogue().listings()) {
            Set<String> words = TitleWords.of(listing.text().title());
            if (sold.contains(listing.item().sku()) && !words.isEmpty()) {
                words.forEach(word -> places.computeIfAbsent(word, none -> new ArrayList<>()).add(titles.size()));
                titles.add(words);
                names.add(listing.text().title().strip());
            }
        }
    }

    @Override
    public Criterion criterion() {
        return new Criterion("fit", new Wording(Phrase.of("sources.criterion.fit"), Phrase.of("sources.criterion.fit.in-text"),
                Traits.PER_CENT, share -> share >= 1 ? Phrase.of("sources.figure.sells") : Phrase.of("sources.figure.fit", share)),
                0.06, Direction.MAX, 0, 0.5);
    }

    @Override
    public Figure of(Prospect prospect) {
        if (!prospect.sold().isEmpty()) {
            return Figure.of(1);
        }
        Set<String> title = TitleWords.of(prospect.title());
        return title.isEmpty() || titles.size() < LEAST_TITLES ? Figure.UNKNOWN
                : new Figure(nearest(title).map(Near::alike).orElse(0.0), Double.NaN, Phrase.of("sources.whose.titles"));
    }

    @Override
    public List<Phrase> notes(Prospect prospect) {
        return prospect.sold().isEmpty() ? nearest(TitleWords.of(prospect.title()))
                .map(near -> List.of(Phrase.of("sources.nearest", names.get(near.title)))).orElse(List.of()) : List.of();
    }

    private Optional<Near> nearest(Set<String> title) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String word : title) {
            List<Integer> others = places.getOrDefault(word, List.of());
            if (others.size() <= Math.max(FEW, COMMON * titles.size())) {
                others.forEach(other -> shared.merge(other, rare(word) * rare(word), Double::sum));
            }
        }
        double own = length(title);
        return shared.entrySet().stream().map(one -> new Near(one.getKey(), Math.min(1 - 1e-9, one.getValue() / own / length(titles.get(one.getKey())))))
                .min(Comparator.comparingDouble((Near near) -> -near.alike).thenComparing(Near::title));
    }

    private double length(Set<String> title) {
        return Math.sqrt(title.stream().mapToDouble(word -> rare(word) * rare(word)).sum());
    }

    private double rare(String word) {
        return Math.log(1 + (titles.size() + 1.0) / (1 + places.getOrDefault(word, List.of()).size()));
    }
}
