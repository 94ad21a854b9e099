package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Seasons;
import java.util.Arrays;
import java.util.Optional;

/**
 * A season that changes: each of its parts follows what it was the last times, by exponential smoothing of
 * the distance from a centred moving average (after the seasonal step of STL; Cleveland and others 1990).
 * Multiplied where all values are above zero, added otherwise.
 */
public final class Following implements ForecastMethod {

    /** How fast a part follows, once a season. */
    private static final double WEIGHT = 0.3;
    /** Seasons from which the first parts are read. */
    private static final int FIRST_SEASONS = 8;
    private static final double LEAST_FACTOR = 0.02;

    private final ForecastMethod inner;

    /** @param inner what looks at the rest, told of no season */
    public Following(ForecastMethod inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return new Following(inner.narrowed(whole instanceof Seasoned seasoned ? seasoned.inner() : whole));
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (period < 2 || y.length <= 2 * period) {
            return inner.fit(y, 1);
        }
        boolean multiplied = Arrays.stream(y).allMatch(value -> value > 0);
        double[] distance = distance(y, period, multiplied);
        int head = Math.min(y.length, FIRST_SEASONS * period);
        double[] parts = Seasons.indices(Arrays.copyOf(y, head), period, multiplied);
        double[] past = new double[y.length];
        double[] x = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            int k = t % period;
            past[t] = parts[k];
            x[t] = multiplied ? y[t] / parts[k] : y[t] - parts[k];
            if (!Double.isNaN(distance[t])) {
                parts[k] += WEIGHT * (distance[t] - parts[k]);
                parts[k] = multiplied ? Math.max(LEAST_FACTOR, parts[k]) : parts[k];
            }
        }
        double[] ahead = ahead(parts, y.length, multiplied);
        return inner.fit(x, 1).map(model -> new Seasoned(model, ahead, multiplied, past, model.name() + "+moving-season"));
    }

    /** How far each value lies from the level around it; after the last whole season from the last known level. */
    private static double[] distance(double[] y, int period, boolean multiplied) {
        double[] level = Seasons.trend(y, period);
        double[] distance = new double[y.length];
        double last = Double.NaN;
        for (int t = 0; t < y.length; t++) {
            last = Double.isNaN(level[t]) ? last : level[t];
            distance[t] = multiplied ? y[t] / last : y[t] - last;
        }
        return distance;
    }

    private static double[] ahead(double[] parts, int n, boolean multiplied) {
        int period = parts.length;
        double mean = Arrays.stream(parts).average().orElse(0);
        double[] ahead = new double[period];
        for (int k = 0; k < period; k++) {
            double part = parts[(n + k) % period];
            ahead[k] = multiplied ? part / mean : part - mean;
        }
        return ahead;
    }
}
