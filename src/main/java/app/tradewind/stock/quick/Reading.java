package app.tradewind.stock.quick;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What the first weeks tell of the rest: the futures that had sold about as much by then. Where the shelf was empty,
 * all those that wanted at least as much.
 */
final class Reading {

    private static final int NEIGHBOURS = 60;

    private final QuickTask task;
    private final int week;
    private final Integer[] order;
    private final double[] soFar;
    private final double[] until;
    private final double[] rest;

    /** @param week sales of weeks 0 to {@code week} exclusive are read */
    Reading(QuickTask task, int week) {
        this.task = task;
        this.week = week;
        int count = task.futures().length;
        soFar = sums(task, 0, week);
        until = sums(task, week, Math.min(task.weeks(), week + task.leadWeeks()));
        rest = sums(task, Math.min(task.weeks(), week + task.leadWeeks()), task.weeks());
        order = new Integer[count];
        Arrays.setAll(order, s -> s);
        Arrays.sort(order, Comparator.comparingDouble(s -> soFar[s]));
    }

    private static double[] sums(QuickTask task, int from, int to) {
        double[] sums = new double[task.futures().length];
        for (int s = 0; s < sums.length; s++) {
            for (int week = from; week < to; week++) {
                sums[s] += task.futures()[s][week];
            }
        }
        return sums;
    }

    int week() {
        return week;
    }

    /** Demand of a future in the weeks read. */
    double wanted(int future) {
        return soFar[future];
    }

    /** Demand between the reading and the arrival of what is ordered then. */
    double waiting(int future) {
        return until[future];
    }

    /** Demand after that arrival. */
    double after(int future) {
        return rest[future];
    }

    /**
     * What to order after so many pieces sold.
     *
     * @param sold in the weeks read
     * @param left pieces still there; 0 where the shelf is empty
     * @param without a future that must not be looked at, or -1
     * @return 0 for stop
     */
    int reorder(double sold, double left, int without) {
        int at = place(sold);
        int from;
        int to;
        if (left <= 0) {
            from = Math.min(at, Math.max(0, order.length - NEIGHBOURS));
            to = order.length;
        } else {
            from = Math.max(0, Math.min(at - NEIGHBOURS / 2, order.length - NEIGHBOURS));
            to = Math.min(order.length, from + NEIGHBOURS);
        }
        double[] needs = new double[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            int s = order[i];
            if (s != without) {
                needs[n++] = Math.max(0, rest[s] - Math.max(0, left - until[s]));
            }
        }
        needs = Arrays.copyOf(needs, n);
        Arrays.sort(needs);
        double wanted = needs[Math.min(n - 1, (int) Math.ceil(task.ratio() * n) - 1 < 0 ? 0 : (int) Math.ceil(task.ratio() * n) - 1)];
        int quantity = task.rounded(wanted);
        return quantity > 0 && worth(needs, quantity) > 0 ? quantity : 0;
    }

    /** Expected profit of a second order. */
    private double worth(double[] needs, int quantity) {
        double sum = 0;
        for (double need : needs) {
            double sold = Math.min(need, quantity);
            sum += task.profit(sold, quantity - sold, 1);
        }
        return sum / needs.length;
    }

    private int place(double sold) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (soFar[order[middle]] < sold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
