package app.tradewind.forecast.pool;

import java.util.Arrays;
import java.util.List;

/**
 * The season that all series of a seller share, step by step: one when nothing is known, zero where the
 * seller never sells, such as on a day of rest. Series end together, so steps are counted from the end.
 * The deviation of a step is drawn towards one by how well repeated seasons agree (James and Stein 1961).
 */
final class Quiet {

    private static final int LEAST_SEASONS = 3;
    /** Under this share of an ordinary step it counts as closed. */
    private static final double CLOSED = 0.02;

    /** Index of the steps ahead: entry 0 for the first one. */
    private final double[] index;

    private Quiet(double[] index) {
        this.index = index;
    }

    static Quiet none() {
        return new Quiet(new double[] {1});
    }

    static Quiet of(List<double[]> histories, int period) {
        int shortest = histories.stream().mapToInt(y -> y.length).min().orElse(0);
        int seasons = shortest / period;
        if (period < 2 || seasons < LEAST_SEASONS) {
            return none();
        }
        double[][] share = new double[seasons][period];
        for (double[] y : histories) {
            double mean = Arrays.stream(y).average().orElse(0);
            for (int back = 1; back <= seasons * period && mean > 0; back++) {
                share[(back - 1) / period][period - 1 - (back - 1) % period] += y[y.length - back] / mean;
            }
        }
        for (double[] season : share) {
            double mean = Arrays.stream(season).average().orElse(0);
            for (int step = 0; step < period && mean > 0; step++) {
                season[step] /= mean;
            }
        }
        return new Quiet(shrunk(share, period));
    }

    private static double[] shrunk(double[][] share, int period) {
        double[] mean = new double[period];
        double within = 0;
        double between = 0;
        for (int step = 0; step < period; step++) {
            for (double[] season : share) {
                mean[step] += season[step] / share.length;
            }
            for (double[] season : share) {
                within += (season[step] - mean[step]) * (season[step] - mean[step]);
            }
            between += (mean[step] - 1) * (mean[step] - 1) / (period - 1);
        }
        double noise = within / (share.length - 1) / share.length / period;
        double keep = between > 0 ? Math.max(0, 1 - noise / between) : 0;
        double[] index = new double[period];
        for (int step = 0; step < period; step++) {
            index[step] = mean[step] < CLOSED ? 0 : 1 + keep * (mean[step] - 1);
        }
        return index;
    }

    /** Whether the seller's series show a season at all. */
    boolean known() {
        return index.length > 1;
    }

    /** Index of a step ahead, the first one 0. */
    double ahead(int step) {
        return index[step % index.length];
    }

    /** The history with the season taken off; closed steps are left out. */
    double[] taken(double[] y) {
        double[] open = new double[y.length];
        int count = 0;
        for (int t = 0; t < y.length; t++) {
            double at = index[Math.floorMod(t - y.length, index.length)];
            if (at > 0 || y[t] > 0) {
                open[count++] = y[t];
            }
        }
        return Arrays.copyOf(open, count);
    }

    /** Whether a history keeps to the closed steps: one that sells there knows better. */
    boolean holds(double[] y) {
        double closed = 0;
        double all = 0;
        for (int t = 0; t < y.length; t++) {
            closed += index[Math.floorMod(t - y.length, index.length)] > 0 ? 0 : y[t];
            all += y[t];
        }
        return closed <= CLOSED * all;
    }

    /** Mean index of the steps that are open. */
    double openMean() {
        return Arrays.stream(index).filter(at -> at > 0).average().orElse(1);
    }
}
