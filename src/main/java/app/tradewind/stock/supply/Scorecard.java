package app.tradewind.stock.supply;

import app.tradewind.catalog.supply.Shipment;
import app.tradewind.stock.supply.SupplierScore.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Ranks suppliers by a weighted mean of what is known of them. A criterion that is not known is left out and its
 * weight with it. How firm a place is, nearby weights tell: Dirichlet draws whose mean the given weights are.
 */
public final class Scorecard {

    private static final int DRAWS = 500;
    /** A weight of a fifth then varies by about a third of itself. */
    private static final double NEARNESS = 40;
    private static final double PERCENT = 100;
    private static final SupplierCriterion[] CRITERIA = SupplierCriterion.values();

    private final Map<SupplierCriterion, Double> weights;
    private final long seed;

    /** @param weights those a person gave; the others weigh what is usual. Negative ones count as none. */
    public Scorecard(Map<SupplierCriterion, Double> weights, long seed) {
        this.weights = new EnumMap<>(SupplierCriterion.class);
        for (SupplierCriterion criterion : CRITERIA) {
            this.weights.put(criterion, Math.max(0, weights.getOrDefault(criterion, criterion.usual())));
        }
        this.seed = seed;
    }

    /** Suppliers of past and open lines, the best first, those without a score last. */
    public List<SupplierScore> rank(List<Shipment> lines, LocalDate today) {
        List<SupplierScore> scores = new ArrayList<>();
        SupplierRecord.bySupplier(lines).forEach((name, own) -> scores.add(score(name, SupplierRecord.of(own, today))));
        scores.sort(Comparator.comparing((SupplierScore score) -> Double.isNaN(score.score()) ? 1 : 0)
                .thenComparing(Comparator.comparingDouble(SupplierScore::score).reversed())
                .thenComparing(SupplierScore::supplier));
        return standing(scores);
    }

    private SupplierScore score(String name, SupplierRecord record) {
        Map<SupplierCriterion, Double> values = new EnumMap<>(SupplierCriterion.class);
        for (SupplierCriterion criterion : CRITERIA) {
            double figure = criterion.figure(record);
            if (!Double.isNaN(figure)) {
                values.put(criterion, criterion.scaled(figure));
            }
        }
        double[] plain = plain(weights);
        double all = Arrays.stream(plain).sum();
        double known = 0;
        for (SupplierCriterion criterion : values.keySet()) {
            known += plain[criterion.ordinal()];
        }
        return new SupplierScore(name, record, values, score(values, plain), all == 0 ? 0 : known / all, Standing.NONE);
    }

    private static double score(Map<SupplierCriterion, Double> values, double[] weights) {
        double sum = 0;
        double known = 0;
        for (Map.Entry<SupplierCriterion, Double> value : values.entrySet()) {
            sum += weights[value.getKey().ordinal()] * value.getValue();
            known += weights[value.getKey().ordinal()];
        }
        return known > 0 ? PERCENT * sum / known : Double.NaN;
    }

    private List<SupplierScore> standing(List<SupplierScore> ranked) {
        int scored = (int) ranked.stream().filter(score -> !Double.isNaN(score.score())).count();
        double[][] drawn = new double[scored][DRAWS];
        int[] same = new int[scored];
        int[] first = new int[scored];
        SplittableRandom random = new SplittableRandom(seed);
        for (int d = 0; d < DRAWS && scored > 0; d++) {
            double[] near = near(random);
            for (int s = 0; s < scored; s++) {
                drawn[s][d] = score(ranked.get(s).values(), near);
            }
            for (int s = 0; s < scored; s++) {
                int place = place(drawn, s, d);
                same[s] += place == s ? 1 : 0;
                first[s] += place == 0 ? 1 : 0;
            }
        }
        List<SupplierScore> standing = new ArrayList<>();
        for (int s = 0; s < ranked.size(); s++) {
            SupplierScore one = ranked.get(s);
            Standing place = s >= scored ? Standing.NONE : new Standing(s + 1, quantile(drawn[s], 0.1), quantile(drawn[s], 0.9),
                    (double) same[s] / DRAWS, (double) first[s] / DRAWS);
            standing.add(new SupplierScore(one.supplier(), one.record(), one.values(), one.score(), one.known(), place));
        }
        return standing;
    }

    private static int place(double[][] drawn, int supplier, int draw) {
        int place = 0;
        for (int s = 0; s < drawn.length; s++) {
            boolean ahead = drawn[s][draw] > drawn[supplier][draw] || drawn[s][draw] == drawn[supplier][draw] && s < supplier;
            place += ahead ? 1 : 0;
        }
        return place;
    }

    private double[] near(SplittableRandom random) {
        UniformRandomProvider source = random::nextLong;
        double[] plain = plain(weights);
        double sum = Arrays.stream(plain).sum();
        for (int j = 0; j < plain.length; j++) {
            plain[j] = plain[j] == 0 ? 0 : GammaDistribution.of(NEARNESS * plain[j] / sum, 1).createSampler(source).sample();
        }
        return plain;
    }

    private static double[] plain(Map<SupplierCriterion, Double> weights) {
        return Arrays.stream(CRITERIA).mapToDouble(weights::get).toArray();
    }

    private static double quantile(double[] values, double p) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        return ascending[(int) Math.round(p * (ascending.length - 1))];
    }
}
