package app.tradewind.jobs.odd.shelf;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.forecast.odd.OutOfStock;
import app.tradewind.jobs.odd.shelf.EmptyShelf.Told;
import app.tradewind.storage.odd.ShelfDecision;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the weeks out of stock of histories. A person's word stands before a count, a count before what the sales
 * alone let believe.
 */
public final class FindShelves {

    private static final double IN_STOCK_ENOUGH = 0.5;
    /** Weeks around a run that tell its usual demand. */
    private static final int AROUND = 8;

    private final ShelfCounts counts;
    private final Map<SkuMarket, List<ShelfDecision>> said = new HashMap<>();
    private final Map<SkuMarket, List<EmptyShelf>> found = new HashMap<>();

    /** @param counts of all places and days @param said what persons said and did not take back */
    public FindShelves(List<StockLevel> counts, List<ShelfDecision> said) {
        this.counts = new ShelfCounts(counts);
        said.forEach(one -> this.said.computeIfAbsent(one.item(), item -> new ArrayList<>()).add(one));
    }

    /** The history with the share of each week in stock, as far as it is known or found. */
    public SalesHistory shelved(SalesHistory history) {
        int weeks = history.weeks();
        double[] known = new double[weeks];
        Told[] told = new Told[weeks];
        double[] counted = counts.shares(history);
        for (int week = 0; week < weeks; week++) {
            double share = history.stocked()[week];
            known[week] = Double.isNaN(share) ? counted[week] : share;
            told[week] = known[week] < IN_STOCK_ENOUGH ? Told.COUNTED : null;
        }
        for (ShelfDecision decision : said.getOrDefault(history.item(), List.of())) {
            long week = ChronoUnit.WEEKS.between(history.firstWeek(), decision.week());
            if (week >= 0 && week < weeks) {
                known[(int) week] = decision.empty() ? 0 : 1;
                told[(int) week] = decision.empty() ? Told.SAID : Told.IN_STOCK;
            }
        }
        double[] shares = OutOfStock.shares(history.units(), known);
        for (int week = 0; week < weeks; week++) {
            told[week] = told[week] == null && shares[week] < IN_STOCK_ENOUGH ? Told.FOUND : told[week];
        }
        List<EmptyShelf> runs = runs(history, shares, told);
        if (!runs.isEmpty()) {
            found.put(history.item(), runs);
        }
        return new SalesHistory(history.item(), history.firstWeek(), history.units(), history.price(), shares, history.currency());
    }

    /** All that was found so far. */
    public EmptyShelves found() {
        return new EmptyShelves(found);
    }

    private static List<EmptyShelf> runs(SalesHistory history, double[] shares, Told[] told) {
        List<EmptyShelf> runs = new ArrayList<>();
        int from = 0;
        while (from < told.length) {
            int to = from + 1;
            double sold = history.units()[from];
            while (to < told.length && told[to] == told[from]) {
                sold += history.units()[to++];
            }
            if (told[from] != null) {
                runs.add(new EmptyShelf(history.item(), history.week(from), to - from, sold,
                        around(history.units(), shares, from, to), told[from]));
            }
            from = to;
        }
        return runs;
    }

    /** Pieces a week in stock around a run: sales over the time in stock, the estimate of a Poisson rate with known exposure. */
    private static double around(double[] units, double[] shares, int from, int to) {
        double sold = 0;
        double exposed = 0;
        for (int week = Math.max(0, from - AROUND); week < Math.min(units.length, to + AROUND); week++) {
            if (week < from || week >= to) {
                double share = Double.isNaN(shares[week]) ? 1 : shares[week];
                sold += share > 0 ? Math.max(0, units[week]) : 0;
                exposed += share;
            }
        }
        return exposed > 0 ? sold / exposed : Double.NaN;
    }
}
