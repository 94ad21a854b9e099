package app.tradewind.pricing.response;

/**
 * One item's normal equations under noise that lingers: every column goes through the same Kalman
 * filter, whose innovations are independent (Harvey 1989, Forecasting, Structural Time Series Models,
 * ch. 3). The item's own level is eliminated. Linear in the number of periods.
 *
 * <p>Columns: price, the shared ones, and last the working response.
 */
final class Whitened {

    /** Cross products of the columns after the level is taken out. */
    final double[][] cross;
    /** What recovers the level: row of cross products with the constant, and its own. */
    private final double[] withLevel;
    private final double level;

    private Whitened(double[][] cross, double[] withLevel, double level) {
        this.cross = cross;
        this.withLevel = withLevel;
        this.level = level;
    }

    /**
     * @param means fitted means a period
     * @param response working response a period, exposure taken off
     * @param scale the item's noise beside that of its group, 1 for alike
     */
    static Whitened of(Observations item, double[] means, double[] response, Noise noise, double scale) {
        int columns = item.shared.length == 0 ? 3 : item.shared[0].length + 3;
        double[][] sums = new double[columns][columns];
        double[] state = new double[columns];
        double[] innovation = new double[columns];
        double variance = noise.lingering() * scale;
        double stationary = variance;
        for (int t = 0; t < item.size(); t++) {
            if (t > 0) {
                double carry = Math.pow(noise.carry(), item.period[t] - item.period[t - 1]);
                for (int c = 0; c < columns; c++) {
                    state[c] *= carry;
                }
                variance = carry * carry * variance + (1 - carry * carry) * stationary;
            }
            double total = variance + 1 / means[t] + noise.independent() * scale;
            double gain = variance / total;
            for (int c = 0; c < columns; c++) {
                innovation[c] = column(item, response, t, c, columns) - state[c];
                state[c] += gain * innovation[c];
            }
            variance *= 1 - gain;
            for (int a = 0; a < columns; a++) {
                double weighted = innovation[a] / total;
                for (int b = 0; b <= a; b++) {
                    sums[a][b] += weighted * innovation[b];
                }
            }
        }
        return withoutLevel(sums);
    }

    /** Column 0 is the constant, 1 the price, the last the response. */
    private static double column(Observations item, double[] response, int t, int c, int columns) {
        if (c == 0) {
            return 1;
        }
        if (c == 1) {
            return item.logPrice[t];
        }
        return c == columns - 1 ? response[t] : item.shared[t][c - 2];
    }

    private static Whitened withoutLevel(double[][] lower) {
        int size = lower.length - 1;
        double level = lower[0][0];
        double[] withLevel = new double[size];
        double[][] cross = new double[size][size];
        for (int a = 0; a < size; a++) {
            withLevel[a] = lower[a + 1][0];
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b <= a; b++) {
                double value = lower[a + 1][b + 1] - (level > 0 ? withLevel[a] * withLevel[b] / level : 0);
                cross[a][b] = value;
                cross[b][a] = value;
            }
        }
        return new Whitened(cross, withLevel, level);
    }

    /**
     * The same with an own part of a shared effect integrated out, normal around what is shared: the column
     * then stands for the shared part alone.
     *
     * @param column of {@link #cross}
     * @param spread standard deviation of the own parts
     */
    Whitened varying(int column, double spread) {
        int size = cross.length;
        double tightness = 1 / (spread * spread);
        double w = 1 / (cross[column][column] + tightness);
        double[][] left = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                left[a][b] = a == column || b == column ? tightness * w * cross[a][b]
                        : cross[a][b] - w * cross[a][column] * cross[column][b];
            }
        }
        return new Whitened(left, withLevel, level);
    }

    /** What {@link #varying} adds to the log marginal likelihood. */
    double varyingFit(int column, double spread) {
        double tightness = 1 / (spread * spread);
        double w = 1 / (cross[column][column] + tightness);
        double e = cross[column][cross.length - 1];
        return 0.5 * Math.log(tightness * w) + 0.5 * w * e * e;
    }

    /** The level that goes with a slope and shared effects. */
    double level(double slope, double[] effects) {
        int last = withLevel.length - 1;
        double rest = withLevel[last] - withLevel[0] * slope;
        for (int c = 0; c < effects.length; c++) {
            rest -= withLevel[c + 1] * effects[c];
        }
        return level > 0 ? rest / level : 0;
    }
}
