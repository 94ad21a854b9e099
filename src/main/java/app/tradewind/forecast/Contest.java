package app.tradewind.forecast;

import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.learner.Member;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Median;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.method.SeasonalNaive;
import app.tradewind.forecast.method.Tried;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the median of some methods compete with the naive forecast for one history, and tells how both did
 * on held-out steps.
 */
final class Contest {

    private static final int FOLDS = 3;
    private static final int MOST_BEFORE_FIRST_ORIGIN = 30;
    /**
     * The naive forecast has to be this much better. Three origins are few: where single methods could
     * displace the median by half its error, M3 monthly was .820 instead of .816 and M3 quarterly 1.047
     * instead of 1.030; they no longer can.
     */
    private static final double FAR_BETTER = 0.3;

    private final double[] y;
    private final int period;
    private final Backtest backtest;

    private Contest(double[] y, int period, int horizon) {
        this.y = y;
        this.period = period;
        int least = Math.min(2 * period + 2, MOST_BEFORE_FIRST_ORIGIN);
        this.backtest = new Backtest(y, period, horizon, FOLDS, Math.max(Forecaster.LEAST_OBSERVED, least));
    }

    /**
     * @param model the winner, fitted to the whole history
     * @param folds the winner at each origin of the backtest
     * @param backtest the origins
     * @param accuracy how winner and naive forecast did there
     */
    record Winner(FittedModel model, FittedModel[] folds, Backtest backtest, Accuracy accuracy) {

        /** The same with the learner in the answer, and its error at the origins beside the others. */
        Winner with(Member learner, int known) {
            FittedModel[] joined = new FittedModel[folds.length];
            FittedModel[] alone = new FittedModel[folds.length];
            for (int fold = 0; fold < folds.length; fold++) {
                joined[fold] = learner.with(folds[fold], backtest.origin(fold));
                alone[fold] = learner.alone(folds[fold], backtest.origin(fold));
            }
            List<Tried> tried = new ArrayList<>(accuracy.tried());
            if (folds.length > 0) {
                tried.add(new Tried(Member.NAME, backtest.mase(backtest.errors(alone)), true));
            }
            return new Winner(learner.with(model, known), joined, backtest,
                    new Accuracy(backtest.mase(backtest.errors(joined)), accuracy.naiveMase(), accuracy.folds(), tried, accuracy.bar()));
        }
    }

    /** Methods for series that sell in most steps. */
    static Winner brisk(List<ForecastMethod> methods, History history, int period, int horizon) {
        return new Contest(history.values(), period, horizon).winner(methods, true);
    }

    /**
     * Methods for pieces that have to be counted. The naive forecast stands beside but cannot win: among
     * many zeros the last value often has the least absolute error and is the worst to order by.
     */
    static Winner slow(List<ForecastMethod> methods, History history, int period, int horizon) {
        return new Contest(history.values(), period, horizon).winner(methods, false);
    }

    private Winner winner(List<ForecastMethod> all, boolean naiveMayWin) {
        List<ForecastMethod> members = new ArrayList<>();
        Map<ForecastMethod, FittedModel> fitted = new HashMap<>();
        for (ForecastMethod method : all) {
            method.fit(y, period).ifPresent(model -> {
                ForecastMethod narrowed = method.narrowed(model);
                members.add(narrowed);
                fitted.put(narrowed, model);
            });
        }
        ForecastMethod bar = new SeasonalNaive();
        FittedModel[] naive = backtest.fits(bar).orElse(null);
        if (naive == null || bar.fit(y, period).isEmpty()) {
            bar = new Naive();
            naive = backtest.fits(bar).orElseThrow();
        }
        Map<ForecastMethod, FittedModel[]> tried = new LinkedHashMap<>();
        for (ForecastMethod member : members) {
            backtest.fits(member).ifPresent(models -> tried.put(member, models));
        }
        double naiveMase = backtest.mase(backtest.errors(naive));
        List<ForecastMethod> standing = new ArrayList<>(tried.keySet());
        FittedModel[] together = together(List.copyOf(tried.values()));
        double mase = backtest.mase(backtest.errors(together));
        Map<ForecastMethod, Double> errors = new LinkedHashMap<>();
        tried.forEach((member, models) -> errors.put(member, backtest.mase(backtest.errors(models))));
        if (standing.isEmpty() || naiveMayWin && naiveMase < FAR_BETTER * mase) {
            standing = List.of(bar);
            together = naive;
            mase = naiveMase;
        }
        FittedModel model = standing.contains(bar) ? bar.fit(y, period).orElseThrow()
                : Median.of(standing.stream().map(fitted::get).toList()).orElseThrow();
        List<ForecastMethod> used = standing;
        List<Tried> told = new ArrayList<>();
        errors.forEach((method, error) -> told.add(new Tried(fitted.get(method).name(), error, used.contains(method))));
        return new Winner(model, together, backtest,
                new Accuracy(mase, naiveMase, backtest.folds(), backtest.folds() == 0 ? List.of() : told, bar.name()));
    }

    /** The median of the members at each origin. */
    private FittedModel[] together(List<FittedModel[]> members) {
        FittedModel[] together = new FittedModel[members.isEmpty() ? 0 : backtest.folds()];
        for (int fold = 0; fold < together.length; fold++) {
            List<FittedModel> models = new ArrayList<>();
            for (FittedModel[] member : members) {
                models.add(member[fold]);
            }
            together[fold] = Median.of(models).orElseThrow();
        }
        return together;
    }
}
