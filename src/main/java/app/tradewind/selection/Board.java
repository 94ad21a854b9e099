package app.tradewind.selection;

import app.tradewind.advice.Digest;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * A ranked list. Scores stand in flat arrays; an answer with its sentences is made when it is asked for,
 * so that moving a weight over a long list stays quick.
 */
public final class Board {

    final List<Criterion> criteria;
    final List<Candidate> candidates;
    final Scale scale;
    final RankSettings settings;
    final Scores scores;
    final int[] order;
    private final Scores.Ground ground;

    Board(List<Criterion> criteria, Scores.Ground ground, RankSettings settings) {
        this.criteria = criteria;
        this.ground = ground;
        this.settings = settings;
        candidates = ground.candidates();
        scale = ground.scale();
        scores = new Scores(criteria, ground, settings.ofOwnOnly());
        order = Order.of(scores, candidates);
    }

    /**
     * The same products ranked by other weights, on the same scale.
     *
     * @param moved the same criteria with other weights
     */
    public Board weighing(List<Criterion> moved) {
        return new Board(moved, ground, settings);
    }

    /** The answers, best first. Each is made on access: keep what you need twice. */
    public List<ProductAdvice> products() {
        return new Answers(new ProductReasoning(this));
    }

    /** The product at a place, 0 for the best. */
    public Candidate candidate(int place) {
        return candidates.get(order[place]);
    }

    /** Points that a criterion adds to the base at a place; {@code NaN} where it is not known or there is no score. */
    public double contribution(int place, int criterion) {
        return scored(order[place]) ? scores.contribution(order[place], criterion) : Double.NaN;
    }

    /** A value from 0 (worst) to 1 (best) at a place; {@code NaN} where it is not known. */
    public double value(int place, int criterion) {
        return scores.value[order[place] * criteria.size() + criterion];
    }

    /** What the average product scores on the criteria known of the product at a place; {@code NaN} without a score. */
    public double base(int place) {
        return scored(order[place]) ? scores.base(order[place]) : Double.NaN;
    }

    /** How far the order of the shortlist depends on the exact weights. */
    public Stability stability() {
        return Stability.of(this);
    }

    /** How many of the first {@code places} products belong to each group, as a Gini coefficient and shares. */
    public Concentration concentration(int places) {
        int first = Math.min(places, order.length);
        return Concentration.of(IntStream.range(0, first).mapToObj(p -> candidate(p).group()).toList());
    }

    boolean scored(int product) {
        return !Double.isNaN(scores.score[product]);
    }

    /** Fingerprint of all that was ranked. */
    String digest() {
        Digest digest = new Digest();
        for (Criterion c : criteria) {
            digest.add(c.name()).add(c.weight()).add(c.direction().ordinal()).add(c.low()).add(c.high());
        }
        for (Candidate c : candidates) {
            digest.add(c.id()).add(c.values()).add(c.own() ? 1 : 0);
            if (c.sd() != null) {
                digest.add(c.sd());
            }
        }
        return digest.hex();
    }

    private static final class Answers extends AbstractList<ProductAdvice> implements RandomAccess {
        private final ProductReasoning reasoning;

        Answers(ProductReasoning reasoning) {
            this.reasoning = reasoning;
        }

        @Override
        public ProductAdvice get(int place) {
            return reasoning.advise(place);
        }

        @Override
        public int size() {
            return reasoning.size();
        }
    }
}
