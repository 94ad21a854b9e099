package app.tradewind.selection.exit;

import app.tradewind.forecast.DemandPaths;

/**
 * How a stock sells in each future of its demand, kept small: what is left of some ten thousand figures of an item
 * once its stock is known, so that it can be kept for a whole range.
 */
public final class Sellout {

    private final double[] mean;
    /** One a future: pieces sold from stock, pieces wanted beyond it, pieces left summed over the weeks. */
    private final float[][] pieces;
    /** Weeks until the stock is gone, all of them where it is not. */
    private final short[] until;

    private Sellout(double[] mean, float[][] pieces, short[] until) {
        this.mean = mean;
        this.pieces = pieces;
        this.until = until;
    }

    /**
     * @param onHand pieces in stock, {@code null} where not known: then nothing is sold from it
     * @param weeks to look ahead, at most as many as the demand has steps
     * @throws IllegalArgumentException where the demand does not reach as far
     */
    public static Sellout of(DemandPaths demand, Integer onHand, int weeks) {
        if (demand.steps() < weeks) {
            throw new IllegalArgumentException("demand of " + demand.steps() + " weeks for " + weeks);
        }
        int count = demand.count();
        double[] mean = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            mean[week] = demand.mean(week);
        }
        float[][] pieces = new float[3][count];
        short[] until = new short[count];
        for (int s = 0; s < count; s++) {
            double left = onHand == null ? 0 : onHand;
            double sold = 0;
            double beyond = 0;
            double kept = 0;
            int gone = weeks;
            for (int week = 0; week < weeks; week++) {
                double wanted = Math.max(0, demand.at(s, week));
                double now = Math.min(left, wanted);
                left -= now;
                sold += now;
                beyond += wanted - now;
                kept += left;
                gone = left <= 0 && gone == weeks ? week + 1 : gone;
            }
            pieces[0][s] = (float) sold;
            pieces[1][s] = (float) beyond;
            pieces[2][s] = (float) kept;
            until[s] = (short) gone;
        }
        return new Sellout(mean, pieces, until);
    }

    /** Weeks looked ahead. */
    public int weeks() {
        return mean.length;
    }

    /** Futures. */
    public int count() {
        return until.length;
    }

    /** Mean demand of a week, counted from 0. */
    public double mean(int week) {
        return mean[week];
    }

    /** Mean demand of each week. */
    public double[] means() {
        return mean.clone();
    }

    double sold(int future) {
        return pieces[0][future];
    }

    double beyond(int future) {
        return pieces[1][future];
    }

    double kept(int future) {
        return pieces[2][future];
    }

    int until(int future) {
        return until[future];
    }
}
