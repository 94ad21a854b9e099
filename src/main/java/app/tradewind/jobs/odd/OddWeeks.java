package app.tradewind.jobs.odd;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.odd.shelf.EmptyShelves;
import app.tradewind.words.Phrase;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All odd weeks of a seller.
 *
 * @param byItem in order of time
 * @param shelves weeks out of stock
 */
public record OddWeeks(Map<SkuMarket, List<OddWeek>> byItem, EmptyShelves shelves) {

    private static final int TOLD = 5;

    public static final OddWeeks NONE = new OddWeeks(Map.of());

    public OddWeeks {
        byItem = new TreeMap<>(byItem);
    }

    /** Where no shelf was ever empty. */
    public OddWeeks(Map<SkuMarket, List<OddWeek>> byItem) {
        this(byItem, EmptyShelves.NONE);
    }

    /** The same, with the weeks out of stock. */
    public OddWeeks with(EmptyShelves found) {
        return new OddWeeks(byItem, found);
    }

    public List<OddWeek> of(SkuMarket item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Item by item. */
    public List<OddWeek> all() {
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    /** What was set aside and what counts, in a sentence, after the latest weeks that were set aside; nothing where no week is odd. */
    public List<Phrase> told() {
        List<OddWeek> all = all();
        List<OddWeek> aside = all.stream().filter(week -> week.standing().aside())
                .sorted(Comparator.comparing(OddWeek::week).reversed()).toList();
        List<Phrase> told = new ArrayList<>();
        aside.stream().limit(TOLD).forEach(week -> told.add(Phrase.of("odd.told.week", week.item().toString(), week.week(),
                week.said(), week.done())));
        if (!all.isEmpty()) {
            told.add(Phrase.of("odd.told.sum", all.size(), aside.size(), all.size() - aside.size()));
        }
        return told;
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
