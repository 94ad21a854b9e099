package app.tradewind.forecast;

import app.tradewind.advice.Explanation;
import app.tradewind.advice.Footing;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.method.Tried;
import java.util.List;

/**
 * Demand to come of one series.
 *
 * @param id the series
 * @param method the method that was chosen
 * @param parts expected demand a step and what it is made of
 * @param paths the joint distribution around it
 * @param accuracy how the method did on held-out steps, beside the seasonal naive forecast
 * @param why in words and signed parts
 */
public record Forecast(
        String id, String method, Parts parts, DemandPaths paths, Accuracy accuracy, Explanation why) {

    /** A forecast whose parts nobody told. */
    public Forecast(String id, String method, double[] mean, DemandPaths paths, Accuracy accuracy, Explanation why) {
        this(id, method, Parts.flat(mean), paths, accuracy, why);
    }

    /** The same on these data: as sure as they allow. */
    public Forecast on(Footing data) {
        return new Forecast(id, method, parts, paths, accuracy, why.on(data));
    }

    /** Expected demand a step; the mean that is reported, smoother than that of the paths. */
    public double[] mean() {
        return parts.mean();
    }

    /**
     * Errors over the rolling origins of the backtest; {@code NaN} where the history was too short for one.
     *
     * @param mase mean absolute scaled error of the chosen method
     * @param naiveMase the same of the seasonal naive forecast
     * @param folds how many origins were tried
     * @param tried every method that took part, whether the answer is made of it or not
     * @param bar name of the naive forecast that stood beside them, empty without an origin
     */
    public record Accuracy(double mase, double naiveMase, int folds, List<Tried> tried, String bar) {

        public Accuracy {
            tried = List.copyOf(tried);
        }

        /** Of which nobody told what else was tried. */
        public Accuracy(double mase, double naiveMase, int folds) {
            this(mase, naiveMase, folds, List.of(), "");
        }
    }
}
