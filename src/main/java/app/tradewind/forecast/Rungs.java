package app.tradewind.forecast;

import app.tradewind.forecast.Calibration.Held;
import app.tradewind.forecast.Contest.Winner;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.brisk.BriskMethods;
import app.tradewind.forecast.learner.Member;
import app.tradewind.forecast.method.Careful;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.odd.Treatment;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param prior how wide futures of brisk series are before a series says so itself
 * @param played contests that need not be played again, by history
 */
record Rungs(List<ForecastMethod> brisk, List<ForecastMethod> slow, List<ForecastMethod> behind, Calibration.Prior prior,
        Map<DoubleBuffer, Played> played) {

    private static final String CONTEST = "contest";

    /**
     * A contest of a brisk history.
     *
     * @param horizon steps ahead that it was about
     * @param held how far held-out values lay off
     */
    record Played(int horizon, Winner winner, Held held) { }

    /** With nothing learned of others. */
    Rungs(List<ForecastMethod> brisk, List<ForecastMethod> slow, List<ForecastMethod> behind) {
        this(brisk, slow, behind, Calibration.Prior.USUAL, Map.of());
    }

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
        return outlook(history, period, settings, random, null);
    }

    /** @param learner its part in the answer of this history, or {@code null} */
    Outlook outlook(History history, int period, ForecastSettings settings, SplittableRandom random, Member learner) {
        Set<String> failed = new LinkedHashSet<>();
        Outlook outlook = learner != null ? contest(history, period, settings, random, failed, learner) : null;
        if (outlook == null) {
            outlook = contest(history, period, settings, random, failed, null);
        }
        for (int rung = 0; outlook == null; rung++) {
            outlook = alone(behind.get(rung), history, period, settings, failed);
        }
        return outlook;
    }

    /** The same, having learned from some brisk histories of one seller how wide futures have to be. */
    Rungs learned(List<History> some, int period, int horizon) {
        Map<DoubleBuffer, Played> contests = new LinkedHashMap<>();
        for (History history : some) {
            Set<String> failed = new LinkedHashSet<>();
            try {
                Played one = played(history, period, horizon, failed);
                if (one != null && failed.isEmpty()) {
                    contests.put(DoubleBuffer.wrap(history.values()), one);
                }
            } catch (RuntimeException e) {
                // Met again, and told, where the history itself is asked about.
                continue;
            }
        }
        return new Rungs(brisk, slow, behind, Calibration.Prior.of(contests.values().stream().map(Played::held).toList()), contests);
    }

    /** @return {@code null} where every method failed */
    private Played played(History history, int period, int horizon, Set<String> failed) {
        Played before = played.get(DoubleBuffer.wrap(history.values()));
        if (before != null && before.horizon == horizon) {
            return before;
        }
        List<ForecastMethod> suited = brisk.isEmpty() ? BriskMethods.of(history.values(), period) : brisk;
        Winner winner = Contest.brisk(Careful.all(suited, failed::add), history, period, horizon);
        return failed.size() == suited.size() ? null : new Played(horizon, winner, held(history, winner, horizon));
    }

    private static Held held(History history, Winner winner, int horizon) {
        return Held.of(history.values().length, winner.backtest(), winner.folds(), new SplittableRandom(horizon));
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

    /** @param learner {@code null} for none */
    private Outlook contest(History history, int period, ForecastSettings settings, SplittableRandom random, Set<String> failed,
            Member learner) {
        try {
            if (!history.slow()) {
                Played contest = played(history, period, settings.horizon(), failed);
                if (contest == null) {
                    return null;
                }
                Winner winner = learner == null ? contest.winner : contest.winner.with(learner, history.values().length);
                return told(drawn(winner, history, settings, random, learner == null ? contest.held : held(history, winner, settings.horizon())), failed);
            }
            List<ForecastMethod> methods = Careful.all(slow, failed::add);
            Winner winner = Contest.slow(methods, history, period, settings.horizon());
            return failed.size() == methods.size() ? null
                    : told(drawn(learner == null ? winner : winner.with(learner, history.values().length), history, settings, random, null), failed);
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
            return told(drawn(winner, history, settings, new SplittableRandom(settings.seed()),
                    new Held(history.values().length, new double[0], new double[0])), failed);
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

    /** @param held {@code null} where futures stay as they are drawn */
    private Outlook drawn(Winner winner, History history, ForecastSettings settings, SplittableRandom random, Held held) {
        double[] mean = winner.model().mean(settings.horizon());
        double[][] paths = winner.model().simulate(settings.paths(), settings.horizon(), random);
        if (held != null) {
            Calibration.of(held, prior).apply(mean, paths);
        }
        history.keep(mean, paths);
        return new Outlook(winner.model(), mean, paths, winner.accuracy(), List.of());
    }
}
