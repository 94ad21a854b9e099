package app.tradewind.jobs.desk.weights;

import app.tradewind.storage.Settings;
import app.tradewind.words.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights that a person has chosen to rank by from now on.
 *
 * @param from how they came about
 * @param byCriterion weight by the criterion's name, 0 or more; a criterion that is not named keeps its own
 */
public record KeptWeights(From from, Map<String, Double> byCriterion) {

    /** Nothing was chosen: the criteria keep the weights they come with. */
    public static final KeptWeights NONE = new KeptWeights(From.DELIVERED, Map.of());

    private static final String NAME = "product.weights";
    private static final double ROUNDING = 1e-9;
    private static final String LINE = "\n";

    /** How weights came about. */
    public enum From {
        DELIVERED, TYPED, PAIRS, DECISIONS;

        /** In a sentence. */
        public Phrase said() {
            return Phrase.of(switch (this) {
                case DELIVERED -> "weighing.from.delivered";
                case TYPED -> "weighing.from.typed";
                case PAIRS -> "weighing.from.pairs";
                case DECISIONS -> "weighing.from.decisions";
            });
        }
    }

    public KeptWeights {
        byCriterion = Map.copyOf(byCriterion);
    }

    /** Whether these are the same weights but for rounding. */
    public boolean like(Map<String, Double> weights) {
        return weights.keySet().equals(byCriterion.keySet())
                && weights.entrySet().stream().allMatch(one -> Math.abs(one.getValue() - byCriterion.get(one.getKey())) < ROUNDING);
    }

    /** As a workspace has them. */
    public static KeptWeights of(Settings settings) {
        String[] lines = settings.get(NAME).orElse("").split(LINE);
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int mark = lines[i].lastIndexOf('=');
            weights.put(lines[i].substring(0, mark), Double.valueOf(lines[i].substring(mark + 1)));
        }
        return weights.isEmpty() ? NONE : new KeptWeights(From.valueOf(lines[0].toUpperCase(Locale.ROOT)), weights);
    }

    /** From now on. */
    public void keepIn(Settings settings) {
        if (byCriterion.isEmpty()) {
            settings.remove(NAME);
            return;
        }
        StringBuilder text = new StringBuilder(from.name().toLowerCase(Locale.ROOT));
        new TreeMap<>(byCriterion).forEach((name, weight) -> text.append(LINE).append(name).append('=').append(weight));
        settings.put(NAME, text.toString());
    }
}
