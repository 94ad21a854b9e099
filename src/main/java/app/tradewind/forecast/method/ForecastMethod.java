package app.tradewind.forecast.method;

import java.util.Optional;

/** A way to look ahead. One class a method, on plain arrays; to add one, write the class and its test. */
public interface ForecastMethod {

    /** Short name for tables: {@code naive}, {@code ets}, {@code theta}. */
    String name();

    /**
     * Fits the method to a history.
     *
     * @param y demand a step, oldest first, without missing values and not negative; never changed
     * @param period steps a season, 1 for none
     * @return empty where the history cannot carry the method: too short, not positive, or no finite fit
     */
    Optional<FittedModel> fit(double[] y, int period);

    /**
     * The method without the choices that a fit to the whole history has already settled, such as the
     * shape of a family; weights are fitted anew. The backtest asks this one, which is much quicker.
     */
    default ForecastMethod narrowed(FittedModel whole) {
        return this;
    }
}
