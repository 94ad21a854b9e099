package app.tradewind.forecast.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike titles are in their words: the cosine, each word weighing the more the fewer titles have it
 * (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988).
 */
final class Titles {

    private final Map<String, Integer> spread = new HashMap<>();
    private final List<Map<String, Double>> weighed = new ArrayList<>();

    Titles(List<Launch> launches) {
        List<Set<String>> words = launches.stream().map(Launch::tokens).toList();
        words.forEach(title -> title.forEach(word -> spread.merge(word, 1, Integer::sum)));
        words.forEach(title -> weighed.add(weighed(title, words.size())));
    }

    /** 0 to 1 for each launch; a word that no launch has makes all less alike. */
    double[] to(Launch fresh) {
        return to(weighed(fresh.tokens(), weighed.size()));
    }

    /** The same of a launch that is one of them, by its place. */
    double[] to(int own) {
        return to(weighed.get(own));
    }

    private double[] to(Map<String, Double> own) {
        double[] alike = new double[weighed.size()];
        for (int i = 0; i < alike.length; i++) {
            Map<String, Double> other = weighed.get(i);
            for (Map.Entry<String, Double> word : own.entrySet()) {
                alike[i] += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
            }
        }
        return alike;
    }

    private Map<String, Double> weighed(Set<String> words, int titles) {
        Map<String, Double> weights = new HashMap<>();
        double squares = 0;
        for (String word : words) {
            double rare = Math.log((titles + 1.0) / (spread.getOrDefault(word, 0) + 0.5));
            weights.put(word, rare);
            squares += rare * rare;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }
}
