package app.tradewind.forecast;

import java.time.LocalDate;

/**
 * How a forecast is asked for.
 *
 * @param horizon steps ahead
 * @param paths simulated futures a series
 * @param seed of the simulation; each series draws from it and from its own id, so the order of the
 *     series and the number of threads change nothing
 * @param today the day it is made for; steps that reach beyond it are not whole and are left out
 */
public record ForecastSettings(int horizon, int paths, long seed, LocalDate today) {

    /** Enough for a 97.5 % quantile that moves by a few per cent from seed to seed. */
    public static final int USUAL_PATHS = 1000;

    public ForecastSettings {
        if (horizon < 1 || paths < 1) {
            throw new IllegalArgumentException("horizon and paths count from 1");
        }
    }

    public static ForecastSettings of(int horizon, long seed, LocalDate today) {
        return new ForecastSettings(horizon, USUAL_PATHS, seed, today);
    }
}
