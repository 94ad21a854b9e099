package app.tradewind.selection.weights;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Weights that the figures give themselves: what tells products apart weighs more. They know nothing of what a person wants. */
public enum ObjectiveWeights {

    /**
     * By the information entropy of each column's shares: Shannon (1948), as in Hwang and Yoon (1981).
     * Figures must not be negative. A heavy tail takes nearly all weight: give such a column as its logarithm.
     */
    ENTROPY {
        @Override
        double[] raw(double[][] columns) {
            return Arrays.stream(columns).mapToDouble(column -> {
                double total = Arrays.stream(column).sum();
                double entropy = Arrays.stream(column).map(x -> x / total).filter(p -> p > 0).map(p -> -p * Math.log(p)).sum();
                return 1 - entropy / Math.log(column.length);
            }).toArray();
        }
    },

    /** By the standard deviation of each column, brought to 0 to 1: Diakoulaki, Mavrotas and Papayannakis, COR 22 (1995). */
    DEVIATION {
        @Override
        double[] raw(double[][] columns) {
            return Arrays.stream(columns).mapToDouble(column -> deviation(unit(column))).toArray();
        }
    },

    /** The deviation, and how little a column repeats the others: Diakoulaki, Mavrotas and Papayannakis, COR 22 (1995). */
    CRITIC {
        @Override
        double[] raw(double[][] columns) {
            double[][] unit = Arrays.stream(columns).map(ObjectiveWeights::unit).toArray(double[][]::new);
            return IntStream.range(0, unit.length).mapToDouble(j -> deviation(unit[j])
                    * IntStream.range(0, unit.length).mapToDouble(k -> 1 - correlation(unit[j], unit[k])).sum()).toArray();
        }
    };

    /**
     * @param products complete products, one row each
     * @return one weight a column, adding up to 1; equal ones where no column tells anything apart
     */
    public double[] of(double[][] products) {
        int m = products[0].length;
        double[][] columns = IntStream.range(0, m)
                .mapToObj(j -> Arrays.stream(products).mapToDouble(row -> row[j]).toArray()).toArray(double[][]::new);
        double[] raw = raw(columns);
        double total = Arrays.stream(raw).sum();
        return total > 0 && Double.isFinite(total) ? Arrays.stream(raw).map(x -> x / total).toArray()
                : IntStream.range(0, m).mapToDouble(j -> 1.0 / m).toArray();
    }

    abstract double[] raw(double[][] columns);

    private static double[] unit(double[] column) {
        double min = Arrays.stream(column).min().orElse(0);
        double max = Arrays.stream(column).max().orElse(0);
        return Arrays.stream(column).map(x -> max == min ? 0 : (x - min) / (max - min)).toArray();
    }

    private static double deviation(double[] x) {
        double mean = Arrays.stream(x).average().orElse(0);
        return Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / x.length);
    }

    private static double correlation(double[] x, double[] y) {
        double spread = deviation(x) * deviation(y);
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double joint = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum() / x.length;
        return spread == 0 ? 0 : joint / spread;
    }
}
