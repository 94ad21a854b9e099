package app.tradewind.pricing;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What a price test showed: sales in the periods at the test price against those at the price of now. The
 * logarithm of the ratio of two mean counts is taken for normal with variance phi (1/n1 + 1/n2), n being
 * the pieces sold and phi Pearson's dispersion of both, at least one (McCullagh and Nelder 1989, ch. 6).
 *
 * @param tested periods at the test price
 * @param kept periods at the price of now
 * @param unitsTested pieces a period at the test price
 * @param unitsKept pieces a period at the price of now
 * @param change of units as a share, with its 90 % interval
 * @param elasticity per cent of units a per cent of price, with its 90 % interval
 */
public record PriceTestReading(int tested, int kept, double unitsTested, double unitsKept, Range change, Range elasticity) {

    private static final double NINETY = 1.6448536269514722;
    private static final int LEAST_PERIODS = 2;
    private static final int LEAST_PIECES = 5;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** A value and its 90 % interval. */
    public record Range(double value, double lo, double hi) { }

    /**
     * @param tested pieces in each period at the test price
     * @param kept pieces in each period at the price of now
     * @param ratio test price by price of now, above zero and not one
     * @return {@code null} where there are under two periods or five pieces at either price
     */
    public static PriceTestReading of(double[] tested, double[] kept, double ratio) {
        double first = sum(tested);
        double second = sum(kept);
        if (tested.length < LEAST_PERIODS || kept.length < LEAST_PERIODS || first < LEAST_PIECES || second < LEAST_PIECES) {
            return null;
        }
        double phi = Math.max(1, (spread(tested) + spread(kept)) / (tested.length + kept.length - 2));
        double log = Math.log(first / tested.length) - Math.log(second / kept.length);
        double half = NINETY * Math.sqrt(phi * (1 / first + 1 / second));
        double step = Math.log(ratio);
        double one = (log - half) / step;
        double other = (log + half) / step;
        return new PriceTestReading(tested.length, kept.length, first / tested.length, second / kept.length,
                new Range(Math.exp(log) - 1, Math.exp(log - half) - 1, Math.exp(log + half) - 1),
                new Range(log / step, Math.min(one, other), Math.max(one, other)));
    }

    /**
     * Chance that the test price earns more a period than the price of now.
     *
     * @param leftTested left of a piece at the test price after everything
     * @param leftKept left of a piece at the price of now
     */
    public double chanceOfGain(double leftTested, double leftKept) {
        if (leftTested <= 0 || leftKept <= 0) {
            return leftTested > leftKept && leftTested > 0 ? 1 : leftTested <= 0 && leftKept > 0 ? 0 : Double.NaN;
        }
        double sd = (Math.log1p(change.hi()) - Math.log1p(change.lo())) / (2 * NINETY);
        return NORMAL.cumulativeProbability((Math.log1p(change.value()) + Math.log(leftTested / leftKept)) / sd);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double spread(double[] values) {
        double mean = sum(values) / values.length;
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean) / mean;
        }
        return sum;
    }
}
