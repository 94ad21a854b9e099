package app.tradewind.pricing.response;

import java.util.List;

/**
 * How a group's log units scatter around the model besides counting noise: independent from period to
 * period, and a part that lingers.
 *
 * @param independent variance that is new each period, the overdispersion of the counts
 * @param lingering variance of the part that carries over
 * @param carry share of the lingering part that is still there a period later
 */
record Noise(double independent, double lingering, double carry) {

    /** What weekly sales of small shops look like: where to start, and where little data stay. */
    static final Noise USUAL = new Noise(0.2, 0.04, 0.6);

    private static final double USUAL_PAIRS = 300;
    private static final double USUAL_MEAN = 10;
    private static final double MOST_CARRY = 0.85;
    private static final double LEAST_CARRY = 0.3;
    private static final double LEAST_MEAN = 0.5;
    private static final double MOST_LINGERING = 0.15;

    double total() {
        return independent + lingering;
    }

    /**
     * Moments of the relative residuals. They fall short by what each item's own level and slope took
     * up; the variance of that is put back, worked out with the noise assumed so far.
     *
     * @param means fitted means, one row an item
     */
    Noise updated(List<Observations> items, double[][] means) {
        double[] sum = new double[4];
        double[] count = new double[4];
        for (int i = 0; i < items.size(); i++) {
            Observations item = items.get(i);
            double taken = taken(item, means[i]);
            double[] residual = new double[item.size()];
            for (int t = 0; t < residual.length; t++) {
                residual[t] = means[i][t] < LEAST_MEAN ? Double.NaN : (item.units[t] - means[i][t]) / means[i][t];
            }
            for (int t = 0; t < residual.length; t++) {
                add(sum, count, 0, residual[t] * residual[t] - 1 / means[i][t] + taken, means[i][t]);
                for (int lag = 1; lag < 4 && t + lag < residual.length; lag++) {
                    if (item.period[t + lag] - item.period[t] == lag) {
                        add(sum, count, lag, residual[t] * residual[t + lag] + taken, means[i][t]);
                    }
                }
            }
        }
        double[] moment = new double[4];
        for (int lag = 0; lag < 4; lag++) {
            double prior = lag == 0 ? USUAL.total() : USUAL.lingering * Math.pow(USUAL.carry, lag);
            double pairs = USUAL_PAIRS * weight(USUAL_MEAN);
            moment[lag] = (sum[lag] + pairs * prior) / (count[lag] + pairs);
        }
        return fitted(moment);
    }

    /** The carry from how fast the moments fall off, then the lingering part by least squares over the lags. */
    private static Noise fitted(double[] moment) {
        double ratio = (moment[2] + moment[3]) / Math.max(1e-9, moment[1] + moment[2]);
        double carry = Math.min(MOST_CARRY, Math.max(LEAST_CARRY, ratio));
        double above = 0;
        double below = 0;
        for (int lag = 1; lag < 4; lag++) {
            above += moment[lag] * Math.pow(carry, lag);
            below += Math.pow(carry, 2 * lag);
        }
        double all = Math.max(0.005, moment[0]);
        double lingering = Math.min(0.95 * all, Math.max(0.001, above / below));
        return new Noise(Math.max(0.002, all - lingering), lingering, carry);
    }

    private static void add(double[] sum, double[] count, int lag, double value, double mean) {
        if (!Double.isNaN(value)) {
            double weight = weight(mean);
            sum[lag] += weight * Math.max(-4, Math.min(4, value));
            count[lag] += weight;
        }
    }

    /** Residuals of small means are mostly counting noise. */
    private static double weight(double mean) {
        double variance = 1 / mean + USUAL.total();
        return 1 / (variance * variance);
    }

    private double taken(Observations item, double[] means) {
        double mean = 0;
        for (double m : means) {
            mean += m;
        }
        mean = Math.max(LEAST_MEAN, mean / Math.max(1, means.length));
        // The usual shape, not the one found so far: else a short history talks itself into more and more.
        double longRun = 1 / mean + independent
                + Math.min(lingering, MOST_LINGERING) * (1 + USUAL.carry) / (1 - USUAL.carry);
        return Math.min(total(), 1.5 * longRun / Math.max(1, item.size()));
    }
}
