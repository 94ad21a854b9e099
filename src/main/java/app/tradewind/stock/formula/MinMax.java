package app.tradewind.stock.formula;

/**
 * Order point with a least and a most, as many shop systems keep it: under the least, order up to the most,
 * in whole multiples. The rule of Odoo's reordering rules, in own words.
 *
 * @param least forecast stock under which is ordered
 * @param most stock to reach, at least {@code least}
 * @param multiple pieces a multiple, over 0
 */
public record MinMax(double least, double most, double multiple) {

    /** @param forecast stock on the day an order would arrive, negative where customers wait */
    public double order(double forecast) {
        if (forecast >= least) {
            return 0;
        }
        double need = Math.max(least, most) - forecast;
        return Math.ceil(need / multiple - 1e-9) * multiple;
    }
}
