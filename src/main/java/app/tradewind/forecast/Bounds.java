package app.tradewind.forecast;

/** What demand allows: nothing negative, nothing absurd, and whole pieces where only whole ones were ever sold. */
final class Bounds {

    /** Futures are cut at the greatest demand ever seen times this: beyond lies a method gone astray. */
    private static final double MOST_TIMES_GREATEST = 5;

    private final double most;
    private final boolean whole;

    private Bounds(double most, boolean whole) {
        this.most = most;
        this.whole = whole;
    }

    static Bounds of(History history) {
        return new Bounds(MOST_TIMES_GREATEST * Math.max(1, history.greatest()), history.whole());
    }

    /** Changes both in place. */
    void keep(double[] mean, double[][] paths) {
        for (int h = 0; h < mean.length; h++) {
            mean[h] = bounded(mean[h]);
        }
        for (double[] path : paths) {
            for (int h = 0; h < path.length; h++) {
                path[h] = whole ? Math.rint(bounded(path[h])) : bounded(path[h]);
            }
        }
    }

    private double bounded(double value) {
        return Math.min(most, Math.max(0, value));
    }
}
