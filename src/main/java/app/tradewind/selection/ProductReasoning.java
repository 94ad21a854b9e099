package app.tradewind.selection;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.selection.ProductAdvice.Score;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the answer about one product of a board. */
final class ProductReasoning {

    /** Standard normal quantile of 0.9: half of an 80 % interval. */
    private static final double NINETY = 1.2815515655446004;
    private static final double COVERAGE = 0.8;
    private static final double SURE = 5;
    private static final double FAIR = 12;
    private static final String UNIT = "points";

    private final Board board;
    private final Sentences sentences;
    private final String digest;

    ProductReasoning(Board board) {
        this.board = board;
        this.sentences = new Sentences(board);
        this.digest = board.digest();
    }

    int size() {
        return board.order.length;
    }

    ProductAdvice advise(int place) {
        int i = board.order[place];
        Candidate candidate = board.candidates.get(i);
        Score score = score(i);
        List<Integer> unknown = unknown(i);
        Status status = score == null ? Status.NOT_ENOUGH_DATA : status(place, candidate.own(), score);
        Phrase headline = score == null ? sentences.unknown(place, unknown) : sentences.headline(place);
        Explanation why = new Explanation(headline, reasons(i, score), notes(i, unknown),
                confidence(score, unknown), basis());
        return new ProductAdvice(candidate.id(), place + 1, score, status,
                unknown.stream().map(j -> board.criteria.get(j).name()).toList(), why);
    }

    private Score score(int i) {
        if (!board.scored(i)) {
            return null;
        }
        double value = board.scores.score[i];
        double half = NINETY * board.scores.deviation[i];
        return new Score(value, Math.max(0, value - half), Math.min(100, value + half));
    }

    /** Compared with the average product on the same criteria, never with the rest of a filtered list. */
    private Status status(int place, boolean own, Score score) {
        double average = board.base(place);
        double margin = board.settings.margin();
        if (score.hi() < average - margin) {
            return Status.DROP;
        }
        if (own) {
            return score.value() >= average - margin ? Status.KEEP : Status.WATCH;
        }
        boolean good = score.lo() > average + margin && place < board.settings.shortlist();
        return good ? Status.TAKE_ON : Status.WATCH;
    }

    private List<Integer> unknown(int i) {
        return IntStream.range(0, board.criteria.size())
                .filter(j -> Double.isNaN(board.scores.value[i * board.criteria.size() + j]))
                .filter(j -> board.criteria.get(j).weight() > 0)
                .boxed().toList();
    }

    private List<Reason> reasons(int i, Score score) {
        List<Reason> reasons = new ArrayList<>();
        if (score == null) {
            return reasons;
        }
        reasons.add(new Reason(Phrase.of("selection.base"), board.scores.base(i), UNIT));
        for (int j = 0; j < board.criteria.size(); j++) {
            double part = board.scores.contribution(i, j);
            if (!Double.isNaN(part)) {
                double raw = board.candidates.get(i).values()[j];
                Criterion criterion = board.criteria.get(j);
                reasons.add(new Reason(Phrase.of("selection.criterion", criterion.said(), criterion.figure(raw)), part, UNIT));
            }
        }
        return reasons;
    }

    private List<Phrase> notes(int i, List<Integer> unknown) {
        List<Phrase> notes = new ArrayList<>();
        if (board.criteria.stream().noneMatch(c -> c.weight() > 0)) {
            notes.add(Phrase.of("selection.no-weights"));
        } else if (!unknown.isEmpty() && board.scored(i)) {
            notes.add(Phrase.of("selection.weight-spread", sentences.names(unknown)));
        }
        List<Integer> flat = IntStream.range(0, board.criteria.size()).filter(board.scale::flat)
                .filter(j -> !unknown.contains(j)).boxed().toList();
        if (!flat.isEmpty()) {
            notes.add(Phrase.of("selection.flat", sentences.names(flat)));
        }
        return notes;
    }

    private Confidence confidence(Score score, List<Integer> unknown) {
        Phrase note = unknown.isEmpty() ? Phrase.of("selection.interval")
                : Phrase.of("selection.interval-missing", sentences.names(unknown));
        if (score == null) {
            return Confidence.of(Grade.NONE, note);
        }
        double half = (score.hi() - score.lo()) / 2;
        Grade grade = half <= SURE ? Grade.HIGH : half <= FAIR ? Grade.MEDIUM : Grade.LOW;
        return new Confidence(grade, score.lo(), score.hi(), COVERAGE, note);
    }

    private Basis basis() {
        return new Basis("additive value on fixed bounds", board.candidates.size(), board.settings.today(),
                board.settings.seed(), digest);
    }
}
