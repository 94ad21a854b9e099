package app.tradewind.stock.places;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Stock that reaches a service level held in each place apart, and held together for all of them. The demands are
 * taken not to depend on each other, so that what one place sells too much another sells too little (Eppen 1979,
 * Effects of centralization on expected costs); where they rise together the saving is smaller.
 *
 * @param apart pieces, all places together
 * @param together pieces in one place
 */
public record Pooling(double apart, double together) {

    /** @return {@code null} with fewer than two places that sell */
    public static Pooling of(List<Site> sites, double serviceLevel, long seed) {
        List<double[]> totals = sites.stream().filter(Site::sells).map(Site::totals).toList();
        if (totals.size() < 2) {
            return null;
        }
        int futures = totals.stream().mapToInt(one -> one.length).min().orElseThrow();
        double[] sum = new double[futures];
        double apart = 0;
        SplittableRandom random = new SplittableRandom(seed);
        for (double[] one : totals) {
            apart += quantile(one.clone(), serviceLevel);
            for (int s = 0; s < futures; s++) {
                sum[s] += one[random.nextInt(one.length)];
            }
        }
        return new Pooling(apart, Math.min(apart, quantile(sum, serviceLevel)));
    }

    private static double quantile(double[] values, double p) {
        Arrays.sort(values);
        return Math.ceil(values[Math.max(0, (int) Math.ceil(p * values.length - 1e-9) - 1)] - 1e-9);
    }

    /** Share of the stock that holding it together saves. */
    public double saving() {
        return apart > 0 ? 1 - together / apart : 0;
    }
}
