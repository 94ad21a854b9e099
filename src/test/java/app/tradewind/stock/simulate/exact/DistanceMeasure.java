package app.tradewind.stock.simulate.exact;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.count.Counts;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.StockItem.OrderRule;
import app.tradewind.stock.StockItem.Position;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.AdvisedPolicy;
import app.tradewind.stock.simulate.Futures;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.stock.simulate.exact.LostSales.Costs;
import app.tradewind.stock.simulate.exact.LostSales.Lot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How far the advice is from the best policy that there is, where that can be computed: Poisson demand, lead
 * times of 0 to 2 weeks, a cost of 10, a margin of 4 and 8, a holding rate of 0.25 and 1 a year and dearer.
 * The service level is that of margin against holding; beside it the usual one, and the best level of all.
 */
final class DistanceMeasure {

    private static final int WEEKS = 26;
    private static final int COST = 10;
    private static final double WEEKS_A_YEAR = 52;

    private DistanceMeasure() { }

    public static void main(String[] args) {
        System.out.println("mean lead margin rate | level distance | at .95: level distance | best level distance");
        for (double mean : new double[] {0.5, 2, 5}) {
            for (int lead = 0; lead <= 2; lead++) {
                for (double margin : new double[] {4, 8}) {
                    for (double rate : new double[] {0.25, 1, 5}) {
                        row(mean, lead, margin, rate);
                    }
                }
            }
        }
    }

    private static void row(double mean, int lead, double margin, double rate) {
        LostSales problem = new LostSales(LostSalesTest.chances(mean), lead,
                new Costs(0, COST * rate / WEEKS_A_YEAR, margin, 0), Lot.ANY, (int) Math.ceil(12 + 6 * mean));
        int start = (int) Math.ceil(mean * (lead + 1));
        Policy weighed = advised(mean, lead, margin, rate, Double.NaN);
        Policy usual = advised(mean, lead, margin, rate, StockSettings.USUAL_SERVICE_LEVEL);
        int top = 0;
        double least = Double.MAX_VALUE;
        for (int level = 0; level < 10 + 5 * mean; level++) {
            double distance = problem.distance(Policy.Levels.steady(Double.NaN, level, 1, WEEKS), WEEKS, start);
            top = distance < least ? level : top;
            least = Math.min(least, distance);
        }
        System.out.printf(Locale.ROOT, "%.1f %d %.0f %.2f | %.0f %.1f %% | %.0f %.1f %% | %d %.1f %%%n", mean, lead, margin, rate,
                level(weighed), 100 * problem.distance(weighed, WEEKS, start), level(usual),
                100 * problem.distance(usual, WEEKS, start), top, 100 * least);
    }

    private static double level(Policy policy) {
        return ((Policy.Levels) policy).orderUpTo()[0];
    }

    static Policy advised(double mean, int lead, double margin, double rate, double service) {
        SplittableRandom random = new SplittableRandom(1);
        double[][] paths = new double[4000][WEEKS];
        for (double[] path : paths) {
            for (int week = 0; week < WEEKS; week++) {
                path[week] = Counts.poisson(mean, random);
            }
        }
        StockItem item = new StockItem("A", new Position(0, 0), new LeadTime(lead, 0, 1),
                new Economics(money(COST), money(margin), rate), OrderRule.NONE, DemandPaths.of(paths));
        StockSettings settings = new StockSettings(LocalDate.of(2026, 11, 22), service, 1);
        double level = ((Policy.Levels) AdvisedPolicy.of(item, Futures.of(item, 1, 4000, 1), settings)).orderUpTo()[0];
        return Policy.Levels.steady(Double.NaN, level, 1, WEEKS);
    }

    private static Money money(double amount) {
        return new Money(BigDecimal.valueOf(amount), Money.UNNAMED);
    }
}
