package app.tradewind.jobs.odd;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All odd weeks of a seller.
 *
 * @param byItem in order of time
 */
public record OddWeeks(Map<SkuMarket, List<OddWeek>> byItem) {

    public static final OddWeeks NONE = new OddWeeks(Map.of());

    public OddWeeks {
        byItem = new TreeMap<>(byItem);
    }

    public List<OddWeek> of(SkuMarket item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Item by item. */
    public List<OddWeek> all() {
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    /** The history with only what counts in every week. */
    public SalesHistory counted(SalesHistory history) {
        double[] aside = aside(history);
        double[] units = history.units();
        boolean changed = false;
        for (int week = 0; week < units.length; week++) {
            if (aside[week] != 0) {
                units = changed ? units : units.clone();
                units[week] -= aside[week];
                changed = true;
            }
        }
        return changed ? new SalesHistory(history.item(), history.firstWeek(), units, history.price(), history.stocked(),
                history.currency()) : history;
    }

    /** Pieces set aside in each week. */
    public double[] aside(SalesHistory history) {
        double[] aside = new double[history.weeks()];
        for (OddWeek odd : of(history.item())) {
            long week = ChronoUnit.WEEKS.between(history.firstWeek(), odd.week());
            if (week >= 0 && week < aside.length) {
                aside[(int) week] = odd.aside();
            }
        }
        return aside;
    }
}
