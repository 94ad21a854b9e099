package app.tradewind.jobs;

import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.desk.judged.Traits;
import app.tradewind.selection.Board;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Concentration;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductRanker;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks the products of a snapshot by growth, margin, demand, price position, cover and copy. */
public final class RankProducts {

    /**
     * A ranking with all that the engine says of it.
     *
     * @param traits where the figures come from
     * @param products its answers, best first, as sure as the data allow
     */
    public record Ranked(Traits traits, List<Criterion> criteria, List<Candidate> candidates, Board board,
            List<ProductAdvice> products) { }

    /** @param weights by criterion, for those that the person has moved */
    public Ranked rank(Snapshot snapshot, Answers answers, Map<String, Double> weights, long seed) {
        Traits traits = new Traits(snapshot, answers);
        List<Criterion> criteria = traits.criteria().stream()
                .map(criterion -> criterion.weighing(weights.getOrDefault(criterion.name(), criterion.weight()))).toList();
        List<Candidate> candidates = traits.candidates();
        Board board = ProductRanker.board(criteria, candidates, Scale.of(criteria, candidates),
                new RankSettings(snapshot.today(), seed));
        return new Ranked(traits, criteria, candidates, board, board.products().stream().map(advice ->
                advice.with(advice.why().on(snapshot.catalogue().trust().product(advice.subject())))).toList());
    }

    /** The ranking as the screen shows it. */
    public ProductBoard run(Snapshot snapshot, Answers answers, Map<String, Double> weights, long seed) {
        Ranked ranking = rank(snapshot, answers, weights, seed);
        List<Criterion> criteria = ranking.criteria();
        Map<String, Candidate> byId = new HashMap<>();
        ranking.candidates().forEach(candidate -> byId.put(candidate.id(), candidate));
        Names names = snapshot.catalogue().names();
        List<ProductBoard.Row> rows = new ArrayList<>();
        for (ProductAdvice advice : ranking.products()) {
            Candidate candidate = byId.get(advice.subject());
            rows.add(new ProductBoard.Row(advice.subject(), names.of(advice.subject()), candidate.own(),
                    candidate.values(), advice));
        }
        double total = criteria.stream().mapToDouble(Criterion::weight).sum();
        return new ProductBoard(snapshot.today(), criteria.stream().map(criterion -> new ProductBoard.Criterion(
                criterion.name(), criterion.wording().label(), total == 0 ? 0 : criterion.weight() / total, criterion.direction() == Direction.MAX)).toList(),
                rows, Concentration.giniOf(ranking.candidates().stream().mapToDouble(ranking.traits()::sales)
                        .filter(Double::isFinite).toArray()));
    }
}
