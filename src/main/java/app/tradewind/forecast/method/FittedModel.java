package app.tradewind.forecast.method;

import java.util.SplittableRandom;

/** A method after it has seen a history. Immutable; safe to ask from several threads. */
public interface FittedModel {

    /** What was fitted, such as {@code ets(A,Ad,N)}. */
    String name();

    /** Expected demand of the next {@code horizon} steps. */
    double[] mean(int horizon);

    /** The same without the season: level and trend alone. */
    default double[] unseasoned(int horizon) {
        return mean(horizon);
    }

    /** Demand a step as it stands at the end of the history, without season and without trend to come. */
    double level();

    /** One-step errors on the history it was fitted to, actual minus fitted. */
    double[] residuals();

    /**
     * Futures that keep the dependence between the steps: a path that starts high stays high where the
     * method believes in levels.
     *
     * @return one row a path, one column a step; may be negative, the caller knows what demand allows
     */
    double[][] simulate(int paths, int horizon, SplittableRandom random);
}
