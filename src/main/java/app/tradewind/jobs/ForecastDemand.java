package app.tradewind.jobs;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.MarketDrivers;
import app.tradewind.jobs.desk.items.Newcomers;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Forecasts the weekly demand of every product and market of a snapshot. */
public final class ForecastDemand {

    /** Weeks ahead where nobody asks otherwise: a quarter. */
    public static final int USUAL_HORIZON = 13;

    private static final int DAYS_A_WEEK = 7;
    private static final double OUTER = 0.025;
    private static final double INNER = 0.1;

    /** One item's forecast handed to {@code use} as soon as it is made; only what {@code use} gives is kept. */
    public <T> Map<SkuMarket, T> run(Snapshot snapshot, int horizon, long seed, Progress progress,
            Function<Forecast, T> use) {
        ForecastSettings settings = ForecastSettings.of(horizon, seed, snapshot.today());
        List<SalesHistory> histories = snapshot.histories();
        MarketDrivers drivers = new MarketDrivers(histories, snapshot.markets(), snapshot.today(), new Forecaster());
        Forecaster forecaster = Forecaster.of(histories.stream().map(drivers::of).toList(), settings);
        Newcomers newcomers = new Newcomers(histories, snapshot.catalogue().byItem());
        AtomicInteger done = new AtomicInteger();
        List<T> made = Parallel.map(histories, history -> {
            progress.check();
            T kept = use.apply(newcomers.forecast(history, forecaster, settings)
                    .orElseGet(() -> forecaster.forecast(drivers.of(history), settings))
                    .on(snapshot.catalogue().trust().forecast(history.item())));
            progress.at(Phrase.of("jobs.forecasting"), done.incrementAndGet(), histories.size());
            return kept;
        }, Runtime.getRuntime().availableProcessors());
        Map<SkuMarket, T> byItem = new LinkedHashMap<>();
        for (int i = 0; i < histories.size(); i++) {
            byItem.put(histories.get(i).item(), made.get(i));
        }
        return byItem;
    }

    /**
     * The first {@code weeks} of a forecast in the form that is drawn.
     *
     * @param events of its market; none where it is not known
     */
    static Fan fan(Forecast forecast, LocalDate firstWeek, int weeks, List<EventDays.Occurrence> events) {
        int steps = Math.min(weeks, forecast.mean().length);
        double[][] outer = new double[2][steps];
        double[][] inner = new double[2][steps];
        for (int step = 0; step < steps; step++) {
            outer[0][step] = forecast.paths().quantile(step, OUTER);
            outer[1][step] = forecast.paths().quantile(step, 1 - OUTER);
            inner[0][step] = forecast.paths().quantile(step, INNER);
            inner[1][step] = forecast.paths().quantile(step, 1 - INNER);
        }
        return new Fan(firstWeek, Arrays.copyOf(forecast.mean(), steps), outer, inner,
                new Fan.Judged(forecast.method(), forecast.accuracy()), labels(forecast, firstWeek, steps, events));
    }

    private static List<Fan.Label> labels(Forecast forecast, LocalDate firstWeek, int weeks, List<EventDays.Occurrence> events) {
        List<Fan.Label> labels = new ArrayList<>();
        for (EventDays.Occurrence event : events) {
            long week = Math.floorDiv(ChronoUnit.DAYS.between(firstWeek, event.first()), DAYS_A_WEEK);
            if (week >= 0 && week < weeks) {
                double pieces = forecast.parts().causes().stream().filter(one -> event.name().equals(one.cause().event()))
                        .mapToDouble(one -> Arrays.stream(one.pieces(), 0, weeks).sum()).sum();
                labels.add(new Fan.Label(event.name(), (int) week, pieces));
            }
        }
        labels.sort(Comparator.comparingInt(Fan.Label::week));
        return labels;
    }
}
