package app.tradewind.stock.simulate;

import app.tradewind.forecast.DemandPaths;
import java.util.Arrays;
import java.util.List;

/**
 * What a policy came to: by path and week stock at the week's end, lost sales in it and cash since the
 * start; by path what it all sums up to. Money is {@code NaN} where cost or margin is not known.
 */
public final class Outcome {

    /** What is looked at week by week. */
    public enum Measure { STOCK, LOST_SALES, CASH }

    /** What a whole flight is judged by: pieces lost, mean pieces in stock, profit, cash at the end, pieces ordered. */
    public enum Total { LOST, STOCK, PROFIT, CASH, ORDERED, SOLD }

    private final double[][][] byWeek;
    private final double[][] totals;

    Outcome(int paths, int weeks) {
        byWeek = new double[Measure.values().length][weeks][paths];
        totals = new double[Total.values().length][paths];
    }

    void week(int path, int week, double stock, double lost, double cash) {
        byWeek[Measure.STOCK.ordinal()][week][path] = stock;
        byWeek[Measure.LOST_SALES.ordinal()][week][path] = lost;
        byWeek[Measure.CASH.ordinal()][week][path] = cash;
        totals[Total.LOST.ordinal()][path] += lost;
        totals[Total.STOCK.ordinal()][path] += stock / weeks();
        totals[Total.CASH.ordinal()][path] = cash;
    }

    void pieces(int path, double sold, double ordered) {
        totals[Total.SOLD.ordinal()][path] += sold;
        totals[Total.ORDERED.ordinal()][path] += ordered;
    }

    void profit(int path, double profit) {
        totals[Total.PROFIT.ordinal()][path] = profit;
    }

    /** Several items together, path by path; money is not known where it is not of one of them. */
    public static Outcome sum(List<Outcome> all) {
        Outcome sum = new Outcome(all.stream().mapToInt(Outcome::paths).min().orElseThrow(), all.get(0).weeks());
        for (Outcome one : all) {
            for (int s = 0; s < sum.paths(); s++) {
                for (int k = 0; k < sum.totals.length; k++) {
                    sum.totals[k][s] += one.totals[k][s];
                }
                for (int k = 0; k < sum.byWeek.length; k++) {
                    for (int week = 0; week < sum.weeks(); week++) {
                        sum.byWeek[k][week][s] += one.byWeek[k][week][s];
                    }
                }
            }
        }
        return sum;
    }

    /** The same with money in another currency. @param rate what one unit of money counts in it */
    public Outcome in(double rate) {
        Outcome other = new Outcome(paths(), weeks());
        for (int k = 0; k < totals.length; k++) {
            other.totals[k] = k == Total.PROFIT.ordinal() || k == Total.CASH.ordinal() ? times(totals[k], rate) : totals[k];
        }
        for (int k = 0; k < byWeek.length; k++) {
            for (int week = 0; week < weeks(); week++) {
                other.byWeek[k][week] = k == Measure.CASH.ordinal() ? times(byWeek[k][week], rate) : byWeek[k][week];
            }
        }
        return other;
    }

    private static double[] times(double[] amounts, double rate) {
        return Arrays.stream(amounts).map(amount -> amount * rate).toArray();
    }

    public int weeks() {
        return byWeek[0].length;
    }

    public int paths() {
        return totals[0].length;
    }

    /** Quantile over the paths of one week, 0 &lt; p &lt; 1; {@code NaN} where not known. */
    public double quantile(Measure measure, int week, double p) {
        double[] values = byWeek[measure.ordinal()][week].clone();
        Arrays.sort(values);
        return Double.isNaN(values[values.length - 1]) ? Double.NaN : DemandPaths.quantile(values, p);
    }

    /** Three quantiles of every week: one row each for {@code low}, the median and {@code 1 − low}. */
    public double[][] band(Measure measure, double low) {
        double[] at = {low, 0.5, 1 - low};
        double[][] band = new double[at.length][weeks()];
        for (int week = 0; week < weeks(); week++) {
            for (int k = 0; k < at.length; k++) {
                band[k][week] = quantile(measure, week, at[k]);
            }
        }
        return band;
    }

    /** Of one path. */
    public double of(Total total, int path) {
        return totals[total.ordinal()][path];
    }

    /** By path. */
    public double[] all(Total total) {
        return totals[total.ordinal()].clone();
    }

    /** By path the least figure of any week. */
    public double[] lowest(Measure measure) {
        double[] least = byWeek[measure.ordinal()][0].clone();
        for (double[] week : byWeek[measure.ordinal()]) {
            Arrays.setAll(least, s -> Math.min(least[s], week[s]));
        }
        return least;
    }

    /** Mean over the paths, week by week. */
    public double[] means(Measure measure) {
        return Arrays.stream(byWeek[measure.ordinal()]).mapToDouble(week -> Arrays.stream(week).average().orElse(Double.NaN)).toArray();
    }

    /** Mean over the paths. */
    public double mean(Total total) {
        return Arrays.stream(totals[total.ordinal()]).average().orElse(Double.NaN);
    }

    /** Share of the paths on which anything was lost. */
    public double chanceOfLoss() {
        return Arrays.stream(totals[Total.LOST.ordinal()]).filter(lost -> lost > 0).count() / (double) paths();
    }

    /** Share of all demand that was served; 1 where there was none. */
    public double fillRate() {
        double sold = mean(Total.SOLD);
        double lost = mean(Total.LOST);
        return sold + lost == 0 ? 1 : sold / (sold + lost);
    }
}
