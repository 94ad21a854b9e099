package app.tradewind.selection;

import java.util.Arrays;
import java.util.List;

/**
 * The fixed reference on which values become 0 to 1. It is taken once from the whole reference set and
 * then kept, so that filtering the list never changes a score and never reverses two ranks.
 *
 * <p>Bounds that a criterion does not give are the set's smallest and largest value inside Tukey's outer
 * fences (quartiles ∓ 3 interquartile ranges; <i>Exploratory Data Analysis</i>, 1977): one absurd figure
 * does not squeeze everybody else together. Where more than half of the values are equal the fences
 * collapse and the plain extremes stand.
 */
public final class Scale {

    private static final double FENCE = 3;

    private final double[] low;
    private final double[] range;
    private final boolean[] falling;
    private final double[] mean;
    private final double[] spread;

    private Scale(List<Criterion> criteria) {
        int m = criteria.size();
        low = new double[m];
        range = new double[m];
        falling = new boolean[m];
        mean = new double[m];
        spread = new double[m];
    }

    /** The scale of a reference set. Values that are not finite count as not known. */
    public static Scale of(List<Criterion> criteria, List<Candidate> reference) {
        Scale scale = new Scale(criteria);
        for (int j = 0; j < criteria.size(); j++) {
            int column = j;
            double[] known = reference.stream().mapToDouble(c -> c.values()[column])
                    .filter(Double::isFinite).sorted().toArray();
            scale.bound(j, criteria.get(j), known);
            scale.average(j, known);
        }
        return scale;
    }

    int criteria() {
        return low.length;
    }

    /** The value from 0 (worst) to 1 (best), {@code NaN} where not known, 0.5 where the criterion tells nothing apart. */
    double value(int criterion, double raw) {
        return Math.max(0, Math.min(1, open(criterion, raw)));
    }

    /** As {@link #value}, but going on beyond the bounds: it decides between products that are equal on the scale. */
    double open(int criterion, double raw) {
        if (!Double.isFinite(raw)) {
            return Double.NaN;
        }
        if (range[criterion] == 0) {
            return 0.5;
        }
        double up = (raw - low[criterion]) / range[criterion];
        return falling[criterion] ? 1 - up : up;
    }

    /** The raw figure that stands at a value: the way back of {@link #open}. */
    double raw(int criterion, double value) {
        return low[criterion] + range[criterion] * (falling[criterion] ? 1 - value : value);
    }

    /** A raw standard deviation on the scale, 0 where not known. */
    double deviation(int criterion, double sd) {
        return Double.isFinite(sd) && range[criterion] > 0 ? Math.abs(sd) / range[criterion] : 0;
    }

    /** The average product's value. */
    double mean(int criterion) {
        return mean[criterion];
    }

    /** Standard deviation of the reference set's values. */
    double spread(int criterion) {
        return spread[criterion];
    }

    /** Whether all known values are the same, so that the criterion tells nothing apart. */
    boolean flat(int criterion) {
        return range[criterion] == 0;
    }

    private void bound(int j, Criterion criterion, double[] sorted) {
        falling[j] = criterion.direction() == Criterion.Direction.MIN;
        double from = Double.isNaN(criterion.low()) ? fence(sorted, true) : criterion.low();
        double to = Double.isNaN(criterion.high()) ? fence(sorted, false) : criterion.high();
        low[j] = from;
        range[j] = to > from ? to - from : 0;
    }

    private void average(int j, double[] known) {
        double[] values = Arrays.stream(known).map(raw -> value(j, raw)).toArray();
        mean[j] = Arrays.stream(values).average().orElse(0.5);
        spread[j] = Math.sqrt(Arrays.stream(values).map(v -> (v - mean[j]) * (v - mean[j])).average().orElse(0.25));
    }

    private static double fence(double[] sorted, boolean lower) {
        if (sorted.length == 0) {
            return 0;
        }
        double q1 = quantile(sorted, 0.25);
        double q3 = quantile(sorted, 0.75);
        double extreme = lower ? sorted[0] : sorted[sorted.length - 1];
        double reach = FENCE * (q3 - q1);
        if (reach == 0 || !Double.isFinite(reach)) {
            return extreme;
        }
        return lower ? Math.max(extreme, q1 - reach) : Math.min(extreme, q3 + reach);
    }

    /** Hyndman and Fan's type 7. */
    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
