package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Seasons;
import java.util.Arrays;
import java.util.Optional;

/**
 * A season that stays as it is, taken out by classical decomposition where a test finds one: multiplied
 * where all values are above zero, added otherwise.
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
        if (!Seasons.present(y, period)) {
            return inner.fit(y, 1);
        }
        boolean multiplied = Arrays.stream(y).allMatch(value -> value > 0);
        double[] parts = Seasons.indices(y, period, multiplied);
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
}
