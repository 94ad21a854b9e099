package app.tradewind.jobs.suppliers;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.suppliers.SupplierBoard.Swing;
import app.tradewind.stock.supply.Bullwhip;
import app.tradewind.stock.supply.Scorecard;
import app.tradewind.stock.supply.SupplierCriterion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges suppliers by what past purchase orders say, and tells how much each product's orders swing. */
public final class ShowSuppliers {

    private static final int DAYS_A_WEEK = 7;
    /** A quarter: what a person has in mind when sales go up or down. */
    private static final int LOOKED_BACK = 13;
    private static final int LEAST_WEEKS = 8;
    private static final int MOST_WEEKS = 104;

    private final Snapshot snapshot;
    private final List<Shipment> lines;

    public ShowSuppliers(Snapshot snapshot, List<Shipment> lines) {
        this.snapshot = snapshot;
        this.lines = lines;
    }

    /** @param weights those a person gave, the others weigh what is usual */
    public SupplierBoard run(Map<SupplierCriterion, Double> weights, long seed) {
        return new SupplierBoard(snapshot.today(), new Scorecard(weights, seed).rank(lines, snapshot.today()), swings(seed), lines.size());
    }

    /** The most swinging first. */
    private List<Swing> swings(long seed) {
        Map<String, double[]> demand = new TreeMap<>();
        Map<String, LocalDate> first = new TreeMap<>();
        for (SalesHistory history : snapshot.histories()) {
            add(history, demand, first);
        }
        List<Swing> swings = new ArrayList<>();
        demand.forEach((sku, weeks) -> {
            double[] orders = ordered(sku, first.get(sku), weeks.length);
            int from = start(orders);
            double[] placed = stretches(orders, from);
            swings.add(new Swing(sku, snapshot.catalogue().names().of(sku), Bullwhip.ratio(placed, stretches(weeks, from)),
                    placed.length, advised(sku, weeks, seed)));
        });
        swings.sort(Comparator.comparingDouble((Swing swing) -> Double.isNaN(swing.past()) ? -1 : swing.past()).reversed()
                .thenComparing(Comparator.comparingDouble((Swing swing) -> Double.isNaN(swing.advised()) ? -1 : swing.advised()).reversed())
                .thenComparing(Swing::sku));
        return swings;
    }

    /** All markets of a product together, week by week, from the first that sold. */
    private static void add(SalesHistory history, Map<String, double[]> demand, Map<String, LocalDate> first) {
        String sku = history.item().sku();
        double[] units = history.units();
        LocalDate begins = first.merge(sku, history.firstWeek(), (a, b) -> a.isBefore(b) ? a : b);
        double[] known = demand.getOrDefault(sku, new double[0]);
        LocalDate end = history.firstWeek().plusWeeks(units.length);
        int length = (int) Math.max(ChronoUnit.WEEKS.between(begins, end), known.length);
        double[] sum = new double[length];
        for (int week = 0; week < known.length; week++) {
            sum[length - known.length + week] += known[week];
        }
        for (int week = 0; week < units.length; week++) {
            sum[length - units.length + week] += Double.isNaN(units[week]) ? 0 : units[week];
        }
        demand.put(sku, sum);
    }

    private double[] ordered(String sku, LocalDate first, int weeks) {
        double[] ordered = new double[weeks];
        for (Shipment line : lines) {
            if (line.sku().equals(sku) && line.days().ordered() != null && line.pieces().ordered() != null
                    && !line.days().ordered().isBefore(first)) {
                int week = (int) ChronoUnit.DAYS.between(first, line.days().ordered()) / DAYS_A_WEEK;
                if (week < weeks) {
                    ordered[week] += line.pieces().ordered();
                }
            }
        }
        return ordered;
    }

    /** Orders are known from the first one on; before it nobody knows whether there were none. */
    private static int start(double[] orders) {
        int week = 0;
        while (week < orders.length && orders[week] == 0) {
            week++;
        }
        return week;
    }

    private static double[] stretches(double[] weeks, int from) {
        int count = (weeks.length - from) / Bullwhip.STRETCH;
        int begin = weeks.length - count * Bullwhip.STRETCH;
        double[] stretches = new double[count];
        for (int week = begin; week < weeks.length; week++) {
            stretches[(week - begin) / Bullwhip.STRETCH] += weeks[week];
        }
        return stretches;
    }

    private double advised(String sku, double[] weeks, long seed) {
        SupplierTerms terms = snapshot.catalogue().terms().get(sku);
        int count = Math.min(MOST_WEEKS, weeks.length);
        if (terms == null || !(terms.leadTime().days() >= 0) || count < LEAST_WEEKS) {
            return Double.NaN;
        }
        double mean = 0;
        for (int week = weeks.length - count; week < weeks.length; week++) {
            mean += weeks[week] / count;
        }
        double variance = 0;
        for (int week = weeks.length - count; week < weeks.length; week++) {
            variance += (weeks[week] - mean) * (weeks[week] - mean) / (count - 1);
        }
        return mean > 0 && variance > 0 ? Bullwhip.simulated(new Bullwhip.Policy(mean, Math.sqrt(variance),
                terms.leadTime().days() / DAYS_A_WEEK, 1, new Bullwhip.Lots(terms.order().moq(), Math.max(1, terms.order().packSize())),
                LOOKED_BACK), Bullwhip.STRETCH, seed) : Double.NaN;
    }
}
