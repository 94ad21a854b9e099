package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Seasons;
import java.util.Arrays;
import java.util.Optional;

/**
 * A season that stays as it is, taken out by classical decomposition: multiplied where all values are above
 * zero, added otherwise. Its parts are shrunk towards none by as much as chance makes them differ (James and
 * Stein 1961; Miller and Williams 2003, Shrinkage estimators of time series seasonal factors), so that no
 * test has to decide whether there is a season.
 */
public final class Steady implements ForecastMethod {

    private final ForecastMethod inner;

    /** @param inner what looks at the rest, told of no season */
    public Steady(ForecastMethod inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return new Steady(inner.narrowed(whole instanceof Seasoned seasoned ? seasoned.inner() : whole));
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        if (period < 2 || y.length <= 2 * period) {
            return inner.fit(y, 1);
        }
        boolean multiplied = Arrays.stream(y).allMatch(value -> value > 0);
        double[] parts = shrunk(y, Seasons.indices(y, period, multiplied), multiplied);
        double[] past = new double[y.length];
        double[] x = new double[y.length];
        for (int t = 0; t < x.length; t++) {
            past[t] = parts[t % period];
            x[t] = multiplied ? y[t] / past[t] : y[t] - past[t];
        }
        double[] ahead = new double[period];
        for (int k = 0; k < period; k++) {
            ahead[k] = parts[(y.length + k) % period];
        }
        return inner.fit(x, 1).map(model -> new Seasoned(model, ahead, multiplied, past, model.name() + "+season"));
    }

    private static double[] shrunk(double[] y, double[] parts, boolean multiplied) {
        int period = parts.length;
        double neutral = multiplied ? 1 : 0;
        double[] level = Seasons.trend(y, period);
        double noise = 0;
        int known = 0;
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(level[t]) && (!multiplied || level[t] > 0)) {
                double off = (multiplied ? y[t] / level[t] : y[t] - level[t]) - parts[t % period];
                noise += off * off;
                known++;
            }
        }
        double spread = 0;
        for (double part : parts) {
            spread += (part - neutral) * (part - neutral) / (period - 1);
        }
        double variance = noise / Math.max(1, known - period) * period / Math.max(1, known);
        double share = spread > 0 ? Math.min(1, Math.max(0, period - 3.0) / (period - 1) * variance / spread) : 1;
        double[] shrunk = new double[period];
        for (int k = 0; k < period; k++) {
            shrunk[k] = neutral + (1 - share) * (parts[k] - neutral);
        }
        return shrunk;
    }
}
