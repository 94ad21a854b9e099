package app.tradewind.stock.simulate;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.simulate.Outcome.Total;
import java.util.Arrays;

/**
 * How one outcome differs from another on the same futures, path by path.
 *
 * @param mean of the differences, first less second
 * @param error standard error of that mean: what more futures would still change
 * @param low tenth percentile of the differences
 * @param high ninetieth percentile
 * @param ahead share of the futures in which the first is higher; half of those alike count
 */
public record Contrast(double mean, double error, double low, double high, double ahead) {

    private static final double TAIL = 0.1;

    /** Beyond two standard errors a difference is not one of the draw. */
    private static final double SURE = 2;

    /** @throws IllegalArgumentException if the two were not flown through equally many futures */
    public static Contrast of(Outcome first, Outcome second, Total total) {
        return of(first.all(total), second.all(total));
    }

    /** Of figures by path. */
    public static Contrast of(double[] first, double[] second) {
        int n = first.length;
        if (n != second.length) {
            throw new IllegalArgumentException("different futures");
        }
        double[] differences = new double[n];
        double ahead = 0;
        for (int s = 0; s < n; s++) {
            differences[s] = first[s] - second[s];
            ahead += differences[s] > 0 ? 1 : differences[s] == 0 ? 0.5 : 0;
        }
        return told(differences, ahead / n);
    }

    private static Contrast told(double[] differences, double ahead) {
        int n = differences.length;
        double mean = Arrays.stream(differences).average().orElse(Double.NaN);
        if (Double.isNaN(mean)) {
            return new Contrast(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double squares = Arrays.stream(differences).map(one -> (one - mean) * (one - mean)).sum();
        Arrays.sort(differences);
        return new Contrast(mean, n > 1 ? Math.sqrt(squares / (n - 1) / n) : Double.NaN,
                DemandPaths.quantile(differences, TAIL), DemandPaths.quantile(differences, 1 - TAIL), ahead);
    }

    /** Whether the sign of the mean can be told. */
    public boolean tells() {
        return Math.abs(mean) > SURE * error;
    }
}
