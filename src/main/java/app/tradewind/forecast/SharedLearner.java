package app.tradewind.forecast;

import app.tradewind.forecast.brisk.BriskMethods;
import app.tradewind.forecast.cause.Causes;
import app.tradewind.forecast.cause.Pool;
import app.tradewind.forecast.learner.Learner;
import app.tradewind.forecast.learner.Member;
import app.tradewind.forecast.learner.Subject;
import app.tradewind.forecast.learner.Verdict;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Median;
import app.tradewind.forecast.pool.SlowSellers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hands series to the {@link Learner}, and its part of the answer back: what it is held against is the median of
 * the methods, or the count of slow sellers, with the causes as they were known at the origin.
 */
final class SharedLearner {

    /** More series than this teach nothing new; those taken are spread evenly over the list. */
    private static final int MOST_SERIES = 400;
    /** So many of a kind are asked: answers of brisk ones take ten times as long. */
    private static final int MOST_SLOW = 150;
    private static final int MOST_BRISK = 100;
    private static final int LEAST_BRISK = 30;
    /** Of a short list not all, so that judging takes no longer than answering. */
    private static final int SHARE_BRISK = 2;
    /** Horizons in a long history. */
    private static final int LONG = 6;
    private static final int LEAST_KNOWN = 12;
    private static final double DAYS_A_YEAR = 365.25;

    /** Of series that have nobody to learn from. */
    static final SharedLearner NONE = new SharedLearner(Learner.NONE);

    private final Learner learner;

    private SharedLearner(Learner learner) {
        this.learner = learner;
    }

    /** A series as far as it is known, and its history. */
    record Known(DemandSeries series, History history) {

        Pool.Sample sample(int horizon) {
            int offset = series.length() - history.values().length;
            return new Pool.Sample(history.values(), series.drivers(), series.edges(offset, series.length() + horizon), offset,
                    series.period());
        }

        /** As it stood with fewer steps of its history. */
        Known until(int origin) {
            int steps = series.length() - history.values().length + origin;
            DemandSeries cut = new DemandSeries(series.id(), Arrays.copyOf(series.units(), steps),
                    series.stocked() == null ? null : Arrays.copyOf(series.stocked(), steps), series.period(), series.firstPeriod(), series.drivers());
            return new Known(cut, History.of(cut));
        }

        Subject subject(int horizon) {
            Pool.Sample sample = sample(horizon);
            double[] year = sample.edges() == null ? null : new double[sample.edges().length - 1];
            for (int t = 0; year != null && t < year.length; t++) {
                LocalDate middle = LocalDate.ofEpochDay((sample.edges()[t] + sample.edges()[t + 1]) / 2);
                year[t] = middle.getDayOfYear() / DAYS_A_YEAR;
            }
            return new Subject(history.values(), history.slow(), series.period(),
                    new Subject.Around(Causes.acting(sample, horizon), year, series.drivers().category()));
        }
    }

    /** Learns from series of one seller, of equal step and season. */
    static SharedLearner of(List<Known> all, int horizon) {
        List<Known> taken = spread(all, MOST_SERIES);
        try {
            List<Subject> subjects = taken.stream().map(one -> one.subject(horizon)).toList();
            return new SharedLearner(Learner.taught(subjects, told(taken, horizon), horizon));
        } catch (RuntimeException e) {
            // A learner that fails on some seller's series costs nothing but itself; every answer names it.
            return new SharedLearner(Learner.FAILED);
        }
    }

    /** Evenly over the list. */
    private static <T> List<T> spread(List<T> all, int most) {
        return all.size() <= most ? all : IntStream.range(0, most).mapToObj(i -> all.get((int) ((long) i * all.size() / most))).toList();
    }

