package app.tradewind.copyrisk.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a second opinion gets right on labelled texts that it was not trained on, fold by fold. A risky piece
 * counts a fifth: on texts that nobody has seen the rules find four of five, and only where they are silent
 * is a second opinion asked. Rules' examples are trained on and not counted.
 */
final class CrossValidation {

    static final double MISSED_BY_RULES = 0.2;
    /**
     * So many suggestions shall be right here. It is much, because these figures flatter: many examples of rules
     * were written to mend what the rules missed in these same texts.
     */
    static final double WANTED = 0.85;

    private final List<Scored> scored = new ArrayList<>();
    private double risky;

    /** @param right whether the piece is labelled with the guessed family */
    private record Scored(double score, boolean right, boolean clean) { }

    CrossValidation(List<LabelledPiece> pieces, Model.Head head) {
        for (int fold = 0; fold < LabelledPieces.FOLDS; fold++) {
            int out = fold;
            Model model = Learning.learn(pieces.stream().filter(piece -> piece.fold() != out).toList(), head);
            for (LabelledPiece piece : pieces) {
                if (piece.fold() == out && piece.development()) {
                    risky += piece.clean() ? 0 : MISSED_BY_RULES;
                    Model.Guess guess = model.guess(piece.traits());
                    if (guess != null) {
                        scored.add(new Scored(guess.score(), piece.families().contains(guess.family()), piece.clean()));
                    }
                }
            }
        }
        scored.sort(Comparator.comparing(each -> -each.score()));
    }

    /** The least score above which enough suggestions are right, and never one that makes clean likelier. */
    double threshold() {
        double least = Double.POSITIVE_INFINITY;
        double right = 0;
        double all = 0;
        for (Scored each : scored) {
            right += each.right() ? MISSED_BY_RULES : 0;
            all += each.clean() ? 1 : MISSED_BY_RULES;
            if (right >= WANTED * all) {
                least = each.score();
            }
        }
        return Math.max(0, Math.ceil(least * 10) / 10);
    }

    /** Precision and recall above a threshold, ready to print. */
    String at(double threshold) {
        double right = 0;
        double all = 0;
        for (Scored each : scored) {
            if (each.score() > threshold) {
                right += each.right() ? MISSED_BY_RULES : 0;
                all += each.clean() ? 1 : MISSED_BY_RULES;
            }
        }
        return String.format(Locale.ROOT, "{above: %.1f, precision: %.2f, recall: %.2f}", threshold, right / all, right / risky);
    }
}
