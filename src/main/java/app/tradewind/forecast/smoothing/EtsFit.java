package app.tradewind.forecast.smoothing;

import app.tradewind.forecast.method.Seasons;
import app.tradewind.forecast.method.Simplex;
import app.tradewind.forecast.smoothing.EtsShape.Season;
import app.tradewind.forecast.smoothing.EtsShape.Trend;
import java.util.Arrays;
import java.util.Optional;

/**
 * Fits one shape to one history: first season by decomposition, first level and trend by a line through
 * the beginning, then weights and first level and trend by maximum likelihood.
 */
final class EtsFit {

    private static final int EVALUATIONS = 100;
    private static final int WARM_EVALUATIONS = 30;
    private static final double TOLERANCE = 1e-4;
    private static final double WARM_STEP = 0.25;
    private static final double NOT_ALLOWED = 1e300;
    private static final double LEAST = 1e-4;
    private static final double LEAST_PHI = 0.8;
    private static final double MOST_PHI = 0.98;

    private final double[] y;
    private final int period;
    private final EtsShape shape;
    private final EtsRecursion recursion;
    private final double firstLevel;
    private final double firstSlope;

    private EtsFit(double[] y, int period, EtsShape shape) {
        this.y = y;
        this.period = period;
        this.shape = shape;
        double[] season = shape.hasSeason()
                ? Seasons.indices(y, period, shape.season() == Season.MULTIPLIED) : new double[1];
        this.recursion = new EtsRecursion(y, shape.season(), season);
        int n = Math.min(y.length, Math.max(10, 2 * period));
        double[] begin = new double[n];
        for (int t = 0; t < n; t++) {
            begin[t] = switch (shape.season()) {
                case NONE -> y[t];
                case ADDED -> y[t] - season[t % period];
                case MULTIPLIED -> y[t] / season[t % period];
            };
        }
        double meanT = (n - 1) / 2.0;
        double meanY = 0;
        for (double value : begin) {
            meanY += value / n;
        }
        double cross = 0;
        double squares = 0;
        for (int t = 0; t < n; t++) {
            cross += (t - meanT) * (begin[t] - meanY);
            squares += (t - meanT) * (t - meanT);
        }
        double slope = squares > 0 ? cross / squares : 0;
        this.firstSlope = shape.hasTrend() ? slope : 0;
        this.firstLevel = shape.hasTrend() ? meanY - slope * (meanT + 1) : meanY;
    }

    /**
     * @param from a fit of a like shape or history to start from, which saves most of the search; may be {@code null}
     * @return empty where the history is too short or not positive enough for the shape
     */
    static Optional<EtsModel> of(double[] y, int period, EtsShape shape, EtsWeights from) {
        int free = y.length - shape.parameters(period) - 1;
        return free < 1 ? Optional.empty() : new EtsFit(y, period, shape).best(from);
    }

    private Optional<EtsModel> best(EtsWeights from) {
        double spread = Math.max(1e-9, Math.abs(firstLevel) * 0.1 + Math.abs(firstSlope));
        double[] start = {0.3, 0.1, 0.1, 0.95, firstLevel, firstSlope};
        double[] step = {0.2, 0.15, 0.15, -0.05, spread, Math.abs(firstSlope) * 0.5 + spread * 0.05};
        if (from != null) {
            warm(start, from);
            for (int i = 0; i < step.length; i++) {
                step[i] *= WARM_STEP;
            }
        }
        double[] lower = {LEAST, LEAST, LEAST, LEAST_PHI, -NOT_ALLOWED, -NOT_ALLOWED};
        double[] upper = {1 - LEAST, 1 - LEAST, 1 - LEAST, MOST_PHI, NOT_ALLOWED, NOT_ALLOWED};
        int[] free = free();
        double[] found = new Simplex(pick(lower, free), pick(upper, free), from == null ? EVALUATIONS : WARM_EVALUATIONS, TOLERANCE)
                .minimize(point -> at(spread(point, free, start)), pick(start, free), pick(step, free));
        EtsWeights weights = spread(found, free, start);
        double deviance = at(weights);
        if (deviance >= NOT_ALLOWED) {
            return Optional.empty();
        }
        int parameters = shape.parameters(period);
        int n = y.length;
        double criterion = deviance + 2.0 * parameters * n / (n - parameters - 1);
        return Optional.of(new EtsModel(shape, weights, recursion, y, criterion));
    }

    /** The other way round of {@link #spread}. */
    private void warm(double[] start, EtsWeights from) {
        start[0] = from.alpha();
        start[1] = from.beta() > 0 ? from.beta() / from.alpha() : start[1];
        start[2] = from.gamma() > 0 ? from.gamma() / (1 - from.alpha()) : start[2];
        start[3] = from.phi() < 1 ? from.phi() : start[3];
        start[4] = from.level();
        start[5] = shape.hasTrend() ? from.slope() : 0;
    }

    private double at(EtsWeights weights) {
        recursion.run(weights, shape.relativeError());
        return Math.min(NOT_ALLOWED, recursion.deviance(shape.relativeError()));
    }

    /** Which of alpha, beta share, gamma share, phi, first level, first slope this shape has. */
    private int[] free() {
        boolean trend = shape.hasTrend();
        int[] all = {0, trend ? 1 : -1, shape.hasSeason() ? 2 : -1, shape.trend() == Trend.DAMPED ? 3 : -1, 4, trend ? 5 : -1};
        return Arrays.stream(all).filter(i -> i >= 0).toArray();
    }

    /** Beta is a share of alpha and gamma a share of 1 − alpha: the usual bounds, always kept. */
    private EtsWeights spread(double[] point, int[] free, double[] start) {
        double[] all = start.clone();
        for (int i = 0; i < free.length; i++) {
            all[free[i]] = point[i];
        }
        double alpha = all[0];
        boolean trend = shape.hasTrend();
        return new EtsWeights(alpha, trend ? alpha * all[1] : 0, shape.hasSeason() ? (1 - alpha) * all[2] : 0,
                shape.trend() == Trend.DAMPED ? all[3] : 1, all[4], trend ? all[5] : 0);
    }

    private static double[] pick(double[] from, int[] which) {
        double[] picked = new double[which.length];
        for (int i = 0; i < which.length; i++) {
            picked[i] = from[which[i]];
        }
        return picked;
    }
}
