package app.tradewind.stock.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fisher and Raman (1996, Reducing the cost of demand uncertainty through accurate response to early sales) on
 * simulated launches: a first batch, a day of reading, then a second order or none; every first batch and reading
 * day is tried on the same futures as the one big batch. A second order looks at the other futures only, never at
 * the one it is judged on.
 *
 * @param first pieces to buy first
 * @param reading weeks after which sales are read; 0 where one batch does best
 * @param small what the two orders come to
 * @param big what one batch comes to
 * @param bigBatch pieces of the one batch
 * @param clairvoyant expected profit of somebody who knows the demand
 */
public record QuickResponse(int first, int reading, Course small, Course big, int bigBatch, double clairvoyant) {

    private static final double[] SHARES = {0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1};
    private static final double NORMAL_95 = 1.96;
    private static final int FIRST_READING = 2;
    private static final int LAST_READING = 8;

    /**
     * @param profit expected
     * @param sold expected pieces sold
     * @param left expected pieces left over
     * @param orders expected number of orders
     * @param error standard error of the profit's difference to the one batch, by common random numbers
     */
    public record Course(double profit, double sold, double left, double orders, double error) { }

    /** Profit beyond that of one batch. */
    public double gain() {
        return small.profit - big.profit;
    }

    /** Half the 95 % interval of the gain. */
    public double within() {
        return NORMAL_95 * small.error;
    }

    public static QuickResponse of(QuickTask task) {
        double[] totals = task.totals(0);
        double[] ascending = totals.clone();
        Arrays.sort(ascending);
        int big = task.rounded(Math.max(1, quantile(ascending, task.ratio())));
        double[] bigProfits = new double[totals.length];
        Course one = one(task, totals, big, bigProfits);
        QuickResponse best = new QuickResponse(big, 0, one, one, big, clairvoyant(task, totals));
        for (int reading = FIRST_READING; reading <= LAST_READING && reading + task.leadWeeks() < task.weeks(); reading++) {
            Reading read = new Reading(task, reading);
            for (int first : firsts(task, big)) {
                Course course = two(task, read, first, bigProfits);
                if (course.profit > best.small.profit) {
                    best = new QuickResponse(first, reading, course, one, big, best.clairvoyant);
                }
            }
        }
        return best;
    }

    private static List<Integer> firsts(QuickTask task, int big) {
        List<Integer> firsts = new ArrayList<>();
        for (double share : SHARES) {
            int first = task.rounded(Math.max(1, big * share));
            if (first <= big && !firsts.contains(first)) {
                firsts.add(first);
            }
        }
        return firsts;
    }

    private static double quantile(double[] ascending, double p) {
        return Math.ceil(ascending[Math.min(ascending.length - 1, Math.max(0, (int) Math.ceil(p * ascending.length - 1e-9) - 1))]);
    }

    private static double clairvoyant(QuickTask task, double[] totals) {
        return Arrays.stream(totals).map(total -> Math.max(0, task.profit(total, 0, 1))).average().orElse(0);
    }

    private static Course one(QuickTask task, double[] totals, int batch, double[] profits) {
        double sold = 0;
        double sum = 0;
        for (int s = 0; s < totals.length; s++) {
            double sells = Math.min(totals[s], batch);
            profits[s] = task.profit(sells, batch - sells, 1);
            sold += sells;
            sum += profits[s];
        }
        return new Course(sum / totals.length, sold / totals.length, batch - sold / totals.length, 1, 0);
    }

    private static Course two(QuickTask task, Reading read, int first, double[] bigProfits) {
        int count = bigProfits.length;
        double[] sums = new double[4];
        double squares = 0;
        double difference = 0;
        for (int s = 0; s < count; s++) {
            double early = Math.min(read.wanted(s), first);
            int second = read.reorder(early, first - early, s);
            double sold = sold(read, s, first, second);
            double profit = task.profit(sold, first + second - sold, second > 0 ? 2 : 1);
            sums[0] += profit;
            sums[1] += sold;
            sums[2] += first + second - sold;
            sums[3] += second > 0 ? 2 : 1;
            difference += profit - bigProfits[s];
            squares += (profit - bigProfits[s]) * (profit - bigProfits[s]);
        }
        double mean = difference / count;
        double error = Math.sqrt(Math.max(0, squares / count - mean * mean) / count);
        return new Course(sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count, error);
    }

    /** Pieces sold of a first batch and what is ordered at the reading. */
    static double sold(Reading read, int future, int first, int second) {
        double early = Math.min(read.wanted(future), first);
        double between = Math.min(read.waiting(future), first - early);
        return early + between + Math.min(read.after(future), first - early - between + second);
    }

    /** What to order at the reading after so many pieces sold of the first batch; 0 for stop. */
    public int reorder(QuickTask task, int sold) {
        return reading == 0 ? 0 : new Reading(task, reading).reorder(Math.min(sold, first), Math.max(0, first - sold), -1);
    }
}
