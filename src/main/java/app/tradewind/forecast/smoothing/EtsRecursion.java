package app.tradewind.forecast.smoothing;

import app.tradewind.forecast.smoothing.EtsShape.Season;

/**
 * One pass of the recursion over a history, in the error-correction form in which additive and relative
 * errors give the same states. Reused over many passes of one fit: not for several threads.
 */
final class EtsRecursion {

    /** So many fitted values, less one, are multiplied before a logarithm is taken. */
    private static final int BLOCK = 15;
    private static final double LEAST_FACTOR = 1e-6;

    private final double[] y;
    private final Season kind;
    private final double[] firstSeason;
    private final double[] season;
    private final double[] errors;
    private double level;
    private double slope;
    private boolean positive;
    private double squares;
    private double relativeSquares;
    private double logs;

    EtsRecursion(double[] y, Season kind, double[] firstSeason) {
        this.y = y;
        this.kind = kind;
        this.firstSeason = firstSeason;
        this.season = firstSeason.clone();
        this.errors = new double[y.length];
    }

    /**
     * Passes once.
     *
     * @param relative whether errors are taken as shares of what was expected
     */
    void run(EtsWeights w, boolean relative) {
        System.arraycopy(firstSeason, 0, season, 0, season.length);
        level = w.level();
        slope = w.slope();
        logs = 0;
        switch (kind) {
            case NONE -> plain(w, relative);
            case ADDED -> added(w, relative);
            case MULTIPLIED -> multiplied(w);
        }
    }

    private void plain(EtsWeights w, boolean relative) {
        double at = level;
        double step = slope;
        double product = 1;
        double sum = 0;
        double relativeSum = 0;
        boolean above = true;
        for (int t = 0; t < y.length; t++) {
            double damped = w.phi() * step;
            double base = at + damped;
            double error = y[t] - base;
            errors[t] = error;
            sum += error * error;
            if (relative) {
                double share = error / base;
                relativeSum += share * share;
                product *= base;
                if ((t & BLOCK) == BLOCK) {
                    logs += Math.log(product);
                    product = 1;
                }
            }
            above &= base > 0;
            at = base + w.alpha() * error;
            step = damped + w.beta() * error;
        }
        logs += Math.log(product);
        squares = sum;
        relativeSquares = relativeSum;
        positive = above;
        level = at;
        slope = step;
    }

    private void added(EtsWeights w, boolean relative) {
        double at = level;
        double step = slope;
        int k = 0;
        double product = 1;
        double sum = 0;
        double relativeSum = 0;
        boolean above = true;
        for (int t = 0; t < y.length; t++) {
            double damped = w.phi() * step;
            double base = at + damped;
            double expected = base + season[k];
            double error = y[t] - expected;
            errors[t] = error;
            sum += error * error;
            if (relative) {
                double share = error / expected;
                relativeSum += share * share;
                product *= expected;
                if ((t & BLOCK) == BLOCK) {
                    logs += Math.log(product);
                    product = 1;
                }
            }
            above &= base > 0 && expected > 0;
            at = base + w.alpha() * error;
            step = damped + w.beta() * error;
            season[k] += w.gamma() * error;
            k = k + 1 == season.length ? 0 : k + 1;
        }
        logs += Math.log(product);
        squares = sum;
        relativeSquares = relativeSum;
        positive = above;
        level = at;
        slope = step;
    }

    private void multiplied(EtsWeights w) {
        double at = level;
        double step = slope;
        int k = 0;
        double product = 1;
        double sum = 0;
        double relativeSum = 0;
        boolean above = true;
        for (int t = 0; t < y.length; t++) {
            double damped = w.phi() * step;
            double base = at + damped;
            double scale = season[k];
            double expected = base * scale;
            double error = y[t] - expected;
            errors[t] = error;
            double share = error / expected;
            sum += error * error;
            relativeSum += share * share;
            product *= expected;
            if ((t & BLOCK) == BLOCK) {
                logs += Math.log(product);
                product = 1;
            }
            above &= base > 0 && expected > 0;
            double lift = error / scale;
            at = base + w.alpha() * lift;
            step = damped + w.beta() * lift;
            season[k] = Math.max(LEAST_FACTOR, scale + w.gamma() * error / base);
            k = k + 1 == season.length ? 0 : k + 1;
        }
        logs += Math.log(product);
        squares = sum;
        relativeSquares = relativeSum;
        positive = above;
        level = at;
        slope = step;
    }

    /**
     * Minus twice the log-likelihood of the last pass, up to a constant of the history's length; infinite
     * where a fitted value is not above zero although the shape needs that, or the pass ran away.
     *
     * @param relative as in the pass
     */
    double deviance(boolean relative) {
        if (!positive && (relative || kind == Season.MULTIPLIED)) {
            return Double.POSITIVE_INFINITY;
        }
        double deviance = y.length * Math.log(Math.max(relative ? relativeSquares : squares, 1e-12)) + (relative ? 2 * logs : 0);
        return Double.isFinite(deviance) ? deviance : Double.POSITIVE_INFINITY;
    }

    double level() {
        return level;
    }

    double slope() {
        return slope;
    }

    /** Seasonal states after the last pass; entry {@code k} belongs to steps with {@code t % period == k}. */
    double[] season() {
        return season.clone();
    }

    double[] errors() {
        return errors.clone();
    }
}
