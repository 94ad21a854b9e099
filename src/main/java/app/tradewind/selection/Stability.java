package app.tradewind.selection;

import java.util.SplittableRandom;

/**
 * How far the head of a ranking depends on the exact weights, which are a matter of opinion.
 *
 * @param top how many products the head has
 * @param sameOrder share of nearby weights under which the same products lead in the same order
 * @param sameProducts share of nearby weights under which the same products lead, in whatever order
 */
public record Stability(int top, double sameOrder, double sameProducts) {

    private static final int DRAWS = 200;

    static Stability of(Board board) {
        Scores scores = board.scores;
        int top = 0;
        while (top < Math.min(board.settings.shortlist(), scores.size())
                && board.scored(board.order[top])) {
            top++;
        }
        WeightDraws draws = new WeightDraws(scores.weight, new SplittableRandom(board.settings.seed()));
        int order = 0;
        int products = 0;
        for (int d = 0; d < DRAWS && top > 0; d++) {
            double[] weights = draws.next();
            double[] head = new double[top];
            boolean falling = true;
            double lowest = Double.POSITIVE_INFINITY;
            for (int p = 0; p < top; p++) {
                head[p] = score(scores, weights, board.order[p]);
                falling &= p == 0 || head[p] <= head[p - 1];
                lowest = Math.min(lowest, head[p]);
            }
            if (!overtaken(board, weights, top, lowest)) {
                products++;
                order += falling ? 1 : 0;
            }
        }
        return new Stability(top, order / (double) DRAWS, products / (double) DRAWS);
    }

    private static boolean overtaken(Board board, double[] weights, int top, double lowest) {
        for (int p = top; p < board.order.length && board.scored(board.order[p]); p++) {
            if (score(board.scores, weights, board.order[p]) > lowest) {
                return true;
            }
        }
        return false;
    }

    private static double score(Scores scores, double[] weights, int product) {
        double known = 0;
        double sum = 0;
        int at = product * scores.criteria;
        for (int j = 0; j < weights.length; j++) {
            double v = scores.value[at + j];
            if (v == v) {
                known += weights[j];
                sum += weights[j] * v;
            }
        }
        return sum / known;
    }
}
