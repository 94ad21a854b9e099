package app.tradewind.pricing.response;

/**
 * Counts on the log of their price alone, with nothing else taken out: a Poisson regression by iterated least squares
 * (McCullagh and Nelder 1989, Generalized Linear Models, ch. 6). What anybody can do again in a statistics program, and so
 * what an estimate with season, promotions and group can be held against.
 *
 * @param intercept log of the units at a price of one
 * @param elasticity per cent of units a per cent of price
 */
public record PlainSlope(double intercept, double elasticity) {

    private static final int STEPS = 60;
    private static final double CLOSE = 1e-12;

    /**
     * @param units pieces a period
     * @param price of the same periods; those without one do not count
     * @return {@code null} where the price never moved, or nothing was sold
     */
    public static PlainSlope of(double[] units, double[] price) {
        double sum = 0;
        int n = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int t = 0; t < units.length; t++) {
            if (price[t] > 0 && units[t] >= 0) {
                sum += units[t];
                n++;
                least = Math.min(least, price[t]);
                most = Math.max(most, price[t]);
            }
        }
        if (!(sum > 0) || !(most > least)) {
            return null;
        }
        double middle = Math.log(least * most) / 2;
        double level = Math.log(sum / n);
        double slope = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] sums = new double[5];
            for (int t = 0; t < units.length; t++) {
                if (price[t] > 0 && units[t] >= 0) {
                    double x = Math.log(price[t]) - middle;
                    double mean = Math.exp(level + slope * x);
                    sums[0] += mean;
                    sums[1] += mean * x;
                    sums[2] += mean * x * x;
                    sums[3] += units[t] - mean;
                    sums[4] += (units[t] - mean) * x;
                }
            }
            double det = sums[0] * sums[2] - sums[1] * sums[1];
            if (!(det > 0)) {
                return null;
            }
            double more = (sums[0] * sums[4] - sums[1] * sums[3]) / det;
            level += (sums[2] * sums[3] - sums[1] * sums[4]) / det;
            slope += more;
            if (Math.abs(more) < CLOSE) {
                return new PlainSlope(level - slope * middle, slope);
            }
        }
        return null;
    }
}
