package app.tradewind.selection.methods;

import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.words.Phrase;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A second opinion that a person can ask for beside the additive score. */
public enum Opinion {
    TOPSIS, PROMETHEE, PROMETHEE_I, WEIGHTED_SUM, WEIGHTED_PRODUCT, WASPAS, VIKOR, MOORA, SPOTIS;

    /** PROMETHEE compares each product with each other: beyond this many it is left out. */
    private static final int MOST_PAIRED = 5000;
    private static final double HALF = 0.5;

    /** One rank a candidate, 1 for the best, equal figures sharing one; 0 where the method cannot judge it. By PROMETHEE I 1 more than how many outrank it. */
    public int[] ranks(List<Criterion> criteria, List<Candidate> candidates) {
        if (this == PROMETHEE_I) {
            return PartialOrder.of(criteria, candidates).ranks(candidates.size());
        }
        int[] ranks = new int[candidates.size()];
        if (!judges(candidates.size())) {
            return ranks;
        }
        double[] scores = method(criteria.size())
                .scores(criteria, candidates.stream().map(Candidate::values).toArray(double[][]::new));
        int[] order = IntStream.range(0, scores.length).filter(i -> !Double.isNaN(scores[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).mapToInt(Integer::intValue).toArray();
        for (int place = 0; place < order.length; place++) {
            boolean level = place > 0 && scores[order[place]] == scores[order[place - 1]];
            ranks[order[place]] = level ? ranks[order[place - 1]] : place + 1;
        }
        return ranks;
    }

    /** Whether it judges so many candidates: what compares each with each other does not where they are very many. */
    public boolean judges(int candidates) {
        return this != PROMETHEE && this != PROMETHEE_I || candidates <= MOST_PAIRED;
    }

    /** How it is spoken of. */
    public Phrase said() {
        return Phrase.of(switch (this) {
            case TOPSIS -> "weighing.method.topsis";
            case PROMETHEE -> "weighing.method.promethee";
            case PROMETHEE_I -> "weighing.method.promethee-i";
            case WEIGHTED_SUM -> "weighing.method.sum";
            case WEIGHTED_PRODUCT -> "weighing.method.product";
            case WASPAS -> "weighing.method.waspas";
            case VIKOR -> "weighing.method.vikor";
            case MOORA -> "weighing.method.moora";
            case SPOTIS -> "weighing.method.spotis";
        });
    }

    private Method method(int criteria) {
        return switch (this) {
            case TOPSIS -> new Topsis(Normalisation.VECTOR);
            case PROMETHEE, PROMETHEE_I -> new Promethee(Collections.nCopies(criteria, Preference.USUAL));
            case WEIGHTED_SUM -> Weighted.sum(Normalisation.SUM);
            case WEIGHTED_PRODUCT -> Weighted.product(Normalisation.SUM);
            case WASPAS -> new Waspas(HALF);
            case VIKOR -> new Vikor(HALF);
            case MOORA -> new Moora();
            case SPOTIS -> new Spotis();
        };
    }
}
