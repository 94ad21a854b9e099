package app.tradewind.stock;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A weekly history on which policies are tried.
 *
 * @param units pieces of every week
 * @param price mean price of a piece, 1 where the file tells none
 * @param lead weeks that an order of each week takes
 */
record PolicyItem(String id, double[] units, double price, int[] lead) {

    /** Weeks that are scored. */
    static final int SCORED = 26;
    /** Weeks before them that are flown without counting, so that everybody starts from an own position. */
    static final int WARM_UP = 10;
    static final int FLOWN = SCORED + WARM_UP;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    /** What everybody is told of the lead time. */
    static final LeadTime LEAD = new LeadTime((SHORTEST + LONGEST) / 2.0, Math.sqrt(2), 1);
    private static final StockSettings WEIGHED = new StockSettings(LocalDate.of(2026, 11, 22), Double.NaN, 1);
    private static final int HORIZON = 13;
    private static final int MONTH = 4;
    /** Of the price: what a piece costs, and what is left of it when sold. */
    static final double COST = 0.5;
    static final double MARGIN = 0.35;
    static final double HOLDING = 0.25;

    static List<PolicyItem> read(Path file, int every) throws UnusableFileException {
        Map<String, TreeMap<Integer, PlainRow>> rows = new LinkedHashMap<>();
        for (PlainRow row : PlainTable.read(file, "series_id", "index", "value").rows()) {
            rows.computeIfAbsent(row.text("series_id"), id -> new TreeMap<>()).put((int) row.number("index"), row);
        }
        List<PolicyItem> items = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, TreeMap<Integer, PlainRow>> one : rows.entrySet()) {
            if (at++ % every == 0 && one.getValue().size() >= FLOWN + MONTH) {
                items.add(of(one.getKey(), new ArrayList<>(one.getValue().values())));
            }
        }
        return items;
    }

    private static PolicyItem of(String id, List<PlainRow> rows) throws UnusableFileException {
        double[] units = new double[rows.size()];
        double prices = 0;
        int priced = 0;
        for (int t = 0; t < units.length; t++) {
            units[t] = Math.max(0, rows.get(t).number("value"));
            double price = rows.get(t).number("price");
            priced += price > 0 ? 1 : 0;
            prices += price > 0 ? price : 0;
        }
        SplittableRandom random = new SplittableRandom(id.hashCode());
        int[] lead = random.ints(FLOWN, SHORTEST, LONGEST + 1).toArray();
        return new PolicyItem(id, units, priced == 0 ? 1 : prices / priced, lead);
    }

    int start() {
        return units.length - FLOWN;
    }

    double[] flown() {
        return Arrays.copyOfRange(units, start(), units.length);
    }

    /** Whether it sold in every four weeks of its history. */
    boolean everyMonth() {
        for (int end = units.length; end >= MONTH; end -= MONTH) {
            if (Arrays.stream(units, end - MONTH, end).sum() == 0) {
                return false;
            }
        }
        return true;
    }

    double mean(int from, int to) {
        return Arrays.stream(units, Math.max(0, from), to).average().orElse(0);
    }

    double sd(int from, int to) {
        double mean = mean(from, to);
        int first = Math.max(0, from);
        double squares = Arrays.stream(units, first, to).map(u -> (u - mean) * (u - mean)).sum();
        return Math.sqrt(squares / Math.max(1, to - first - 1));
    }

    /** As the planner would be asked: at the first week flown everybody holds the demand of lead time and review. */
    StockItem asked() {
        int onHand = (int) Math.ceil(mean(0, start()) * (LEAD.weeks() + LEAD.reviewWeeks()));
        return new StockItem(id, new Position(onHand, 0), LEAD, new Economics(money(price * COST), money(price * MARGIN), HOLDING),
                OrderRule.NONE, null);
    }

    private static Money money(double amount) {
        return new Money(BigDecimal.valueOf(amount), Money.UNNAMED);
    }

    /** Level to order up to by chance and week, last the one of margin against keeping, each from what was known before that week. */
    static void levels(List<PolicyItem> items, double[] chances, Map<PolicyItem, double[][]> levels) {
        items.forEach(item -> levels.put(item, new double[chances.length + 1][FLOWN]));
        for (int week = 0; week < FLOWN; week++) {
            List<DemandSeries> known = new ArrayList<>();
            for (PolicyItem item : items) {
                known.add(DemandSeries.of(item.id, Arrays.copyOf(item.units, item.start() + week), 52));
            }
            ForecastSettings settings = ForecastSettings.of(HORIZON, 1, null);
            Forecaster forecaster = Forecaster.of(known, settings);
            for (int i = 0; i < known.size(); i++) {
                LeadTimeDemand demand = new LeadTimeDemand(SteadyLevel.of(forecaster.forecast(known.get(i), settings), 1).paths(), LEAD,
                        new SplittableRandom(31L + week));
                double[] totals = demand.over(LEAD.reviewWeeks());
                ServiceLevel weighed = ServiceLevel.of(items.get(i).asked(), WEIGHED).on(demand, LEAD.reviewWeeks());
                levels.get(items.get(i))[chances.length][week] = weighed.level(demand, LEAD.reviewWeeks());
                for (int k = 0; k < chances.length; k++) {
                    int index = Math.max(0, (int) Math.ceil(chances[k] * totals.length - 1e-9) - 1);
                    levels.get(items.get(i))[k][week] = Math.ceil(totals[index] - 1e-9);
                }
            }
        }
    }
}
