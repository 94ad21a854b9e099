package app.tradewind.stock.season;

import app.tradewind.stock.formula.Newsvendor;

/**
 * Base stock of one period whose price differs from the next one's: pieces left are worth what they will
 * cost then. Snyder and Shen, 2nd edition, section 4.5.2 (myopic policy).
 *
 * @param holding cost of a piece left
 * @param shortage cost of a piece missing
 * @param price a piece now
 * @param next a piece in the next period
 * @param discount worth now of money in the next period, 0 to 1
 */
public record MyopicOrder(double holding, double shortage, double price, double next, double discount) {

    /** Best level for normal demand. */
    public double level(double mean, double sd) {
        double gain = discount * next - price;
        return Newsvendor.level(mean, sd, shortage + gain, holding - gain);
    }

    /** Expected cost of a level: what it costs to get there less what is left of it, and the period's own. */
    public double cost(double level, double mean, double sd) {
        return price * level - discount * next * (level - mean) + Newsvendor.cost(level, mean, sd, shortage, holding);
    }
}
