package app.tradewind.forecast.trial;

import app.tradewind.forecast.cause.Drivers;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One method's verdict on one series.
 *
 * @param id the series
 * @param method {@link Trial#CHOICE} for the automatic choice, else the method's short name
 * @param folds origins it was judged at; 0 where the history is too short for one
 * @param errors means over the folds
 * @param causes of which something was known at any of its origins
 */
public record TrialResult(String id, String method, int folds, Errors errors, Set<Drivers.Known> causes) {

    public TrialResult {
        causes = Collections.unmodifiableSet(causes.isEmpty() ? EnumSet.noneOf(Drivers.Known.class) : EnumSet.copyOf(causes));
    }

    /** Of a series that stands alone. */
    public TrialResult(String id, String method, int folds, Errors errors) {
        this(id, method, folds, errors, Set.of());
    }

    /**
     * Every figure is {@code NaN} where it cannot be told: no fold, or nothing to scale by.
     *
     * @param mase mean absolute error by the mean absolute seasonal difference of what was known (Hyndman
     *     and Koehler 2006; M4): the difference of neighbours where the history is no longer than a season
     * @param rmsse root of the mean square error by the mean square difference of neighbours (M5)
     * @param bias sum of forecast minus sold, as a share of what was sold; above 0 is too high
     * @param coverage95 share of the steps inside the 95 % interval
     * @param pinball mean pinball loss of the quantiles .5, .9 and .95, by the mean absolute difference of
     *     neighbours
     * @param sold pieces in the judged steps, the weight of {@code bias} where series are summed up
     */
    public record Errors(double mase, double rmsse, double bias, double coverage95, double pinball, double sold) {

        static final Errors NONE = new Errors(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
    }
}
