package app.tradewind.forecast.trial;

import java.util.Arrays;

/** XYZ: the coefficient of variation of demand a step, steps without demand included; usual bounds .5 and 1. */
public enum Variability {
    /** Steady. */
    X,
    /** It varies. */
    Y,
    /** Hard to tell beforehand. */
    Z;

    private static final double STEADY = 0.5;
    private static final double VARYING = 1;

    /** @param units a step each, {@code NaN} where not known; without any demand it counts as {@link #Z} */
    public static Variability of(double[] units) {
        return of(Math.sqrt(squared(Arrays.stream(units).filter(Double::isFinite).toArray())));
    }

    /** @param variation standard deviation by mean; not known counts as {@link #Z} */
    public static Variability of(double variation) {
        return variation <= STEADY ? X : variation <= VARYING ? Y : Z;
    }

    /** Variance by squared mean; {@code NaN} without demand. */
    static double squared(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0);
        return mean == 0 ? Double.NaN : variance / mean / mean;
    }
}
