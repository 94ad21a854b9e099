package app.tradewind.forecast;

import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.cause.Causes;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.cause.Pool;
import app.tradewind.forecast.launch.Launch;
import app.tradewind.forecast.launch.LaunchCurves;
import app.tradewind.forecast.learner.Verdict;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Naive;
import app.tradewind.forecast.odd.Treatment;
import app.tradewind.forecast.pool.SlowSellers;
import app.tradewind.forecast.pool.SpreadLaw;
import app.tradewind.forecast.theta.Theta;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Demand to come of one series: makes the history ready, takes events, promotions and price out of it,
 * lets the methods compete on held-out steps, simulates the winner, widens or narrows its futures by how
 * far it was off, gives them the events back, and says why. Any series
 * gets an answer; where the history carries none, or a method fails on it, the answer says so.
 *
 * <p>Immutable: one instance serves all threads. Where several series of one seller are asked for, make it
 * by {@link #of}, so that each slow one is told by what they have in common.
 */
public final class Forecaster {

    /** With fewer steps than this nothing is claimed to be known. */
    static final int LEAST_OBSERVED = 4;
    /** With as many steps a product's own past says more than the launches of others. */
    public static final int LEAST_WITHOUT_LAUNCHES = 8;
    /** A quarter of weeks: with less, level and event cannot be told apart. */
    private static final int LEAST_TO_LEARN = 13;
    /** Of a longer list of series every so-manieth is asked what they have in common. */
    private static final int MOST_LOOKED_AT = 4000;
    /** So many brisk series say how wide futures have to be. */
    private static final int MOST_TRIED = 64;

    private final Rungs rungs;
    private final SharedLearner learner;
    private final SpreadLaw spread;

    /** For series that stand alone. */
    public Forecaster() {
        this(rungs(SlowSellers.usual()));
    }

    private static Rungs rungs(SlowSellers sellers) {
        return new Rungs(List.of(), List.of(sellers), List.of(new Theta(), new Naive()));
    }

    Forecaster(Rungs rungs) {
        this(rungs, SharedLearner.NONE, SpreadLaw.NONE);
    }

    private Forecaster(Rungs rungs, SharedLearner learner, SpreadLaw spread) {
        this.rungs = rungs;
        this.learner = learner;
        this.spread = spread;
    }

    /** For the series of one seller, of equal step and season; looks at their past only. */
    public static Forecaster of(List<DemandSeries> all, ForecastSettings settings) {
        int stride = strideOf(all.size());
        return knowing(IntStream.range(0, all.size()).filter(i -> i % stride == 0).mapToObj(all::get).toList(), settings);
    }

    /** Of so many series every so-manieth is asked what they have in common. */
    public static int strideOf(int series) {
        return 1 + series / MOST_LOOKED_AT;
    }

    /** The same where only those were picked that are asked, see {@link #strideOf}. */
    public static Forecaster knowing(List<DemandSeries> some, ForecastSettings settings) {
        List<double[]> slow = new ArrayList<>();
        List<History> brisk = new ArrayList<>();
        List<SharedLearner.Known> each = new ArrayList<>();
        for (DemandSeries one : some) {
            DemandSeries known = known(one, settings);
            History history = History.of(known);
            if (history.observed() < LEAST_OBSERVED) {
                continue;
            }
            each.add(new SharedLearner.Known(known, history));
            if (history.slow()) {
                slow.add(history.values());
            } else {
                brisk.add(history);
            }
        }
        if (slow.isEmpty() && brisk.isEmpty()) {
            return new Forecaster();
        }
        int period = some.get(0).period();
        int every = (brisk.size() + MOST_TRIED - 1) / MOST_TRIED;
        Rungs learned = rungs(slow.isEmpty() ? SlowSellers.usual() : SlowSellers.learned(slow, period, settings.horizon()))
                .learned(IntStream.range(0, brisk.size()).filter(i -> i % every == 0).mapToObj(brisk::get).toList(), period,
                        settings.horizon());
        return new Forecaster(learned, SharedLearner.of(each, settings.horizon()),
                SpreadLaw.of(each.stream().map(one -> one.history().values()).toList()));
    }

    /** How the learner over all series did on those of a kind. */
    Verdict verdict(boolean slow) {
        return learner.verdict(slow);
    }

    /** The same in words, a sentence a kind; empty where it was not tried. */
    public List<Phrase> learned() {
        return Stream.of(verdict(false).said(), verdict(true).said()).filter(Objects::nonNull).toList();
    }

    private static DemandSeries known(DemandSeries series, ForecastSettings settings) {
        return (settings.today() == null ? series : series.complete(settings.today())).gapsShown();
    }

    /** Demand of the steps after the last whole one, see {@link DemandSeries#complete}. */
    public Forecast forecast(DemandSeries series, ForecastSettings settings) {
        DemandSeries known = known(series, settings);
        History seen = History.of(known);
        SplittableRandom random = new SplittableRandom(seed(settings.seed(), series.id()));
        Explainer explainer = new Explainer(series, known, seen, settings);
        if (seen.observed() < LEAST_OBSERVED) {
            return Scarce.forecast(seen, settings, random, explainer);
        }
        int horizon = settings.horizon();
        SharedLearner.Known own = new SharedLearner.Known(known, seen);
        Causes causes = Causes.learn(own.sample(horizon), horizon);
        History settled = causes == null ? seen : seen.with(causes.settled());
        Treatment treatment = rungs.treatment(settled, known, horizon);
        History history = settled.with(treatment.y());
        Rungs.Outlook outlook = rungs.outlook(history, known.period(), settings, random, learner.member(own, causes, horizon));
        if (causes != null) {
            causes.apply(outlook.paths(), history.whole(), random);
        }
        Parts parts = Parts.of(outlook.model().level(), outlook.model().unseasoned(horizon), outlook.mean(),
                causes == null ? Map.of() : causes.pieces(outlook.mean())).after(history.values(), spread.perMean(seen.values()));
        return explainer.treated(treatment).judged(learner.verdict(seen.slow())).failed(outlook.failed()).explained(outlook.model().name(), parts, DemandPaths.of(outlook.paths()),
                outlook.accuracy());
    }

    /**
     * Demand of a product too new for a method, by the launches of products like it.
     *
     * @param fresh what it is; its weeks are read from {@code series}
     * @return empty where it is not new (see {@link #LEAST_WITHOUT_LAUNCHES}), or too few were launched before it
     */
    public Optional<Forecast> launched(DemandSeries series, Launch fresh, LaunchCurves others, ForecastSettings settings) {
        DemandSeries known = settings.today() == null ? series : series.complete(settings.today());
        History history = History.of(known);
        if (history.values().length >= LEAST_WITHOUT_LAUNCHES) {
            return Optional.empty();
        }
        Launch seen = new Launch(fresh.title(), fresh.category(), fresh.price(), history.values());
        return others.futures(seen, settings.horizon(), settings.paths(), new SplittableRandom(seed(settings.seed(), series.id())))
                .map(paths -> new Explainer(series, known, history, settings).launched(DemandPaths.of(paths), others.size()));
    }

    /**
     * What products of one market teach about events, promotions and prices together: to be handed to each,
     * see {@link app.tradewind.forecast.cause.Drivers#with}. Only steps before {@code today} are looked at.
     *
     * @param series with the same events
     * @return {@code null} where there are too few of them
     */
    public Pool learn(List<DemandSeries> series, LocalDate today) {
        List<Pool.Sample> samples = new ArrayList<>();
        for (DemandSeries one : series) {
            DemandSeries known = today == null ? one : one.complete(today);
            History history = History.of(known);
            if (history.observed() >= LEAST_TO_LEARN) {
                samples.add(new SharedLearner.Known(known, history).sample(0));
            }
        }
        return Pool.learn(samples);
    }

    /**
     * What was wanted in each step as far as it can be told: steps out of stock or not known are filled as for a
     * forecast. Zero before the first step that is known.
     */
    public static double[] demand(DemandSeries series) {
        double[] known = History.of(series).values();
        double[] demand = new double[series.length()];
        System.arraycopy(known, 0, demand, demand.length - known.length, known.length);
        return demand;
    }

    /**
     * The same by one method without a contest and without calibration: what the choice is compared with.
     *
     * @return empty where the history cannot carry the method
     */
    public Optional<Forecast> alone(DemandSeries series, ForecastMethod method, ForecastSettings settings) {
        History history = History.of(series);
        if (history.observed() < LEAST_OBSERVED) {
            return Optional.empty();
        }
        return method.fit(history.values(), series.period()).map(model -> {
            double[] mean = model.mean(settings.horizon());
            double[][] paths = model.simulate(settings.paths(), settings.horizon(),
                    new SplittableRandom(seed(settings.seed(), series.id())));
            history.keep(mean, paths);
            return new Explainer(series, series, history, settings)
                    .explained(model.name(), Parts.of(model.level(), model.unseasoned(settings.horizon()), mean, Map.of()),
                            DemandPaths.of(paths), new Accuracy(Double.NaN, Double.NaN, 0));
        });
    }

    /** One stream of chance a series, whatever the order in which series are asked for. */
    private static long seed(long seed, String id) {
        long mixed = seed;
        for (int i = 0; i < id.length(); i++) {
            mixed = mixed * 0x5DEECE66DL + id.charAt(i) + 1;
        }
        return mixed;
    }
}
