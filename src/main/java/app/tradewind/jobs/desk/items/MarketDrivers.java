package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.forecast.cause.EventDays.Occurrence;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.market.MarketProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What moves demand in each market: its calendar, and what its events did to the seller's products there.
 * Learned once for all products, before any is forecast.
 */
public final class MarketDrivers {

    private static final int WEEKS_A_YEAR = 52;
    /** A forecast of a year from the end of a year, and the days before an event after that. */
    private static final int YEARS_AHEAD = 2;

    private final Map<String, Drivers> byMarket = new LinkedHashMap<>();
    private final OddWeeks odd;

    /**
     * @param histories with only what counts
     * @param today the day up to which is learned
     * @param odd what was set aside
     */
    public MarketDrivers(List<SalesHistory> histories, MarketProfiles markets, LocalDate today, Forecaster forecaster,
            OddWeeks odd) {
        this.odd = odd;
        int from = histories.stream().mapToInt(history -> history.firstWeek().getYear()).min().orElse(today.getYear());
        Map<String, List<DemandSeries>> series = new LinkedHashMap<>();
        for (SalesHistory history : histories) {
            series.computeIfAbsent(history.item().market(), market -> new ArrayList<>()).add(series(history));
        }
        series.forEach((market, all) -> markets.find(market).ifPresent(profile -> {
            EventDays events = new EventDays(profile.events(), from, today.getYear() + YEARS_AHEAD);
            Drivers alone = new Drivers(events, null, null, null);
            byMarket.put(market, alone.with(forecaster.learn(all.stream().map(one -> one.with(alone)).toList(), today)));
        }));
    }

    /** A product's weeks, with what moves demand in its market. */
    public DemandSeries of(SalesHistory history) {
        Drivers market = byMarket.getOrDefault(history.item().market(), Drivers.NONE);
        return series(history).with(market.without(odd.aside(history)));
    }

    /** Any series of one market, with what moves demand there. */
    public DemandSeries of(DemandSeries series, String market) {
        return series.with(byMarket.getOrDefault(market, Drivers.NONE));
    }

    /** What takes place in a market; nothing where its calendar is not known. */
    public static List<Occurrence> events(MarketProfiles markets, String market, LocalDate today) {
        return markets.find(market).map(profile ->
                new EventDays(profile.events(), today.getYear(), today.getYear() + 1).occurrences()).orElse(List.of());
    }

    /** A product's weeks alone. */
    public static DemandSeries series(SalesHistory history) {
        return new DemandSeries(history.item().toString(), history.units(), history.stocked(), WEEKS_A_YEAR,
                history.firstWeek());
    }
}
