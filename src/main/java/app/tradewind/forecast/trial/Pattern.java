package app.tradewind.forecast.trial;

import java.util.Arrays;

/**
 * How demand comes: by the mean interval between steps with demand, and by the squared coefficient of
 * variation of its sizes, with the bounds of Syntetos, Boylan and Croston (2005).
 */
public enum Pattern {
    /** Often, in like sizes. */
    SMOOTH,
    /** Often, in unlike sizes. */
    ERRATIC,
    /** Now and then, in like sizes. */
    INTERMITTENT,
    /** Now and then, in unlike sizes. */
    LUMPY;

    private static final double INTERVAL = 1.32;
    private static final double SQUARED_VARIATION = 0.49;

    /** @param units a step each, {@code NaN} where not known; without any demand it counts as intermittent */
    public static Pattern of(double[] units) {
        double[] sizes = Arrays.stream(units).filter(value -> value > 0).toArray();
        long known = Arrays.stream(units).filter(Double::isFinite).count();
        boolean often = sizes.length > 0 && (double) known / sizes.length < INTERVAL;
        boolean like = Variability.squared(sizes) < SQUARED_VARIATION || sizes.length == 0;
        return often ? like ? SMOOTH : ERRATIC : like ? INTERMITTENT : LUMPY;
    }

    public boolean irregular() {
        return this == INTERMITTENT || this == LUMPY;
    }
}
