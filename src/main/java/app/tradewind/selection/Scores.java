package app.tradewind.selection;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The additive scores of many products in flat arrays. A product's score is the weighted mean of its
 * known values, in points: the weight of what is not known is spread over what is. Where most of the
 * weight is not known, there is no score ({@code NaN}).
 *
 * <p>The variance of a score has three parts: the weights are a matter of opinion (they are taken as
 * Dirichlet around the given ones, which gives (Σ p v² − (Σ p v)²) / (κ + 1) in closed form), the values
 * have errors (Σ p² sd²), and what is missing could be anything the reference set shows: the squared
 * distance of its average from the score plus its own variance.
 */
final class Scores {

    /** Concentration of the weight draws: six equal weights of 17 % stray by about 7 points. */
    static final double CONCENTRATION = 24;

    /** With less than half of the weight known that a product can be asked for, a score would be a guess: there is none. */
    private static final double ENOUGH = 0.5 - 1e-9;
    private static final double POINTS = 100;
    private static final int BLOCK = 4096;

    final int criteria;
    final double[] weight;
    final double[] value;
    final double[] score;
    final double[] open;
    final double[] deviation;
    final double[] knownWeight;
    private final Ground ground;
    private final Scale scale;
    /** Weight of what a candidate can be asked for. */
    private final double askable;

    Scores(List<Criterion> criteria, Ground ground, Set<String> ofOwnOnly) {
        this.criteria = criteria.size();
        this.ground = ground;
        scale = ground.scale();
        weight = shares(criteria);
        askable = IntStream.range(0, weight.length).filter(j -> !ofOwnOnly.contains(criteria.get(j).name())).mapToDouble(j -> weight[j]).sum();
        int n = ground.candidates().size();
        value = ground.value();
        score = new double[n];
        open = new double[n];
        deviation = new double[n];
        knownWeight = new double[n];
        // Every product stands alone: side by side they come to the same.
        IntStream.range(0, (n + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            for (int i = block * BLOCK; i < Math.min(n, (block + 1) * BLOCK); i++) {
                fill(i);
            }
        });
    }

    /**
     * What is known of many products on a scale, in flat arrays, one row a product: all of a ranking that does not hang
     * on weights. Made once, it serves every move of a weight.
     *
     * @param value 0 (worst) to 1 (best), {@code NaN} where not known
     * @param open the same going on beyond the bounds
     * @param deviation standard deviation of each, 0 where not known; {@code null} where none is
     */
    record Ground(List<Candidate> candidates, Scale scale, double[] value, double[] open, double[] deviation) {

        static Ground of(List<Candidate> candidates, Scale scale) {
            int criteria = scale.criteria();
            double[] value = new double[candidates.size() * criteria];
            double[] open = new double[value.length];
            double[] deviation = candidates.stream().allMatch(one -> one.sd() == null) ? null : new double[value.length];
            int at = 0;
            for (Candidate candidate : candidates) {
                for (int j = 0; j < criteria; j++) {
                    open[at] = scale.open(j, candidate.values()[j]);
                    value[at] = Math.max(0, Math.min(1, open[at]));
                    if (candidate.sd() != null) {
                        deviation[at] = scale.deviation(j, candidate.sd()[j]);
                    }
                    at++;
                }
            }
            return new Ground(candidates, scale, value, open, deviation);
        }
    }

    int size() {
        return score.length;
    }

    /** Points that a criterion adds to the average product's score; {@code NaN} where not known. Shapley's value of an additive game. */
    double contribution(int product, int criterion) {
        double v = value[product * criteria + criterion];
        return POINTS * share(product, criterion) * (v - scale.mean(criterion));
    }

    /** What the average product scores on the criteria that are known of this one. */
    double base(int product) {
        double sum = 0;
        for (int j = 0; j < criteria; j++) {
            if (!Double.isNaN(value[product * criteria + j])) {
                sum += share(product, j) * scale.mean(j);
            }
        }
        return POINTS * sum;
    }

    /** The criterion's weight among the known ones, 0 to 1. */
    double share(int product, int criterion) {
        return weight[criterion] / knownWeight[product];
    }

    private void fill(int i) {
        double known = 0;
        double sum = 0;
        double square = 0;
        double beyond = 0;
        double error = 0;
        for (int j = 0; j < criteria; j++) {
            int at = i * criteria + j;
            double v = value[at];
            if (weight[j] > 0 && v == v) {
                known += weight[j];
                sum += weight[j] * v;
                square += weight[j] * v * v;
                beyond += weight[j] * ground.open()[at];
                double sd = ground.deviation() == null ? 0 : weight[j] * ground.deviation()[at];
                error += sd * sd;
            }
        }
        knownWeight[i] = known;
        double asked = ground.candidates().get(i).own() ? 1 : askable;
        double mean = known > ENOUGH * asked ? sum / known : Double.NaN;
        score[i] = POINTS * mean;
        open[i] = beyond / known;
        double opinion = Math.max(0, square / known - mean * mean) / (CONCENTRATION + 1);
        deviation[i] = POINTS * Math.sqrt(opinion + error / (known * known) + missing(i, mean));
    }

    private double missing(int i, double mean) {
        double shift = 0;
        double variance = 0;
        for (int j = 0; j < criteria; j++) {
            if (weight[j] > 0 && Double.isNaN(value[i * criteria + j])) {
                shift += weight[j] * (scale.mean(j) - mean);
                variance += weight[j] * weight[j] * scale.spread(j) * scale.spread(j);
            }
        }
        return shift * shift + variance;
    }

    private static double[] shares(List<Criterion> criteria) {
        double total = criteria.stream().mapToDouble(Criterion::weight).sum();
        return criteria.stream().mapToDouble(c -> total > 0 ? c.weight() / total : 0).toArray();
    }
}
