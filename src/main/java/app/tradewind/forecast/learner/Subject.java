package app.tradewind.forecast.learner;

/**
 * One series as the learner sees it.
 *
 * @param y a ready history: no missing values, nothing negative
 * @param slow whether its pieces have to be counted
 * @param period steps a season
 * @param around what is known besides
 */
public record Subject(double[] y, boolean slow, int period, Around around) {

    /**
     * What is known of the steps, of those to come too.
     *
     * @param acts one row a kind of cause, one column a step from the first of the history on
     * @param year how much of the year is over in the middle of a step, 0 to 1; {@code null} without dates
     * @param category {@code null} where it has none
     */
    public record Around(double[][] acts, double[] year, String category) {

        /** Nothing. */
        public static final Around NOTHING = new Around(new double[0][], null, null);
    }

    /** How strongly a kind of cause acts in a step. */
    double act(int kind, int step) {
        double[] row = kind < around.acts.length ? around.acts[kind] : null;
        return row == null || step < 0 || step >= row.length ? 0 : row[step];
    }
}
