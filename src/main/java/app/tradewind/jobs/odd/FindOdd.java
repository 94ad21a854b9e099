package app.tradewind.jobs.odd;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.odd.OddSteps;
import app.tradewind.forecast.odd.OddSteps.Odd;
import app.tradewind.jobs.odd.OddWeek.Behind;
import app.tradewind.jobs.odd.OddWeek.Standing;
import app.tradewind.market.MarketProfiles;
import app.tradewind.market.SalesEvent;
import app.tradewind.storage.odd.OddDecision;
import app.tradewind.storage.odd.OddStore;
import app.tradewind.storage.sales.SalesStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the odd weeks of histories, looks up the orders behind them, and joins what was decided. A week
 * that one order explains is set aside until a person says otherwise; all others count until then. A week
 * of many orders at an event of its market is no riddle and left out.
 */
public final class FindOdd {

    private static final int WEEKS_A_YEAR = 52;
    private static final int DAYS_A_WEEK = 7;
    private static final int MOST_LINES = 100_000;
    private static final double IN_STOCK_ENOUGH = 0.5;

    private final SalesStore sales;
    private final OddStore decided;
    private final MarketProfiles markets;

    public FindOdd(SalesStore sales, OddStore decided, MarketProfiles markets) {
        this.sales = sales;
        this.decided = decided;
        this.markets = markets;
    }

    /** @param histories as sold, the weeks of empty shelves marked */
    public OddWeeks run(List<SalesHistory> histories) {
        Map<SkuMarket, Map<LocalDate, OddDecision>> decisions = new HashMap<>();
        decided.list().forEach(one -> decisions.computeIfAbsent(one.item(), item -> new TreeMap<>()).put(one.week(), one));
        Map<SkuMarket, List<OddWeek>> byItem = new LinkedHashMap<>();
        for (SalesHistory history : histories) {
            List<OddWeek> weeks = weeks(history, decisions.getOrDefault(history.item(), Map.of()));
            if (!weeks.isEmpty()) {
                byItem.put(history.item(), weeks);
            }
        }
        return new OddWeeks(byItem);
    }

    private List<OddWeek> weeks(SalesHistory history, Map<LocalDate, OddDecision> decisions) {
        boolean[] judged = new boolean[history.weeks()];
        for (int week = 0; week < judged.length; week++) {
            judged[week] = !(history.stocked()[week] < IN_STOCK_ENOUGH);
        }
        List<OddWeek> weeks = new ArrayList<>();
        Map<LocalDate, OddDecision> others = new TreeMap<>(decisions);
        for (Odd odd : OddSteps.of(history.units(), judged, WEEKS_A_YEAR)) {
            LocalDate monday = history.week(odd.step());
            OddDecision decision = others.remove(monday);
            Behind behind = behind(history.item(), monday);
            boolean one = OddWeek.isOneOrder(odd.sold(), odd.usual(), behind);
            if (decision != null || one || !odd.more() || !atEvent(history.item().market(), monday)) {
                double rest = one ? odd.sold() - behind.pieces() : Math.rint(odd.usual());
                weeks.add(new OddWeek(history.item(), monday, odd.sold(), odd.usual(), behind,
                        standing(decision, one, odd.sold(), rest)));
            }
        }
        others.forEach((monday, decision) -> {
            long week = ChronoUnit.WEEKS.between(history.firstWeek(), monday);
            if (week >= 0 && week < history.weeks()) {
                double sold = history.units()[(int) week];
                weeks.add(new OddWeek(history.item(), monday, sold, Double.NaN, behind(history.item(), monday),
                        standing(decision, false, sold, decision.counted())));
            }
        });
        weeks.sort(Comparator.comparing(OddWeek::week));
        return weeks;
    }

    private static Standing standing(OddDecision decision, boolean oneOrder, double sold, double rest) {
        boolean aside = decision == null ? oneOrder : decision.aside();
        return new Standing(aside, decision != null, aside ? rest : sold);
    }

    private Behind behind(SkuMarket item, LocalDate monday) {
        Map<String, Double> pieces = new LinkedHashMap<>();
        Map<String, Sale> first = new HashMap<>();
        sales.rows(item, monday, monday.plusDays(DAYS_A_WEEK - 1), MOST_LINES).stream().map(row -> row.sale())
                .filter(sale -> sale.kind() == Sale.Kind.SALE).forEach(sale -> {
                    pieces.merge(sale.line().orderId(), (double) sale.amount().units(), Double::sum);
                    first.putIfAbsent(sale.line().orderId(), sale);
                });
        return pieces.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Behind(pieces.size(), most.getKey(), most.getValue(), first.get(most.getKey()).origin()))
                .orElse(null);
    }

    /** Whether an event, or the week before it, touches a week. */
    private boolean atEvent(String market, LocalDate monday) {
        return markets.find(market).map(profile -> profile.certainEvents().stream().anyMatch(event -> touches(event, monday))).orElse(false);
    }

    private static boolean touches(SalesEvent event, LocalDate monday) {
        for (int year = monday.getYear() - 1; year <= monday.getYear() + 1; year++) {
            for (LocalDate start : event.starts(year)) {
                if (start.minusDays(DAYS_A_WEEK).isBefore(monday.plusDays(DAYS_A_WEEK))
                        && start.plusDays(event.days()).isAfter(monday)) {
                    return true;
                }
            }
        }
        return false;
    }
}
