package app.tradewind.stock.places;

import java.util.Arrays;

/**
 * One place that holds a product.
 *
 * @param name of the place
 * @param onHand pieces that can be sold or sent
 * @param incoming pieces on their way there
 * @param demand one row a future, one column a week; {@code null} for a place nobody buys from
 * @param value of a piece sold there, in one currency for all places; 1 where margins are not known
 */
public record Site(String name, int onHand, int incoming, double[][] demand, double value) {

    boolean sells() {
        return demand != null;
    }

    int position() {
        return onHand + incoming;
    }

    /** Demand of each future over all weeks. */
    double[] totals() {
        return demand == null ? new double[] {0} : Arrays.stream(demand).mapToDouble(path -> Arrays.stream(path).sum()).toArray();
    }

    /** Expected sales over all weeks from a stock of so many pieces. */
    double sales(double stock) {
        double sum = 0;
        double[] totals = totals();
        for (double wanted : totals) {
            sum += Math.min(wanted, Math.max(0, stock));
        }
        return sum / totals.length;
    }

    /** Expected further sales of pieces that arrive after so many weeks, on top of {@code moved} that arrive with them. */
    double further(int moved, int pieces, double weeks) {
        double sum = 0;
        for (double[] path : demand) {
            double before = 0;
            double after = 0;
            for (int week = 0; week < path.length; week++) {
                double early = Math.min(1, Math.max(0, weeks - week));
                before += early * path[week];
                after += (1 - early) * path[week];
            }
            double left = Math.max(0, position() - before) + moved;
            sum += Math.min(after, left + pieces) - Math.min(after, left);
        }
        return sum / demand.length;
    }
}
