package app.tradewind.jobs;

import app.tradewind.advice.Explanation;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.judged.Traits;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.exit.payback.LettingGo;
import app.tradewind.jobs.exit.payback.PayingBack;
import app.tradewind.jobs.shop.KeepShopRules;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.selection.Board;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Concentration;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.selection.ProductRanker;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.Scale;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.storage.Settings;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Ranks the products of a snapshot, and those the seller could take on, by all that is known of them. The figures of
 * the last snapshot are held, so that a moved weight ranks them again without making them again.
 */
public final class RankProducts {

    private final Settings settings;
    private final Supplier<Signals> signals;
    private Figures last;
    private Exits exits;

    /**
     * @param settings of the workspace, where the person's weights are kept
     * @param signals what others say of products, read when it is asked for
     */
    public RankProducts(Settings settings, Supplier<Signals> signals) {
        this.settings = settings;
        this.signals = signals;
    }

    /** What does not hang on weights. */
    private record Figures(Snapshot snapshot, Answers answers, long seed, Traits traits, List<Candidate> candidates, Board board) { }

    /** Whether products pay back; hangs on what the person says of keeping them. */
    private record Exits(Answers answers, ExitTerms terms, double rate, Map<String, List<ExitAdvice>> bySku) { }

    /** What others say has changed: figures are made anew. */
    public synchronized void forget() {
        last = null;
    }

    /**
     * A ranking with all that the engine says of it.
     *
     * @param traits where the figures come from
     * @param products its answers, best first, as sure as the data allow
     */
    public record Ranked(Traits traits, List<Criterion> criteria, List<Candidate> candidates, Board board,
            List<ProductAdvice> products) { }

    private synchronized Figures figures(Snapshot snapshot, Answers answers, long seed) {
        if (last == null || last.snapshot != snapshot || last.answers != answers || last.seed != seed) {
            Traits traits = new Traits(snapshot, answers, signals.get());
            List<Criterion> criteria = traits.criteria();
            List<Candidate> candidates = traits.candidates();
            last = new Figures(snapshot, answers, seed, traits, candidates, ProductRanker.board(criteria, candidates, Scale.of(criteria, candidates),
                    new RankSettings(snapshot.today(), seed).ofOwnOnly(Traits.OF_OWN_ONLY)));
        }
        return last;
    }

    private synchronized Map<String, List<ExitAdvice>> exits(Snapshot snapshot, Answers answers) {
        ExitTerms terms = ExitTerms.of(settings);
        double rate = new KeepShopRules(settings).read().holdingRate();
        if (exits == null || exits.answers != answers || !exits.terms.equals(terms) || Double.compare(exits.rate, rate) != 0) {
            exits = new Exits(answers, terms, rate, new PayingBack(snapshot, answers.stock(), terms, rate).judged());
        }
        return exits.bySku;
    }

    /** @param weights by criterion, for those that the person has moved; empty for those that are kept */
    public Ranked rank(Snapshot snapshot, Answers answers, Map<String, Double> weights, long seed) {
        Figures figures = figures(snapshot, answers, seed);
        Map<String, Double> asked = weights.isEmpty() ? KeptWeights.of(settings).byCriterion() : weights;
        List<Criterion> criteria = figures.traits.criteria().stream()
                .map(criterion -> criterion.weighing(asked.getOrDefault(criterion.name(), criterion.weight()))).toList();
        Board board = figures.board.weighing(criteria);
        Map<String, List<ExitAdvice>> paying = exits(snapshot, answers);
        return new Ranked(figures.traits, criteria, figures.candidates, board, board.products().stream().map(advice ->
                LettingGo.into(said(advice, figures.traits, snapshot), paying.getOrDefault(advice.subject(), List.of()))).toList());
    }

    /** The answer as sure as the data allow, with whose word each figure is. Nothing is taken on while its margin is not known. */
    private static ProductAdvice said(ProductAdvice advice, Traits traits, Snapshot snapshot) {
        Explanation why = advice.why().on(snapshot.catalogue().trust().product(advice.subject()));
        for (Phrase note : traits.said(advice.subject())) {
            why = why.noting(note);
        }
        boolean blind = advice.status() == Status.TAKE_ON && advice.missing().contains("margin");
        return !blind ? advice.with(why) : new ProductAdvice(advice.subject(), advice.rank(), advice.score(), Status.WATCH, advice.missing(),
                why.noting(Phrase.of("sources.no-margin")));
    }

    /** The ranking as the screen shows it. */
    public ProductBoard run(Snapshot snapshot, Answers answers, Map<String, Double> weights, long seed) {
        Ranked ranking = rank(snapshot, answers, weights, seed);
        List<Criterion> criteria = ranking.criteria();
        Map<String, Candidate> byId = new HashMap<>();
        ranking.candidates().forEach(candidate -> byId.put(candidate.id(), candidate));
        List<ProductBoard.Row> rows = new ArrayList<>();
        for (ProductAdvice advice : ranking.products()) {
            Candidate candidate = byId.get(advice.subject());
            rows.add(new ProductBoard.Row(advice.subject(), ranking.traits().name(advice.subject()), candidate.own(),
                    candidate.values(), advice, ranking.traits().from(advice.subject())));
        }
        double total = criteria.stream().mapToDouble(Criterion::weight).sum();
        return new ProductBoard(snapshot.today(), criteria.stream().map(criterion -> new ProductBoard.Criterion(
                criterion.name(), criterion.wording().label(), total == 0 ? 0 : criterion.weight() / total, criterion.direction() == Direction.MAX)).toList(),
                rows, Concentration.giniOf(ranking.candidates().stream().mapToDouble(ranking.traits()::sales)
                        .filter(Double::isFinite).toArray()));
    }
}
