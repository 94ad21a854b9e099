package app.tradewind.forecast.smoothing;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Weighted;
import app.tradewind.forecast.smoothing.EtsShape.Season;
import app.tradewind.forecast.smoothing.EtsShape.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of the family, weighted by the corrected Akaike criterion (Hyndman, Koehler, Snyder and
 * Grose 2002, A state space framework for automatic forecasting; Kolassa 2011 for the weights). Relative
 * errors and multiplied seasons are tried where all values are above zero, seasons where two of them and a
 * step are known.
 */
public final class ExponentialSmoothing implements ForecastMethod {

    private static final int LONGEST_SEASON = 24;
    /** Where an added season is as much worse than none, a multiplied one is not tried. */
    private static final double HOPELESS = 10;

    private final List<Trend> trends;
    /** The only shapes to fit, with first guesses; empty for the whole family. */
    private final List<EtsModel> only;

    /** The whole family. */
    public ExponentialSmoothing() {
        this(List.of(Trend.values()), List.of());
    }

    private ExponentialSmoothing(List<Trend> trends, List<EtsModel> only) {
        this.trends = trends;
        this.only = only;
    }

    /** Without trends that never end: better far ahead, and where histories are short (Gardner and McKenzie 1985). */
    public static ExponentialSmoothing damped() {
        return new ExponentialSmoothing(List.of(Trend.NONE, Trend.DAMPED), List.of());
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        List<EtsModel> kept = new ArrayList<>();
        for (FittedModel member : Weighted.members(whole)) {
            if (member instanceof EtsModel model) {
                kept.add(model);
            }
        }
        return new ExponentialSmoothing(trends, kept);
    }

    @Override
    public String name() {
        return "ets";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        boolean positive = positive(y);
        boolean seasonal = period > 1 && period <= LONGEST_SEASON && y.length > 2 * period;
        List<EtsModel> fitted = new ArrayList<>();
        for (EtsModel guess : only) {
            EtsShape shape = guess.shape();
            if ((positive || !shape.relativeError()) && (seasonal || !shape.hasSeason())) {
                EtsFit.of(y, period, shape, guess.weights()).ifPresent(fitted::add);
            }
        }
        if (fitted.isEmpty()) {
            all(y, period, positive, seasonal, fitted);
        }
        return Weighted.of(fitted, fitted.stream().map(EtsModel::criterion).toList());
    }

    /** Each shape with relative errors starts from that with absolute ones, a damped trend from a straight one. */
    private void all(double[] y, int period, boolean positive, boolean seasonal, List<EtsModel> fitted) {
        for (Season season : Season.values()) {
            boolean hopeless = season == Season.MULTIPLIED && best(fitted, true) > best(fitted, false) + HOPELESS;
            if (season == Season.NONE || seasonal && !hopeless && (season == Season.ADDED || positive)) {
                for (Trend trend : trends) {
                    EtsWeights from = null;
                    for (boolean relative : new boolean[] {false, true}) {
                        EtsModel model = relative ? !positive ? null : EtsFit.of(y, period, new EtsShape(true, trend, season), from).orElse(null)
                                : season == Season.MULTIPLIED ? null
                                : EtsFit.of(y, period, new EtsShape(false, trend, season), null).orElse(null);
                        if (model != null) {
                            fitted.add(model);
                            from = model.weights();
                        }
                    }
                }
            }
        }
    }

    private static double best(List<EtsModel> fitted, boolean seasonal) {
        double best = Double.POSITIVE_INFINITY;
        for (EtsModel model : fitted) {
            best = model.shape().hasSeason() == seasonal ? Math.min(best, model.criterion()) : best;
        }
        return best;
    }

    private static boolean positive(double[] y) {
        for (double value : y) {
            if (!(value > 0)) {
                return false;
            }
        }
        return true;
    }
}
