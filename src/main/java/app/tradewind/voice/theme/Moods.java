package app.tradewind.voice.theme;

import java.util.Collection;
import java.util.List;

/**
 * How much the moods of a shop's reviews differ within a product and between products, and what that makes of a
 * product's mean: the normal model of Efron and Morris (JASA 70, 1975), both variances by the method of moments.
 */
final class Moods {

    /** With fewer reviews nothing is advised. */
    static final int LEAST = 5;

    /** Scores between -1 and 1 differ that much where too few tell how much. */
    private static final double USUAL_WITHIN = 0.35;
    private static final double LEAST_WITHIN = 0.02;
    /** A product's own reviews count as one more for each; the shop's weight is kept between these. */
    private static final double LIGHTEST = 2;
    private static final double HEAVIEST = 30;
    private static final int ENOUGH = 20;

    private final double mean;
    private final double within;
    private final double weight;

    private Moods(double mean, double within, double weight) {
        this.mean = mean;
        this.within = within;
        this.weight = weight;
    }

    /** @param products the scores of each product's reviews */
    static Moods of(Collection<List<Double>> products) {
        List<List<Double>> some = products.stream().filter(scores -> !scores.isEmpty()).toList();
        int n = some.stream().mapToInt(List::size).sum();
        double mean = n == 0 ? 0 : some.stream().mapToDouble(Moods::sum).sum() / n;
        double squares = some.stream().mapToDouble(Moods::squares).sum();
        int free = n - some.size();
        double within = free < ENOUGH ? USUAL_WITHIN : Math.max(LEAST_WITHIN, squares / free);
        double spread = 0;
        double noise = 0;
        for (List<Double> scores : some) {
            double own = sum(scores) / scores.size();
            spread += (own - mean) * (own - mean);
            noise += within / scores.size();
        }
        double between = some.size() < 2 ? 0 : spread / (some.size() - 1) - noise / some.size();
        double weight = between <= 0 ? HEAVIEST : Math.max(LIGHTEST, Math.min(HEAVIEST, within / between));
        // Few products do not tell how alike the shop's are.
        return new Moods(mean, within, some.size() < LEAST || free < ENOUGH ? LIGHTEST : weight);
    }

    double mean() {
        return mean;
    }

    /** How many reviews of the shop at large stand beside a product's own. */
    double weight() {
        return weight;
    }

    /** A product's mean, drawn towards the shop's, within -1 and 1. */
    Interval of(List<Double> scores) {
        if (scores.isEmpty()) {
            return Interval.UNKNOWN;
        }
        Interval drawn = Interval.around((sum(scores) + weight * mean) / (scores.size() + weight), Math.sqrt(within / (scores.size() + weight)));
        return new Interval(drawn.value(), Math.max(-1, drawn.lo()), Math.min(1, drawn.hi()));
    }

    /** The mean of later scores less that of earlier ones; unknown where either are too few. */
    Interval change(List<Double> later, List<Double> earlier) {
        if (later.size() < LEAST || earlier.size() < LEAST) {
            return Interval.UNKNOWN;
        }
        double sd = Math.sqrt(variance(later) / later.size() + variance(earlier) / earlier.size());
        return Interval.around(sum(later) / later.size() - sum(earlier) / earlier.size(), sd);
    }

    /** Of few scores their own variance tells little: the shop's counts as much as five of them. */
    private double variance(List<Double> scores) {
        return (squares(scores) + LEAST * within) / (scores.size() - 1 + LEAST);
    }

    private static double sum(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double squares(List<Double> scores) {
        double own = sum(scores) / scores.size();
        return scores.stream().mapToDouble(score -> (score - own) * (score - own)).sum();
    }
}
