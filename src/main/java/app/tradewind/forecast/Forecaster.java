package app.tradewind.forecast;

import app.tradewind.forecast.Contest.Winner;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Demand to come of one series: makes the history ready, lets the methods compete on held-out steps,
 * simulates the winner, widens or narrows its futures by how far it was off, and says why. Any series
 * gets an answer; where the history carries none, the answer says so.
 *
 * <p>Stateless: one instance serves all threads.
 */
public final class Forecaster {

    /** With fewer steps than this nothing is claimed to be known. */
    static final int LEAST_OBSERVED = 4;

    /** Demand of the steps after the last whole one, see {@link DemandSeries#complete}. */
    public Forecast forecast(DemandSeries series, ForecastSettings settings) {
        DemandSeries known = settings.today() == null ? series : series.complete(settings.today());
        History history = History.of(known);
        SplittableRandom random = new SplittableRandom(seed(settings.seed(), series.id()));
        Explainer explainer = new Explainer(series, known, history, settings);
        if (history.observed() < LEAST_OBSERVED) {
            return Scarce.forecast(history, settings, random, explainer);
        }
        boolean slow = history.slow();
        Winner winner = slow ? Contest.slow(history, known.period(), settings.horizon())
                : Contest.brisk(history, known.period(), settings.horizon());
        double[] mean = winner.model().mean(settings.horizon());
        double[][] paths = winner.model().simulate(settings.paths(), settings.horizon(), random);
        if (!slow) {
            Calibration.of(winner.backtest(), winner.folds(), random).apply(mean, paths);
        }
        Bounds.of(history).keep(mean, paths);
        return explainer.explained(winner.model(), mean, DemandPaths.of(paths), winner.accuracy());
    }

    /**
     * The same by one method without a contest and without calibration: what the choice is compared with.
     *
     * @return empty where the history cannot carry the method
     */
    public Optional<Forecast> alone(DemandSeries series, ForecastMethod method, ForecastSettings settings) {
        History history = History.of(series);
        if (history.observed() < LEAST_OBSERVED) {
            return Optional.empty();
        }
        return method.fit(history.values(), series.period()).map(model -> {
            double[] mean = model.mean(settings.horizon());
            double[][] paths = model.simulate(settings.paths(), settings.horizon(),
                    new SplittableRandom(seed(settings.seed(), series.id())));
            Bounds.of(history).keep(mean, paths);
            return new Explainer(series, series, history, settings)
                    .explained(model, mean, DemandPaths.of(paths), new Accuracy(Double.NaN, Double.NaN, 0));
        });
    }

    /** One stream of chance a series, whatever the order in which series are asked for. */
    private static long seed(long seed, String id) {
        long mixed = seed;
        for (int i = 0; i < id.length(); i++) {
            mixed = mixed * 0x5DEECE66DL + id.charAt(i) + 1;
        }
        return mixed;
    }
}
