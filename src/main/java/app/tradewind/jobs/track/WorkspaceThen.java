package app.tradewind.jobs.track;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.trial.AsKnown;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.MarketDrivers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A workspace as it was known some weeks ago: calendars, and promotions and prices as a person or a file tells
 * them, reach beyond the origin, since a seller plans them; prices really paid and what products teach each
 * other end there. Weeks set aside before an origin stay set aside.
 */
final class WorkspaceThen implements AsKnown {

    private final Map<String, SalesHistory> histories = new HashMap<>();
    private final List<Then> folds = new ArrayList<>();

    private record Then(MarketDrivers drivers, Forecaster forecaster) { }

    WorkspaceThen(Snapshot snapshot, ForecastSettings settings, int folds) {
        snapshot.histories().forEach(history -> histories.put(history.item().toString(), history));
        LocalDate first = snapshot.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        ForecastSettings whole = new ForecastSettings(settings.horizon(), settings.paths(), settings.seed(), null);
        for (int fold = 0; fold < folds; fold++) {
            LocalDate day = first.minusWeeks((fold + 1L) * settings.horizon());
            List<SalesHistory> before = snapshot.histories().stream().filter(history -> history.firstWeek().isBefore(day))
                    .map(history -> until(history, weeks(history, day))).toList();
            MarketDrivers drivers = new MarketDrivers(before, snapshot.markets(), day, new Forecaster(),
                    new MarketDrivers.Told(snapshot.odd(), snapshot.planned()));
            this.folds.add(new Then(drivers, Forecaster.of(before.stream().map(drivers::of).toList(), whole)));
        }
    }

    private static int weeks(SalesHistory history, LocalDate day) {
        int weeks = 0;
        while (weeks < history.weeks() && history.week(weeks).isBefore(day)) {
            weeks++;
        }
        return weeks;
    }

    private static SalesHistory until(SalesHistory history, int weeks) {
        return new SalesHistory(history.item(), history.firstWeek(), Arrays.copyOf(history.units(), weeks),
                Arrays.copyOf(history.price(), weeks), Arrays.copyOf(history.stocked(), weeks), history.currency());
    }

    @Override
    public DemandSeries until(DemandSeries series, int origin, int fold) {
        return folds.get(fold).drivers.of(until(histories.get(series.id()), origin));
    }

    @Override
    public Forecaster forecaster(int fold) {
        return folds.get(fold).forecaster;
    }
}
