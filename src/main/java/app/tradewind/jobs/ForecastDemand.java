package app.tradewind.jobs;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.levels.ItemForecasts;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
        Map<SkuMarket, T> byItem = new LinkedHashMap<>();
        run(snapshot, horizon, seed, progress, use, byItem::put);
        return byItem;
    }

    /** The same, and what {@code use} gives is handed on item by item in the order of the histories; nothing is kept here. */
    <T> void run(Snapshot snapshot, int horizon, long seed, Progress progress, Function<Forecast, T> use, BiConsumer<SkuMarket, T> take) {
        Iterator<SalesHistory> histories = snapshot.histories().iterator();
        new ItemForecasts(snapshot, ForecastSettings.of(horizon, seed, snapshot.today()), watch(progress))
                .each(use, made -> take.accept(histories.next().item(), made));
    }

    /** Tells a person's progress of forecasts made one by one. */
    public static ItemForecasts.Watch watch(Progress progress) {
        return (done, of) -> {
            progress.check();
            progress.at(Phrase.of("jobs.forecasting"), done, of);
        };
    }

    /**
     * The first {@code weeks} of a forecast in the form that is drawn.
     *
     * @param events of its market; none where it is not known
     * @param changed the mean after what a person made of it, or {@code null}
     */
    static Fan fan(Forecast forecast, LocalDate firstWeek, int weeks, List<EventDays.Occurrence> events, double[] changed) {
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
                new Fan.Judged(forecast.method(), forecast.accuracy(), new Fan.Told(reasons(forecast, steps), forecast.why().notes(),
                        changed == null ? null : Arrays.copyOf(changed, steps))), labels(forecast, firstWeek, steps, events));
    }

    /** Of the weeks drawn alone; a forecast made of one piece keeps its one reason. */
    private static List<Reason> reasons(Forecast forecast, int steps) {
        Parts parts = forecast.parts().first(steps);
        List<Reason> whole = forecast.why().reasons();
        return whole.size() == 1 ? List.of(new Reason(whole.get(0).what(), Arrays.stream(parts.mean()).sum(), whole.get(0).unit()))
                : parts.reasons();
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
