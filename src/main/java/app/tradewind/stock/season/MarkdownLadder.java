package app.tradewind.stock.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Which price of a ladder to ask in each week until a season ends, demand Poisson at each price: a finite
 * dynamic programme over weeks, stock and the price asked before, solved backwards. Chances are exact.
 *
 * @param steps prices and what sells a week at each, the highest price first
 * @param salvage what a piece left at the end still brings
 * @param downOnly whether a price once lowered is never raised again
 */
public record MarkdownLadder(List<Step> steps, double salvage, boolean downOnly) {

    /**
     * @param price a piece
     * @param rate pieces a week that would be bought, not negative
     */
    public record Step(double price, double rate) { }

    /**
     * @param value expected revenue, salvage included
     * @param first index of the price to ask now, counted from 0
     */
    public record Best(double value, int first) { }

    public MarkdownLadder {
        steps = List.copyOf(steps);
    }

    /**
     * The ladder followed for a whole season while sales go as expected.
     *
     * @param value expected revenue, salvage included
     * @param weeks one a week
     */
    public record Plan(double value, List<Week> weeks) {
        public Plan {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * @param step index of the price, counted from 0
     * @param left pieces expected to be left at its end
     */
    public record Week(int step, double left) { }

    public Best best(int stock, int weeks) {
        Plan plan = plan(stock, weeks);
        return new Best(plan.value, plan.weeks.isEmpty() ? 0 : plan.weeks.get(0).step);
    }

    /** The best price of each week, the stock falling as expected; a price once lowered stays where only down is allowed. */
    public Plan plan(int stock, int weeks) {
        double[] even = new double[weeks];
        Arrays.fill(even, 1);
        return plan(stock, even);
    }

    /** @param pace how much of its rate a step sells in each week, not negative */
    public Plan plan(int stock, double[] pace) {
        int weeks = pace.length;
        int count = steps.size();
        double[][][] chances = new double[weeks][count][];
        for (int week = 0; week < weeks; week++) {
            for (int j = 0; j < count; j++) {
                boolean same = week > 0 && pace[week] == pace[week - 1];
                chances[week][j] = same ? chances[week - 1][j] : chances(steps.get(j).rate() * pace[week], stock);
            }
        }
        int[][][] choice = new int[weeks][count][stock + 1];
        double value = solve(chances, stock, choice);
        List<Week> told = new ArrayList<>();
        double left = stock;
        int before = 0;
        for (int week = 0; week < weeks; week++) {
            int now = (int) Math.rint(left);
            before = choice[week][before][now];
            left = Math.max(0, left - sold(chances[week][before], now));
            told.add(new Week(before, left));
        }
        return new Plan(value, told);
    }

    /**
     * Prices that are laid down before and kept to, whatever sells; chances are exact.
     *
     * @param chosen step of each week
     */
    public Plan follow(int[] chosen, int stock, double[] pace) {
        double[] now = new double[stock + 1];
        now[stock] = 1;
        double value = 0;
        double before = stock;
        List<Week> told = new ArrayList<>();
        for (int week = 0; week < chosen.length; week++) {
            Step step = steps.get(chosen[week]);
            now = after(now, chances(step.rate() * pace[week], stock));
            double left = 0;
            for (int pieces = 0; pieces <= stock; pieces++) {
                left += pieces * now[pieces];
            }
            value += step.price() * (before - left);
            before = left;
            told.add(new Week(chosen[week], left));
        }
        return new Plan(value + salvage * before, told);
    }

    private static double[] after(double[] before, double[] chance) {
        double[] after = new double[before.length];
        for (int left = 0; left < before.length; left++) {
            double rest = before[left];
            for (int sold = 0; sold < left; sold++) {
                after[left - sold] += before[left] * chance[sold];
                rest -= before[left] * chance[sold];
            }
            after[0] += Math.max(0, rest);
        }
        return after;
    }

    private double solve(double[][][] chances, int stock, int[][][] choice) {
        int count = steps.size();
        double[][] value = new double[count][stock + 1];
        for (double[] row : value) {
            Arrays.setAll(row, left -> salvage * left);
        }
        for (int week = choice.length - 1; week >= 0; week--) {
            double[][] now = new double[count][stock + 1];
            for (int left = 0; left <= stock; left++) {
                double[] asked = new double[count];
                for (int j = 0; j < count; j++) {
                    asked[j] = expected(chances[week][j], steps.get(j).price(), value[j], left);
                }
                for (int before = 0; before < count; before++) {
                    int best = downOnly ? before : 0;
                    for (int j = best + 1; j < count; j++) {
                        best = asked[j] > asked[best] ? j : best;
                    }
                    now[before][left] = asked[best];
                    choice[week][before][left] = best;
                }
            }
            value = now;
        }
        return value[0][stock];
    }

    private static double sold(double[] chance, int left) {
        double sold = 0;
        double rest = 1;
        for (int pieces = 0; pieces < left; pieces++) {
            sold += pieces * chance[pieces];
            rest -= chance[pieces];
        }
        return sold + Math.max(0, rest) * left;
    }

    private static double expected(double[] chance, double price, double[] after, int left) {
        double expected = 0;
        double rest = 1;
        for (int sold = 0; sold < left; sold++) {
            expected += chance[sold] * (price * sold + after[left - sold]);
            rest -= chance[sold];
        }
        return expected + Math.max(0, rest) * (price * left + after[0]);
    }

    private static double[] chances(double rate, int stock) {
        double[] chance = new double[stock + 1];
        if (rate > 0) {
            Arrays.setAll(chance, PoissonDistribution.of(rate)::probability);
        } else {
            chance[0] = 1;
        }
        return chance;
    }
}
