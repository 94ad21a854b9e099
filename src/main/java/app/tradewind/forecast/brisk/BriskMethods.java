package app.tradewind.forecast.brisk;

import app.tradewind.forecast.arima.Arima;
import app.tradewind.forecast.complex.ComplexSmoothing;
import app.tradewind.forecast.loess.Mstl;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.SeasonalNaive;
import app.tradewind.forecast.season.Aggregated;
import app.tradewind.forecast.season.Following;
import app.tradewind.forecast.season.Rooted;
import app.tradewind.forecast.season.Steady;
import app.tradewind.forecast.smoothing.ExponentialSmoothing;
import app.tradewind.forecast.theta.Theta;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which methods stand in the median for series that sell in most steps. The sets were found by exchanging
 * one method after the other on two horizons each, the last one and the one before, of six public sets; see
 * docs/forecasting.md for the figures.
 */
public final class BriskMethods {

    /** Above this a season has too many parts for one state each. */
    private static final int MANY_PARTS = 24;
    /** With as many seasons known, only those that move with the last ones are trusted. */
    private static final int MANY_SEASONS = 12;
    private static final int MANY_STEPS = 120;
    /** With as many parts one that is smoothed by local regression helps; with the days of a week it harms. */
    private static final int LEAST_SMOOTHED = 12;

    private BriskMethods() { }

    /**
     * @param y the whole history
     * @param period steps a season, 1 for none
     */
    public static List<ForecastMethod> of(double[] y, int period) {
        boolean seasonal = period > 1 && y.length > 2 * period;
        if (seasonal && period > MANY_PARTS) {
            return List.of(new ExponentialSmoothing(), new Following(new ComplexSmoothing()), new Steady(new ComplexSmoothing()),
                    new Steady(new Arima()), new Following(new Arima()));
        }
        if (seasonal && y.length >= Math.max(MANY_STEPS, MANY_SEASONS * period)) {
            List<ForecastMethod> moving = List.of(new ExponentialSmoothing(), new Following(new Arima()), new SeasonalNaive(), new Arima());
            return period < LEAST_SMOOTHED ? moving
                    : Stream.concat(moving.stream(), Stream.of(new Rooted(new Mstl(new Arima())))).toList();
        }
        return List.of(new Aggregated(ExponentialSmoothing.damped()), new Steady(new Theta()), new ComplexSmoothing(),
                new Arima(), new Rooted(new Arima()), new SeasonalNaive());
    }
}
