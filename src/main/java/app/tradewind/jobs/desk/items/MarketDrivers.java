package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.forecast.cause.EventDays.Occurrence;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
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

    /**
     * What persons said of single weeks.
     *
     * @param odd what was set aside
     * @param planned prices and promotions
     */
    public record Told(OddWeeks odd, Planned planned) { }

    private final Map<String, Drivers> byMarket = new LinkedHashMap<>();
    private final Told told;

    /**
     * @param histories with only what counts
     * @param today the day up to which is learned
     * @param told what persons said of single weeks
     */
    public MarketDrivers(List<SalesHistory> histories, MarketProfiles markets, LocalDate today, Forecaster forecaster,
            Told told) {
        this.told = told;
        int from = histories.stream().mapToInt(history -> history.firstWeek().getYear()).min().orElse(today.getYear());
        Map<String, List<SalesHistory>> sold = new LinkedHashMap<>();
        for (SalesHistory history : histories) {
            sold.computeIfAbsent(history.item().market(), market -> new ArrayList<>()).add(history);
        }
        sold.forEach((market, all) -> markets.find(market).ifPresent(profile -> {
            EventDays events = new EventDays(profile.certainEvents(), from, today.getYear() + YEARS_AHEAD);
            Drivers alone = new Drivers(events, null, null, null);
            byMarket.put(market, alone.with(forecaster.learn(all.stream()
                    .map(one -> series(one).with(told.planned.of(one, alone))).toList(), today)));
        }));
    }

    /** A product's weeks, with what moves demand in its market. */
    public DemandSeries of(SalesHistory history) {
        Drivers market = byMarket.getOrDefault(history.item().market(), Drivers.NONE);
        return series(history).with(told.planned.of(history, market).without(told.odd.aside(history)));
    }

    /** Any series of one market, with what moves demand there. */
    public DemandSeries of(DemandSeries series, String market) {
        return series.with(byMarket.getOrDefault(market, Drivers.NONE));
    }

    /** What takes place in a market; nothing where its calendar is not known. */
    public static List<Occurrence> events(MarketProfiles markets, String market, LocalDate today) {
        return markets.find(market).map(profile ->
                new EventDays(profile.certainEvents(), today.getYear(), today.getYear() + 1).occurrences()).orElse(List.of());
    }

    /** A product's weeks alone. */
    public static DemandSeries series(SalesHistory history) {
        return new DemandSeries(history.item().toString(), history.units(), history.stocked(), WEEKS_A_YEAR,
                history.firstWeek());
    }
}
