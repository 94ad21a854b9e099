package app.tradewind.stock.season;

import app.tradewind.stock.formula.Newsvendor;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Demand of one season whose few possible sizes and their chances are known. Snyder and Shen, 2nd edition,
 * section 4.3.3.
 *
 * @param chances by pieces, adding up to 1
 */
public record WholePieces(NavigableMap<Integer, Double> chances) {

    private static final double ROUNDING = 1e-9;

    public WholePieces {
        if (Math.abs(chances.values().stream().mapToDouble(Double::doubleValue).sum() - 1) > 1e-6) {
            throw new IllegalArgumentException("chances do not add up to 1");
        }
        chances = new TreeMap<>(chances);
    }

    /** The least size at which the chance of having enough reaches the critical ratio. */
    public int level(double shortage, double over) {
        double ratio = Newsvendor.criticalRatio(shortage, over);
        double covered = 0;
        for (Map.Entry<Integer, Double> size : chances.entrySet()) {
            covered += size.getValue();
            if (covered >= ratio - ROUNDING) {
                return size.getKey();
            }
        }
        return chances.lastKey();
    }

    /** Expected cost of a level: pieces left and pieces missing. */
    public double cost(double level, double shortage, double over) {
        double cost = 0;
        for (Map.Entry<Integer, Double> size : chances.entrySet()) {
            double left = level - size.getKey();
            cost += size.getValue() * (left > 0 ? over * left : -shortage * left);
        }
        return cost;
    }
}
