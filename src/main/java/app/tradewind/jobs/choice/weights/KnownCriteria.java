package app.tradewind.jobs.choice.weights;

import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The criteria that are known of most products. Other ways to rank judge only products of which every figure is
 * known: on all criteria they would judge hardly any.
 *
 * @param criteria those known of at least two products in three, with a weight
 * @param candidates every product, on these criteria alone
 * @param left labels of the criteria that are left out
 */
public record KnownCriteria(List<Criterion> criteria, List<Candidate> candidates, List<Object> left) {

    private static final double MOST = 2.0 / 3;

    public static KnownCriteria of(List<Criterion> criteria, List<Candidate> candidates) {
        List<Integer> known = new ArrayList<>();
        List<Object> left = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            int column = j;
            if (candidates.stream().filter(one -> Double.isFinite(one.values()[column])).count() >= MOST * candidates.size() && criteria.get(j).weight() > 0) {
                known.add(j);
            } else {
                left.add(criteria.get(j).wording() == null ? criteria.get(j).name() : criteria.get(j).wording().inText());
            }
        }
        return new KnownCriteria(known.stream().map(criteria::get).toList(), candidates.stream().map(one -> new Candidate(one.id(), one.group(),
                known.stream().mapToDouble(j -> one.values()[j]).toArray(), null, one.own())).toList(), left);
    }

    /** What other ways judge by and whom they cannot judge, where that is not all. */
    public List<Phrase> said() {
        List<Phrase> said = new ArrayList<>();
        if (!left.isEmpty() && !criteria.isEmpty()) {
            said.add(Phrase.of("weighing.left-out", IntStream.range(1, left.size()).boxed()
                    .reduce(Phrase.of("selection.name", left.get(0)), (list, k) -> Phrase.of("selection.list", list, left.get(k)), (a, b) -> b)));
        }
        long blank = candidates.stream().filter(one -> criteria.isEmpty() || Arrays.stream(one.values()).anyMatch(value -> !Double.isFinite(value))).count();
        if (blank > 0) {
            said.add(Phrase.of("weighing.unjudged", blank, candidates.size()));
        }
        return said;
    }

    /** The same, and which of these ways judge no list as long as this one. */
    public List<Phrase> said(List<Opinion> ways) {
        List<Phrase> said = new ArrayList<>(said());
        ways.stream().filter(way -> !way.judges(candidates.size())).forEach(way -> said.add(Phrase.of("weighing.too-long", way.said(), candidates.size())));
        return said;
    }
}
