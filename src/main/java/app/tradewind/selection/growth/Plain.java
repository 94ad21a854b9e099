package app.tradewind.selection.growth;

/** Rules that need no learning. */
enum Plain implements Rule {

    /** What sold in the last four periods. */
    LAST_SALES {
        @Override
        public double score(double[] features) {
            return features[FOUR];
        }
    },

    /**
     * The lower end of the growth of the last four periods over the four before, both shrunk by half a
     * piece a period: the log of a ratio of two Poisson counts has about the variance 1/a + 1/b (Agresti,
     * <i>Categorical Data Analysis</i>).
     */
    MOMENTUM {
        @Override
        public double score(double[] features) {
            double last = Math.expm1(features[FOUR]) + PRIOR;
            double before = Math.expm1(features[BEFORE]) + PRIOR;
            return Math.log(last / before) - Math.sqrt(1 / last + 1 / before);
        }
    };

    private static final int FOUR = 2;
    private static final int BEFORE = 16;
    private static final double PRIOR = 2;

    @Override
    public Parts parts(double[] features) {
        double[] parts = new double[features.length];
        parts[this == LAST_SALES ? FOUR : BEFORE] = score(features);
        return new Parts(0, parts);
    }
}
