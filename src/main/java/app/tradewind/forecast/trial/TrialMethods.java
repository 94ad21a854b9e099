package app.tradewind.forecast.trial;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.arima.Arima;
import app.tradewind.forecast.complex.ComplexSmoothing;
import app.tradewind.forecast.count.CountSmoothing;
import app.tradewind.forecast.count.Croston;
import app.tradewind.forecast.count.Tsb;
import app.tradewind.forecast.loess.Mstl;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.method.SeasonalNaive;
import app.tradewind.forecast.smoothing.ExponentialSmoothing;
import app.tradewind.forecast.theta.Theta;
import java.util.ArrayList;
import java.util.List;

/** The single methods that stand beside the automatic choice in a backtest: those made for such a series. */
final class TrialMethods {

    private static final int DAYS_A_WEEK = 7;

    private TrialMethods() { }

    static List<ForecastMethod> of(DemandSeries series) {
        List<ForecastMethod> methods = new ArrayList<>(List.of(new Naive(), new SeasonalNaive()));
        if (Pattern.of(series.units()).irregular()) {
            methods.addAll(List.of(new CountSmoothing(), new Croston(), new Tsb()));
        } else {
            methods.addAll(List.of(new ExponentialSmoothing(), new Theta(), new ComplexSmoothing(), new Arima()));
            methods.add(series.period() == DAYS_A_WEEK ? Mstl.days(new Arima()) : new Mstl(new Arima()));
        }
        return methods;
    }
}
