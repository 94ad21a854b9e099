package app.tradewind.forecast.smoothing;

import app.tradewind.forecast.smoothing.EtsShape.Season;

/**
 * One pass of the recursion over a history, in the error-correction form in which additive and relative
 * errors give the same states. Reused over many passes of one fit: not for several threads.
 */
final class EtsRecursion {

    private static final double RESCALE = 1e100;

    private final double[] y;
    private final Season kind;
    private final double[] firstSeason;
    private final double[] season;
    private final double[] errors;
    private double level;
    private double slope;
    private double squares;
    private double relativeSquares;
    private double logFitted;

    EtsRecursion(double[] y, Season kind, double[] firstSeason) {
        this.y = y;
        this.kind = kind;
        this.firstSeason = firstSeason;
        this.season = firstSeason.clone();
        this.errors = new double[y.length];
    }

    /** @return false where a fitted value is not above zero although the shape needs that */
    boolean run(EtsWeights w, boolean relative) {
        System.arraycopy(firstSeason, 0, season, 0, season.length);
        level = w.level();
        slope = w.slope();
        squares = 0;
        relativeSquares = 0;
        logFitted = 0;
        double product = 1;
        boolean positive = relative || kind == Season.MULTIPLIED;
        int k = 0;
        for (int t = 0; t < y.length; t++) {
            double base = level + w.phi() * slope;
            double fitted = base;
            double scale = 1;
            if (kind == Season.ADDED) {
                fitted += season[k];
            } else if (kind == Season.MULTIPLIED) {
                scale = season[k];
                fitted *= scale;
            }
            if (positive && !(fitted > 0 && base > 0)) {
                return false;
            }
            double error = y[t] - fitted;
            errors[t] = error;
            squares += error * error;
            if (relative) {
                relativeSquares += error * error / (fitted * fitted);
                product *= fitted;
                if (product > RESCALE || product < 1 / RESCALE) {
                    logFitted += Math.log(product);
                    product = 1;
                }
            }
            level = base + w.alpha() * error / scale;
            slope = w.phi() * slope + w.beta() * error / scale;
            if (kind == Season.ADDED) {
                season[k] += w.gamma() * error;
            } else if (kind == Season.MULTIPLIED) {
                season[k] = Math.max(1e-6, season[k] + w.gamma() * error / base);
            }
            k = k + 1 == season.length ? 0 : k + 1;
        }
        logFitted += Math.log(product);
        return Double.isFinite(squares);
    }

    /** Minus twice the log-likelihood of the last pass, up to a constant of the history's length. */
    double deviance(boolean relative) {
        double least = 1e-12;
        return relative
                ? y.length * Math.log(Math.max(relativeSquares, least)) + 2 * logFitted
                : y.length * Math.log(Math.max(squares, least));
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
