package app.tradewind.jobs.levels;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.MarketDrivers;
import app.tradewind.jobs.desk.items.Newcomers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forecast of every product and market of a snapshot, each made alone. */
public final class ItemForecasts {

    private final Snapshot snapshot;
    private final ForecastSettings settings;
    private final Watch watch;

    /** Told after each forecast, from the thread that made it; ends the work by throwing. */
    @FunctionalInterface
    public interface Watch {

        /** Nobody is watching. */
        Watch NONE = (done, of) -> { };

        void done(int done, int of);
    }

    public ItemForecasts(Snapshot snapshot, ForecastSettings settings, Watch watch) {
        this.snapshot = snapshot;
        this.settings = settings;
        this.watch = watch;
    }

    /** What {@code work} makes of each forecast goes to {@code use} in the order of the histories; nothing is kept. */
    public <T> void each(Function<Forecast, T> work, Consumer<T> use) {
        List<SalesHistory> histories = snapshot.histories();
        MarketDrivers drivers = new MarketDrivers(histories, snapshot.markets(), snapshot.today(), new Forecaster(),
                new MarketDrivers.Told(snapshot.odd(), snapshot.planned()));
        Forecaster forecaster = Forecaster.of(histories.stream().map(drivers::of).toList(), settings);
        Newcomers newcomers = new Newcomers(histories, snapshot.catalogue().byItem());
        AtomicInteger done = new AtomicInteger();
        Parallel.each(histories, history -> {
            T kept = work.apply(newcomers.forecast(history, forecaster, settings)
                    .orElseGet(() -> forecaster.forecast(drivers.of(history), settings))
                    .on(snapshot.catalogue().trust().forecast(history.item())));
            watch.done(done.incrementAndGet(), histories.size());
            return kept;
        }, Runtime.getRuntime().availableProcessors(), use);
    }
}
