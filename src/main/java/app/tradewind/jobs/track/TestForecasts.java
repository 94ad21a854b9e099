package app.tradewind.jobs.track;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.trial.ClassScore;
import app.tradewind.forecast.trial.Pattern;
import app.tradewind.forecast.trial.Trial;
import app.tradewind.forecast.trial.TrialResult;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.MarketDrivers;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Backtests the forecast on many series and sums the verdicts up by class. */
public final class TestForecasts {

    /** Origins a series where nobody asks otherwise. */
    public static final int USUAL_FOLDS = 3;

    /** Told after each series, from the thread that tested it; ends the test by throwing. */
    @FunctionalInterface
    public interface Watch {

        /** Nobody is watching. */
        Watch NONE = (done, of) -> { };

        void done(int done, int of);
    }

    private final ForecastSettings settings;
    private final int folds;
    private final int threads;

    /** @param threads how many work at once; the result is the same whatever their number */
    public TestForecasts(ForecastSettings settings, int folds, int threads) {
        this.settings = settings;
        this.folds = folds;
        this.threads = threads;
    }

    /**
     * @param series in the order asked for
     * @param results of each series, in the same order
     * @param classes all, then class by class
     * @param learned what came of the learner over all series at the latest origin
     */
    public record Verdicts(List<List<TrialResult>> results, List<ClassScore> classes, List<Phrase> learned) {

        /** Series that were judged with a cause known ahead. */
        public Foreknown foreknown() {
            int[] counts = new int[Drivers.Known.values().length];
            results.forEach(methods -> methods.get(0).causes().forEach(cause -> counts[cause.ordinal()]++));
            return new Foreknown(counts[Drivers.Known.EVENTS.ordinal()], counts[Drivers.Known.PROMOTIONS.ordinal()],
                    counts[Drivers.Known.PRICES.ordinal()]);
        }
    }

    /**
     * How many series were judged with causes known ahead.
     *
     * @param events by the calendar of their market
     * @param promotions as told
     * @param prices as told
     */
    public record Foreknown(int events, int promotions, int prices) { }

    /**
     * Of series that stand alone.
     *
     * @param values what each series sold for, for the classes A, B and C
     */
    public Verdicts run(List<DemandSeries> series, double[] values, Watch watch) {
        return run(new Trial(settings, folds), series, values, List.of(), watch);
    }

    private Verdicts run(Trial trial, List<DemandSeries> series, double[] values, List<Phrase> learned, Watch watch) {
        AtomicInteger done = new AtomicInteger();
        List<List<TrialResult>> results = Parallel.map(series, one -> {
            List<TrialResult> result = trial.of(one);
            watch.done(done.incrementAndGet(), series.size());
            return result;
        }, threads);
        List<Worth> worths = Worth.of(values);
        List<ClassScore.Judged> judged = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            double[] units = series.get(i).units();
            judged.add(new ClassScore.Judged(results.get(i), worths.get(i), Variability.of(units), Pattern.of(units)));
        }
        return new Verdicts(results, ClassScore.of(judged), learned);
    }

    /** The weekly sales of a snapshot, with events, promotions and prices as they were known ahead at each origin. */
    public Verdicts run(Snapshot snapshot, Watch watch) {
        WorkspaceThen then = new WorkspaceThen(snapshot, settings, folds);
        return run(new Trial(settings, folds, then), snapshot.histories().stream().map(MarketDrivers::series).toList(), values(snapshot),
                then.forecaster(0).learned(), watch);
    }

    /** Sales in the home currency; in pieces where one of them cannot be told in it: classes need one measure for all. */
    private static double[] values(Snapshot snapshot) {
        List<SalesHistory> histories = snapshot.histories();
        double[] money = histories.stream().mapToDouble(history -> value(history, snapshot.homeMoney())).toArray();
        return Arrays.stream(money).anyMatch(Double::isNaN)
                ? histories.stream().mapToDouble(history -> Arrays.stream(history.units()).sum()).toArray() : money;
    }

    private static double value(SalesHistory history, HomeMoney home) {
        double value = 0;
        for (int week = 0; week < history.weeks(); week++) {
            value += history.units()[week] > 0 ? history.units()[week] * history.price()[week] : 0;
        }
        if (history.currency().isEmpty() || Double.isNaN(value)) {
            return Double.NaN;
        }
        Money here = home.of(Money.ofComputed(value, Currency.getInstance(history.currency())));
        return here == null ? Double.NaN : here.toDouble();
    }
}
