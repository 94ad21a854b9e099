package app.tradewind.pricing.response;

/**
 * Estimates of one thing in several groups, drawn together (DerSimonian and Laird 1986, Controlled
 * Clinical Trials 7): a mean over all, the variance between groups by the moments of Cochran's Q, and
 * each group's own value between its estimate and the mean.
 */
final class RandomEffects {

    private final double[] estimate;
    private final double[] variance;
    private final double q;
    private final double between;
    private final double mean;
    private final double meanVariance;

    /**
     * @param estimate one a group, at least one
     * @param error standard error of each, above zero
     */
    RandomEffects(double[] estimate, double[] error) {
        this.estimate = estimate.clone();
        variance = new double[error.length];
        double w = 0;
        double squares = 0;
        for (int i = 0; i < error.length; i++) {
            variance[i] = error[i] * error[i];
            w += 1 / variance[i];
            squares += 1 / (variance[i] * variance[i]);
        }
        double fixed = weighted(0);
        double sum = 0;
        for (int i = 0; i < estimate.length; i++) {
            sum += (estimate[i] - fixed) * (estimate[i] - fixed) / variance[i];
        }
        q = sum;
        between = estimate.length < 2 ? 0 : Math.max(0, (q - (estimate.length - 1)) / (w - squares / w));
        mean = weighted(between);
        double precision = 0;
        for (double v : variance) {
            precision += 1 / (v + between);
        }
        meanVariance = 1 / precision;
    }

    private double weighted(double more) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < estimate.length; i++) {
            sum += estimate[i] / (variance[i] + more);
            weight += 1 / (variance[i] + more);
        }
        return sum / weight;
    }

    double mean() {
        return mean;
    }

    /** Variance between groups. */
    double between() {
        return between;
    }

    /** Cochran's measure of how far the groups differ. */
    double q() {
        return q;
    }

    /** A group's value: its estimate drawn towards the mean, whose own doubt counts as well. */
    ItemResponse.Lift of(int group) {
        double drawn = variance[group] / (variance[group] + between);
        return new ItemResponse.Lift((1 - drawn) * estimate[group] + drawn * mean,
                Math.sqrt((1 - drawn) * variance[group] + drawn * drawn * meanVariance));
    }
}