    /** What the learner is held against: answers of one and, where most histories are long, of two horizons ago. */
    private static List<Learner.Told> told(List<Known> taken, int horizon) {
        long longer = taken.stream().filter(one -> one.history.values().length >= Math.max(LONG * horizon, LEAST_KNOWN + 2 * horizon)).count();
        int held = 2 * longer > taken.size() ? 2 * horizon : horizon;
        List<Integer> able = IntStream.range(0, taken.size()).filter(i -> taken.get(i).history.values().length >= LEAST_KNOWN + held).boxed().toList();
        List<Integer> slow = spread(able.stream().filter(i -> taken.get(i).history.slow()).toList(), MOST_SLOW);
        List<Integer> brisk = spread(able.stream().filter(i -> !taken.get(i).history.slow()).toList(),
                Math.min(MOST_BRISK, Math.max(LEAST_BRISK, able.size() / SHARE_BRISK)));
        Map<Integer, SlowSellers> sellers = new HashMap<>();
        List<Learner.Told> told = new ArrayList<>();
        for (int i : Stream.concat(slow.stream(), brisk.stream()).toList()) {
            int n = taken.get(i).history.values().length;
            List<ForecastMethod> methods = null;
            for (int origin = n - held; origin < n; origin += horizon) {
                SlowSellers counted = sellers.computeIfAbsent(n - origin, ago -> sellers(slow.stream().map(taken::get).toList(), ago, horizon));
                Bar bar = Bar.of(taken.get(i).until(origin), methods, counted, horizon);
                methods = bar.methods;
                if (bar.expected != null) {
                    told.add(new Learner.Told(i, origin, bar.expected));
                }
            }
        }
        return told;
    }

    private static SlowSellers sellers(List<Known> slow, int ago, int horizon) {
        return slow.isEmpty() ? SlowSellers.usual() : SlowSellers.learned(slow.stream()
                .map(one -> Arrays.copyOf(one.history.values(), one.history.values().length - ago)).toList(), slow.get(0).series.period(), horizon);
    }

    /**
     * The answer without the learner.
     *
     * @param expected a step, or {@code null} where no method can give it
     * @param methods with the choices that were settled by it
     */
    private record Bar(double[] expected, List<ForecastMethod> methods) {

        /** @param settled methods of an earlier origin, or {@code null} */
        static Bar of(Known known, List<ForecastMethod> settled, SlowSellers sellers, int horizon) {
            History history = known.history;
            if (history.observed() < Forecaster.LEAST_OBSERVED) {
                return new Bar(null, null);
            }
            Causes causes = Causes.learn(known.sample(horizon), horizon);
            double[] y = causes == null ? history.values() : causes.settled();
            List<FittedModel> models = new ArrayList<>();
            List<ForecastMethod> narrowed = new ArrayList<>();
            for (ForecastMethod method : history.slow() ? List.<ForecastMethod>of(sellers)
                    : settled == null ? BriskMethods.of(y, known.series.period()) : settled) {
                method.fit(y, known.series.period()).ifPresent(model -> {
                    models.add(model);
                    narrowed.add(method.narrowed(model));
                });
            }
            if (models.isEmpty()) {
                return new Bar(null, null);
            }
            double[] mean = Median.of(models).orElseThrow().mean(horizon).clone();
            for (int h = 0; h < horizon && causes != null; h++) {
                mean[h] *= causes.factors()[h];
            }
            history.keep(mean, new double[0][]);
            return new Bar(mean, history.slow() ? null : narrowed);
        }
    }

    /**
     * Its part in the answer of a series.
     *
     * @param causes that are taken out of the history, or {@code null}
     * @return {@code null} where it has none
     */
    Member member(Known known, Causes causes, int horizon) {
        if (!verdict(known.history.slow()).used()) {
            return null;
        }
        double[] factors = new double[known.history.values().length + horizon];
        Arrays.fill(factors, 1);
        return new Member(learner, known.subject(horizon), causes == null ? factors : causes.factors(0), horizon);
    }

    Verdict verdict(boolean slow) {
        return learner.verdict(slow);
    }
}
