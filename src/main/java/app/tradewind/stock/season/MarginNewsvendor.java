package app.tradewind.stock.season;

import app.tradewind.stock.formula.Newsvendor;

/**
 * The newsvendor told in prices. Snyder and Shen, Fundamentals of Supply Chain Theory, 2nd edition,
 * section 4.3.
 *
 * @param price a piece sells for
 * @param cost a piece costs
 * @param salvage what a piece left over still brings
 * @param keeping what a piece left over costs besides
 * @param goodwill what a piece missing costs beyond the margin lost
 */
public record MarginNewsvendor(double price, double cost, double salvage, double keeping, double goodwill) {

    /** Cost of a piece missing. */
    public double shortage() {
        return price - cost + goodwill;
    }

    /** Cost of a piece left. */
    public double over() {
        return cost - salvage + keeping;
    }

    /** Chance of having enough at which the next piece costs as much as it brings. */
    public double criticalRatio() {
        return Newsvendor.criticalRatio(shortage(), over());
    }

    /** Best level for normal demand. */
    public double level(double mean, double sd) {
        return Newsvendor.level(mean, sd, shortage(), over());
    }

    /** Expected profit of a level for normal demand. */
    public double profit(double level, double mean, double sd) {
        return (price - cost) * mean - Newsvendor.cost(level, mean, sd, shortage(), over());
    }
}
