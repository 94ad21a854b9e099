package app.tradewind.stock.lotsize;

import java.util.List;

/**
 * Several items on one order that shares a fixed cost: a common interval, and for each item how many
 * intervals it skips. Silver (1976), A simple method of determining order quantities in joint
 * replenishments under deterministic demand; the multiples are rounded to the nearest whole number.
 *
 * @param interval years between two joint orders
 * @param multiples of the interval, one an item
 * @param cost a year: orders and keeping
 */
public record JointReplenishment(double interval, int[] multiples, double cost) {

    /**
     * @param line cost of having the item on an order, not negative
     * @param holding cost of keeping a piece for a year, over 0
     * @param demand pieces a year, over 0
     */
    public record Line(double line, double holding, double demand) {

        private double flow() {
            return holding * demand;
        }
    }

    /** @param fixed cost of an order whatever is on it */
    public static JointReplenishment of(double fixed, List<Line> lines) {
        Line base = lines.get(0);
        for (Line line : lines) {
            base = line.line() / line.flow() < base.line() / base.flow() ? line : base;
        }
        int[] multiples = new int[lines.size()];
        double orders = fixed;
        double keeping = 0;
        for (int i = 0; i < multiples.length; i++) {
            Line line = lines.get(i);
            double free = Math.sqrt(line.line() / line.flow() * base.flow() / (fixed + base.line()));
            multiples[i] = line == base ? 1 : (int) Math.max(1, Math.round(free));
            orders += line.line() / multiples[i];
            keeping += line.flow() * multiples[i];
        }
        return new JointReplenishment(Math.sqrt(2 * orders / keeping), multiples, Math.sqrt(2 * orders * keeping));
    }
}
