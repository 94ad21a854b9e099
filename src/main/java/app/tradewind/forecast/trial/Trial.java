package app.tradewind.forecast.trial;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.method.SeasonalNaive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A backtest with a rolling origin (Tashman 2000): the last steps are held out, forecast from what lay
 * before them and compared, then the steps before those, and so on. Held-out stretches do not overlap,
 * so that each is news. The choice among methods, its weights and its calibration are made anew at each
 * origin from what was known there alone.
 *
 * <p>Steps of which nothing is known, or that were mostly out of stock, are not judged: what was sold is
 * then less than what was wanted.
 */
public final class Trial {

    /** Name of the automatic choice. */
    public static final String CHOICE = "automatic";

    /** A history shorter than this before an origin is not asked. */
    private static final int LEAST_KNOWN = 8;
    private static final double IN_STOCK_ENOUGH = 0.5;

    private final ForecastSettings settings;
    private final int folds;
    private final AsKnown then;

    /** Of series that stand alone. */
    public Trial(ForecastSettings settings, int folds) {
        this(settings, folds, AsKnown.ALONE);
    }

    /**
     * @param settings the horizon is the length of a held-out stretch; {@code today} cuts off a step that is not over
     * @param folds how many origins at most
     * @param then what was known at each
     */
    public Trial(ForecastSettings settings, int folds, AsKnown then) {
        this.settings = settings;
        this.folds = folds;
        this.then = then;
    }

    /** One result a method, the automatic choice first; with 0 folds where the history is too short for any. */
    public List<TrialResult> of(DemandSeries series) {
        DemandSeries known = settings.today() == null ? series : series.complete(settings.today());
        List<Integer> origins = origins(known);
        List<ForecastMethod> methods = TrialMethods.of(known);
        List<TrialResult> results = new ArrayList<>();
        results.add(judged(known, origins, CHOICE, null));
        for (ForecastMethod method : methods) {
            TrialResult result = judged(known, origins, method.name(), method);
            if (result.folds() == origins.size()) {
                results.add(result);
            }
        }
        return results;
    }

    /** The bar of a series among its results: the seasonal naive forecast, or the naive one where there is none. */
    public static Optional<TrialResult> bar(List<TrialResult> results) {
        return named(results, new SeasonalNaive().name()).or(() -> named(results, new Naive().name()));
    }

    /** The result of one method among those of a series. */
    public static Optional<TrialResult> named(List<TrialResult> results, String method) {
        return results.stream().filter(result -> result.method().equals(method)).findFirst();
    }

    /** Last steps known at each origin, the latest first; each keeps at least a horizon's length before it. */
    private List<Integer> origins(DemandSeries series) {
        int first = 0;
        while (first < series.length() && !Double.isFinite(series.units()[first])) {
            first++;
        }
        List<Integer> origins = new ArrayList<>();
        int least = first + Math.max(LEAST_KNOWN, settings.horizon());
        for (int fold = 0; fold < folds; fold++) {
            long origin = series.length() - (fold + 1L) * settings.horizon();
            if (origin >= least) {
                origins.add((int) origin);
            }
        }
        return origins;
    }

    /** @param method {@code null} for the automatic choice */
    private TrialResult judged(DemandSeries series, List<Integer> origins, String name, ForecastMethod method) {
        Judge judge = new Judge(series.period());
        ForecastSettings whole = new ForecastSettings(settings.horizon(), settings.paths(), settings.seed(), null);
        Set<Drivers.Known> causes = EnumSet.noneOf(Drivers.Known.class);
        for (int fold = 0; fold < origins.size(); fold++) {
            int origin = origins.get(fold);
            DemandSeries before = then.until(series, origin, fold);
            if (method == null) {
                causes.addAll(before.drivers().known());
            }
            Optional<Forecast> forecast = method == null ? Optional.of(then.forecaster(fold).forecast(before, whole))
                    : then.forecaster(fold).alone(before, method, whole);
            if (forecast.isEmpty()) {
                return new TrialResult(series.id(), name, 0, TrialResult.Errors.NONE, Set.of());
            }
            judge.add(observed(before.units()), held(series, origin), forecast.get());
        }
        return new TrialResult(series.id(), name, origins.size(), judge.errors(), causes);
    }

    private double[] held(DemandSeries series, int origin) {
        double[] held = Arrays.copyOfRange(series.units(), origin, origin + settings.horizon());
        for (int h = 0; h < held.length; h++) {
            boolean censored = series.stocked() != null && series.stocked()[origin + h] < IN_STOCK_ENOUGH;
            held[h] = censored ? Double.NaN : held[h];
        }
        return held;
    }

    private static double[] observed(double[] units) {
        return Arrays.stream(units).filter(Double::isFinite).toArray();
    }
}
