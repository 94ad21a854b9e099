package app.tradewind.forecast.smoothing;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.smoothing.EtsShape.Season;
import app.tradewind.forecast.smoothing.EtsShape.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The member of the family with the smallest corrected Akaike criterion (Hyndman, Koehler, Snyder and
 * Grose 2002, A state space framework for automatic forecasting). Relative errors and multiplied
 * seasons are tried where all values are above zero, seasons where two of them and a step are known.
 */
public final class ExponentialSmoothing implements ForecastMethod {

    private static final int LONGEST_SEASON = 24;

    /** The only shape to fit, or {@code null} for the whole family. */
    private final EtsShape only;

    /** The whole family. */
    public ExponentialSmoothing() {
        this(null);
    }

    private ExponentialSmoothing(EtsShape only) {
        this.only = only;
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return whole instanceof EtsModel model ? new ExponentialSmoothing(model.shape()) : this;
    }

    @Override
    public String name() {
        return "ets";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        EtsModel best = null;
        List<EtsShape> possible = shapes(y, period);
        boolean settled = only != null && possible.contains(only);
        for (EtsShape shape : settled ? List.of(only) : possible) {
            EtsModel model = EtsFit.of(y, period, shape).orElse(null);
            if (model != null && (best == null || model.criterion() < best.criterion())) {
                best = model;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<EtsShape> shapes(double[] y, int period) {
        boolean positive = true;
        for (double value : y) {
            positive &= value > 0;
        }
        List<Season> seasons = new ArrayList<>(List.of(Season.NONE));
        if (period > 1 && period <= LONGEST_SEASON && y.length > 2 * period) {
            seasons.add(Season.ADDED);
            if (positive) {
                seasons.add(Season.MULTIPLIED);
            }
        }
        List<EtsShape> shapes = new ArrayList<>();
        for (Season season : seasons) {
            for (Trend trend : Trend.values()) {
                if (season != Season.MULTIPLIED) {
                    shapes.add(new EtsShape(false, trend, season));
                }
                if (positive) {
                    shapes.add(new EtsShape(true, trend, season));
                }
            }
        }
        return shapes;
    }
}
