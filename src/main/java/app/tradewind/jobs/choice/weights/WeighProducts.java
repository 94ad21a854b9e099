package app.tradewind.jobs.choice.weights;

import app.tradewind.jobs.RankProducts.Ranked;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.selection.Board;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.selection.methods.PartialOrder;
import app.tradewind.selection.weights.ObjectiveWeights;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Holds the weights of products against what else they could be, and the ranking against other ways to rank. */
public final class WeighProducts {

    private static final int FIRST = 10;
    private static final int MOST_TOLD = 3;
    private static final int LEAST_COMPLETE = 3;
    private static final List<Opinion> METHODS = List.of(Opinion.TOPSIS, Opinion.PROMETHEE, Opinion.PROMETHEE_I, Opinion.VIKOR);

    private final Ranked ranked;
    /** The criteria with the weights they come with. */
    private final List<Criterion> delivered;
    private final List<LoggedDecision> log;
    private final KnownCriteria known;

    /** @param ranked by the weights of now */
    public WeighProducts(Ranked ranked, List<LoggedDecision> log) {
        this.ranked = ranked;
        this.delivered = ranked.traits().criteria();
        this.log = List.copyOf(log);
        this.known = KnownCriteria.of(ranked.criteria(), ranked.candidates());
    }

    /** What other ways to rank judge by. */
    public KnownCriteria known() {
        return known;
    }

    /** What past decisions say of the weights as delivered. */
    public FromDecisions learned(long seed) {
        return FromDecisions.of(log, ranked.board().weighing(delivered), weights(delivered), seed);
    }

    public WeighingBoard board(KeptWeights kept, long seed) {
        FromDecisions learned = learned(seed);
        double[] now = shares(weights(ranked.criteria()));
        double[] before = shares(weights(delivered));
        double[] critic = critic();
        List<WeighingBoard.Row> rows = IntStream.range(0, now.length).mapToObj(j -> new WeighingBoard.Row(delivered.get(j).name(),
                delivered.get(j).wording().label(), now[j], before[j], learned.weights().map(one -> new WeighingBoard.Taught(one.weights()[j], one.lo()[j], one.hi()[j])).orElse(null), critic[j])).toList();
        List<WeighingBoard.Ranks> products = ranks();
        return new WeighingBoard(kept.from(), rows, learned, METHODS, products, new WeighingBoard.Told(ranked.board().stability(), told(products)));
    }

    private double[] critic() {
        Board board = ranked.board();
        double[][] complete = IntStream.range(0, ranked.candidates().size())
                .mapToObj(place -> IntStream.range(0, delivered.size()).mapToDouble(j -> board.value(place, j)).toArray())
                .filter(values -> Arrays.stream(values).allMatch(Double::isFinite)).toArray(double[][]::new);
        double[] none = new double[delivered.size()];
        Arrays.fill(none, Double.NaN);
        return complete.length < LEAST_COMPLETE ? none : ObjectiveWeights.CRITIC.of(complete);
    }

    private List<WeighingBoard.Ranks> ranks() {
        Map<String, List<Integer>> byId = new HashMap<>();
        for (Opinion method : METHODS) {
            int[] ranks = method.ranks(known.criteria(), known.candidates());
            for (int i = 0; i < ranks.length; i++) {
                byId.computeIfAbsent(ranked.candidates().get(i).id(), id -> new ArrayList<>()).add(ranks[i]);
            }
        }
        int first = Math.min(FIRST, ranked.candidates().size());
        return IntStream.range(0, first).mapToObj(place -> {
            String id = ranked.board().candidate(place).id();
            return new WeighingBoard.Ranks(id, ranked.traits().name(id), place + 1, byId.get(id));
        }).toList();
    }

    /** Which product each way would put first, and which of the first cannot be compared. */
    private List<Phrase> told(List<WeighingBoard.Ranks> products) {
        List<Phrase> told = new ArrayList<>(known.said(METHODS));
        for (int m = 0; m < METHODS.size() && !products.isEmpty(); m++) {
            int method = m;
            long unlike = products.stream().filter(one -> one.ranks().get(method) > products.size()).count();
            if (METHODS.get(m) != Opinion.PROMETHEE_I && unlike > 0) {
                told.add(Phrase.of("weighing.unlike", METHODS.get(m).said(), unlike, products.size()));
            }
        }
        List<PartialOrder.Pair> pairs = PartialOrder.of(known.criteria(), known.candidates()).incomparable(FIRST);
        pairs.stream().limit(MOST_TOLD).forEach(pair -> told.add(Phrase.of("weighing.incomparable",
                ranked.traits().name(ranked.candidates().get(pair.one()).id()), ranked.traits().name(ranked.candidates().get(pair.other()).id()))));
        if (pairs.size() > MOST_TOLD) {
            told.add(Phrase.of("weighing.incomparable.more", pairs.size() - MOST_TOLD));
        }
        return told;
    }

    private static double[] weights(List<Criterion> criteria) {
        return criteria.stream().mapToDouble(Criterion::weight).toArray();
    }

    private static double[] shares(double[] weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> total > 0 ? w / total : 0).toArray();
    }
}
