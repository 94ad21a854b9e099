package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.launch.Launch;
import app.tradewind.forecast.launch.LaunchCurves;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Products of which too little is known, and the launches in the same market that they are likened to. A
 * product counts as launched where its sales begin clearly after the market's own.
 */
public final class Newcomers {

    private static final int FIRST_WEEKS = 8;

    private final Map<SkuMarket, Listing> listings;
    private final Map<String, LaunchCurves> curves = new HashMap<>();

    /** @param listings by product and market, for names, categories and prices */
    public Newcomers(List<SalesHistory> histories, Map<SkuMarket, Listing> listings) {
        this.listings = listings;
        Map<String, LocalDate> opened = new HashMap<>();
        histories.forEach(history -> opened.merge(history.item().market(), history.firstWeek(),
                (a, b) -> a.isBefore(b) ? a : b));
        Map<String, List<Launch>> launches = new HashMap<>();
        for (SalesHistory history : histories) {
            String market = history.item().market();
            if (history.firstWeek().isAfter(opened.get(market).plusWeeks(FIRST_WEEKS))) {
                launches.computeIfAbsent(market, key -> new ArrayList<>()).add(launch(history));
            }
        }
        launches.forEach((market, all) -> curves.put(market, new LaunchCurves(all)));
    }

    /** @return empty where the product is not new, or too few were launched before it */
    public Optional<Forecast> forecast(SalesHistory history, Forecaster forecaster, ForecastSettings settings) {
        LaunchCurves others = curves.get(history.item().market());
        return others == null || history.weeks() > Forecaster.LEAST_WITHOUT_LAUNCHES ? Optional.empty()
                : forecaster.launched(MarketDrivers.series(history), launch(history), others, settings);
    }

    /** How many launches in a market a new product is likened to. */
    public int analogues(String market) {
        return curves.containsKey(market) ? curves.get(market).size() : 0;
    }

    /** First weeks of a product that has yet to come; empty where too few were launched before it. */
    public Optional<double[][]> futures(SkuMarket item, int weeks, int paths, long seed) {
        LaunchCurves others = curves.get(item.market());
        Listing listing = listings.get(item);
        double price = listing == null || listing.price() == null ? Double.NaN : listing.price().toDouble();
        Launch fresh = listing == null ? new Launch("", "", price, new double[0])
                : new Launch(listing.text().title(), listing.facts().category(), price, new double[0]);
        return others == null ? Optional.empty() : others.futures(fresh, weeks, paths, new SplittableRandom(seed * 31 + item.hashCode()));
    }

    /** The same of a product that no listing of the market knows. */
    public Optional<double[][]> futures(String market, Launch fresh, int weeks, int paths, long seed) {
        LaunchCurves others = curves.get(market);
        return others == null ? Optional.empty() : others.futures(fresh, weeks, paths, new SplittableRandom(seed));
    }

    /** The launches in a market that a product is most alike to. */
    public List<Launch> nearest(String market, Launch fresh, int count) {
        return curves.containsKey(market) ? curves.get(market).nearest(fresh, count) : List.of();
    }

    private Launch launch(SalesHistory history) {
        Listing listing = listings.get(history.item());
        double price = Double.NaN;
        for (int week = history.weeks() - 1; week >= 0; week--) {
            price = Double.isNaN(history.price()[week]) ? price : history.price()[week];
        }
        return listing == null ? new Launch("", "", price, history.units())
                : new Launch(listing.text().title(), listing.facts().category(), price, history.units());
    }
}
