package app.tradewind.jobs.choice.weights;

import app.tradewind.advice.Choice;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.selection.Board;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.selection.weights.DecisionWeights;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a person's decisions about products say of their weights. A product counts as taken where advice to take it on
 * or to keep it was accepted, or advice to drop it was not; as left the other way round; and as what it came to on the
 * shortlist, taken on or rejected. Of several decisions about one the last counts. Products are judged by their figures of today.
 *
 * @param taken products
 * @param left products
 * @param weights what they teach; empty where they are too few
 */
public record FromDecisions(int taken, int left, Optional<DecisionWeights> weights) {

    private static final List<String> CODES = List.of("selection.", "growth.");
    /** A move on the shortlist: accepted is taken on, dismissed is rejected, adjusted anything before. */
    private static final String LISTED = "shortlist.";
    private static final String SUBJECT_END = " · ";

    /** @param board ranked by the weights that what is learned starts from */
    static FromDecisions of(List<LoggedDecision> log, Board board, double[] present, long seed) {
        Map<String, Decision> last = last(log);
        List<double[]> taken = new ArrayList<>();
        List<double[]> left = new ArrayList<>();
        List<ProductAdvice> products = board.products();
        for (int place = 0; place < products.size() && !last.isEmpty(); place++) {
            Decision decision = last.get(board.candidate(place).id());
            if (decision == null) {
                continue;
            }
            boolean listed = decision.advice().code().startsWith(LISTED);
            Choice choice = decision.answer().choice();
            Status status = products.get(place).status();
            boolean wanted = listed || status == Status.TAKE_ON || status == Status.KEEP;
            if (choice != Choice.ADJUSTED && (wanted || status == Status.DROP)) {
                int at = place;
                double[] values = IntStream.range(0, present.length).mapToDouble(j -> board.value(at, j)).toArray();
                (wanted == (choice == Choice.ACCEPTED) ? taken : left).add(values);
            }
        }
        return new FromDecisions(taken.size(), left.size(), DecisionWeights.of(present, taken, left, seed));
    }

    /** The last decision about each product that says whether it is wanted. A step of the shortlist on the way there says nothing yet. */
    private static Map<String, Decision> last(List<LoggedDecision> log) {
        Map<String, Decision> last = new HashMap<>();
        for (LoggedDecision row : log) {
            Decision decision = row.decision();
            String code = decision.advice().code();
            boolean listed = code.startsWith(LISTED);
            if (!decision.screen().equals(Screen.PRODUCTS.name().toLowerCase(Locale.ROOT)) || !listed && CODES.stream().noneMatch(code::startsWith)) {
                continue;
            }
            String sku = decision.subject().split(SUBJECT_END)[0];
            Decision before = last.get(sku);
            if (!listed || decision.answer().choice() != Choice.ADJUSTED) {
                last.put(sku, decision);
            } else if (before != null && before.advice().code().startsWith(LISTED)) {
                last.remove(sku);
            }
        }
        return last;
    }

    /** In one sentence, what was learned or what is lacking. */
    public Phrase said() {
        return weights.map(learned -> Phrase.of(learned.heard().better() ? "weighing.learned.better" : "weighing.learned.no-better", taken, left,
                        learned.heard().agreed(), learned.heard().before()))
                .orElseGet(() -> Phrase.of("weighing.learned.few", taken, left, DecisionWeights.LEAST_EACH));
    }
}
