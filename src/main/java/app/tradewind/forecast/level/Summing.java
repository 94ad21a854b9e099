package app.tradewind.forecast.level;

import java.util.Arrays;
import java.util.List;

/**
 * What sums up to what: some things at the bottom, and sums of some of them above. Sums may cross (a category
 * and a market share products) and may stand inside one another.
 *
 * @param bottoms how many things there are at the bottom
 * @param above one entry a sum: which bottoms are in it, ascending
 */
public record Summing(int bottoms, List<int[]> above) {

    public Summing {
        above = List.copyOf(above);
        for (int[] members : above) {
            if (Arrays.stream(members).anyMatch(member -> member < 0 || member >= bottoms)) {
                throw new IllegalArgumentException("a member that is not there");
            }
        }
    }

    /**
     * The sums of figures at the bottom.
     *
     * @param figures one row a bottom, one column a step
     * @return one row a sum
     */
    public double[][] of(double[][] figures) {
        int steps = figures.length == 0 ? 0 : figures[0].length;
        double[][] sums = new double[above.size()][steps];
        for (int a = 0; a < sums.length; a++) {
            for (int member : above.get(a)) {
                for (int h = 0; h < steps; h++) {
                    sums[a][h] += figures[member][h];
                }
            }
        }
        return sums;
    }
}
