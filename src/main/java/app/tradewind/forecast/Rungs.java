package app.tradewind.forecast;

import app.tradewind.forecast.Contest.Winner;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.brisk.BriskMethods;
import app.tradewind.forecast.method.Careful;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.odd.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * One way to forecast after the other, the best first: the contest, and where that fails on a history the
 * methods behind it, each alone. A failure is an exception or anything that is no number; it is told, and
 * never costs other series theirs.
 *
 * @param brisk methods that compete for series that sell in most steps; empty for those that fit the history
 * @param slow methods that compete where pieces have to be counted
 * @param behind asked in turn where a contest fails; the last has to carry everything
 */
record Rungs(List<ForecastMethod> brisk, List<ForecastMethod> slow, List<ForecastMethod> behind) {

    private static final String CONTEST = "contest";

    /**
     * Demand to come of a history, without causes.
     *
     * @param model that was chosen
     * @param mean expected demand a step, within what demand allows
     * @param paths futures around it, one row a path
     * @param failed names of the methods that failed
     */
    record Outlook(FittedModel model, double[] mean, double[][] paths, Accuracy accuracy, List<String> failed) { }

    Outlook outlook(History history, int period, ForecastSettings settings, SplittableRandom random) {
        Set<String> failed = new LinkedHashSet<>();
        Outlook outlook = contest(history, period, settings, random, failed);
        for (int rung = 0; outlook == null; rung++) {
            outlook = alone(behind.get(rung), history, period, settings, failed);
        }
        return outlook;
    }

    /** What is done about odd steps and a shifted level, judged by a quick method. */
    Treatment treatment(History history, DemandSeries known, int horizon) {
        try {
            return Treatment.of(history.values(), history.seen(), known.drivers().aside() != null,
                    new Treatment.Asked(known.period(), horizon, history.slow(), history.slow() ? slow.get(0) : behind.get(0)));
        } catch (RuntimeException e) {
            // A method that fails here is met again in the contest, and told there.
            return new Treatment(history.values(), List.of(), false, null, false);
        }
    }

    private Outlook contest(History history, int period, ForecastSettings settings, SplittableRandom random, Set<String> failed) {
        try {
            boolean pieces = history.slow();
            List<ForecastMethod> suited = brisk.isEmpty() ? BriskMethods.of(history.values(), period) : brisk;
            List<ForecastMethod> methods = Careful.all(pieces ? slow : suited, failed::add);
            Winner winner = pieces ? Contest.slow(methods, history, period, settings.horizon())
                    : Contest.brisk(methods, history, period, settings.horizon());
            if (failed.size() == methods.size()) {
                return null;
            }
            return told(drawn(winner, history, settings, random, !pieces), failed);
        } catch (RuntimeException e) {
            // Nothing is known of what went wrong in which method; the history still needs an answer.
            failed.add(CONTEST);
            return null;
        }
    }

    /** One method without a contest. */
    private Outlook alone(ForecastMethod method, History history, int period, ForecastSettings settings, Set<String> failed) {
        try {
            FittedModel model = method.fit(history.values(), period).orElse(null);
            if (model == null) {
                return null;
            }
            Backtest none = new Backtest(history.values(), period, settings.horizon(), 0, 0);
            Winner winner = new Winner(model, new FittedModel[0], none, new Accuracy(Double.NaN, Double.NaN, 0));
            return told(drawn(winner, history, settings, new SplittableRandom(settings.seed()), true), failed);
        } catch (RuntimeException e) {
            if (method == behind.get(behind.size() - 1)) {
                throw e;
            }
            failed.add(method.name());
            return null;
        }
    }

    private static Outlook told(Outlook outlook, Set<String> failed) {
        boolean finite = finite(outlook.mean);
        for (double[] path : outlook.paths) {
            finite &= finite(path);
        }
        if (!finite) {
            throw new ArithmeticException(outlook.model.name());
        }
        return new Outlook(outlook.model, outlook.mean, outlook.paths, outlook.accuracy, new ArrayList<>(failed));
    }

    private static boolean finite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static Outlook drawn(Winner winner, History history, ForecastSettings settings, SplittableRandom random,
            boolean calibrated) {
        double[] mean = winner.model().mean(settings.horizon());
        double[][] paths = winner.model().simulate(settings.paths(), settings.horizon(), random);
        if (calibrated) {
            Calibration.of(history.values().length, winner.backtest(), winner.folds(), random).apply(mean, paths);
        }
        Bounds.of(history).keep(mean, paths);
        return new Outlook(winner.model(), mean, paths, winner.accuracy(), List.of());
    }
}
