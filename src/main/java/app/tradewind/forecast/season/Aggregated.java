package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A method on the steps and on their sums up to a whole season, as months, quarters and years, brought to
 * agree by least squares in which a sum of k steps counts 1/k (Athanasopoulos, Hyndman, Kourentzes and
 * Petropoulos 2017, Forecasting with temporal hierarchies). Sums show the trend that noise hides in steps.
 */
public final class Aggregated implements ForecastMethod {

    private static final int LONGEST_SEASON = 24;
    private static final int LEAST_SUMS = 8;

    private final ForecastMethod inner;
    private final Map<Integer, ForecastMethod> narrowed;

    public Aggregated(ForecastMethod inner) {
        this(inner, Map.of());
    }

    private Aggregated(ForecastMethod inner, Map<Integer, ForecastMethod> narrowed) {
        this.inner = inner;
        this.narrowed = narrowed;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        if (!(whole instanceof Reconciled reconciled)) {
            return inner.narrowed(whole);
        }
        Map<Integer, ForecastMethod> each = new TreeMap<>();
        for (int i = 0; i < reconciled.sizes().length; i++) {
            each.put(reconciled.sizes()[i], inner.narrowed(reconciled.models().get(i)));
        }
        return new Aggregated(inner, each);
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        List<FittedModel> models = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        boolean seasonal = period > 1 && period <= LONGEST_SEASON && y.length > 2 * period;
        for (int size = 1; size <= (seasonal ? period : 1); size++) {
            if (period % size == 0 && (size == 1 || y.length / size >= LEAST_SUMS)) {
                FittedModel model = narrowed.getOrDefault(size, inner).fit(sums(y, size), period / size).orElse(null);
                if (model == null && size == 1) {
                    return Optional.empty();
                }
                if (model != null) {
                    models.add(model);
                    sizes.add(size);
                }
            }
        }
        return Optional.of(models.size() == 1 ? models.get(0)
                : new Reconciled(period, sizes.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(models)));
    }

    /** Sums of whole groups of steps that end with the history; what is left over at its beginning is not used. */
    private static double[] sums(double[] y, int size) {
        if (size == 1) {
            return y;
        }
        double[] sums = new double[y.length / size];
        int begin = y.length - sums.length * size;
        for (int t = begin; t < y.length; t++) {
            sums[(t - begin) / size] += y[t];
        }
        return sums;
    }
}
