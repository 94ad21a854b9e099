package app.tradewind.stock.quick;

import app.tradewind.stock.formula.OrderRounding;

/**
 * A new product before its first order.
 *
 * @param futures one row a future, one column a week on offer
 * @param margin profit of a piece sold
 * @param loss money lost on a piece left over: what it cost less what it still brings
 * @param leadWeeks from a second order to stock
 * @param rule what the supplier accepts
 */
public record QuickTask(double[][] futures, double margin, double loss, int leadWeeks, Rule rule) {

    /** @param moq least pieces an order @param pack pieces a carton @param fixed cost of an order */
    public record Rule(int moq, int pack, double fixed) { }

    public QuickTask {
        if (!(margin > 0 && loss >= 0) || leadWeeks < 0 || futures.length == 0) {
            throw new IllegalArgumentException("nothing to weigh: margin " + margin + ", loss " + loss);
        }
    }

    int weeks() {
        return futures[0].length;
    }

    /** Chance of selling out that earns most: margin against margin and loss. */
    double ratio() {
        return margin / (margin + loss);
    }

    int rounded(double pieces) {
        return OrderRounding.up(pieces, rule.moq, rule.pack);
    }

    double profit(double sold, double left, int orders) {
        return margin * sold - loss * left - rule.fixed * orders;
    }

    double[] totals(int from) {
        double[] totals = new double[futures.length];
        for (int s = 0; s < totals.length; s++) {
            for (int week = from; week < weeks(); week++) {
                totals[s] += futures[s][week];
            }
        }
        return totals;
    }
}
