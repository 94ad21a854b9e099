package app.tradewind.forecast.season;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A method on the square roots of the values: half way between noise that does not know the level and noise
 * that grows with it (Box and Cox 1964, λ = 1/2). Needs values that are not negative.
 */
public final class Rooted implements ForecastMethod {

    private final ForecastMethod inner;

    public Rooted(ForecastMethod inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return new Rooted(inner.narrowed(whole instanceof Squared squared ? squared.inner() : whole));
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        double[] roots = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            if (y[t] < 0) {
                return Optional.empty();
            }
            roots[t] = Math.sqrt(y[t]);
        }
        return inner.fit(roots, period).map(model -> new Squared(model, y));
    }

    private record Squared(FittedModel inner, double[] history) implements FittedModel {

        @Override
        public String name() {
            return inner.name() + "+root";
        }

        /** The square of the expected root: the median of demand rather than its mean. */
        @Override
        public double[] mean(int horizon) {
            return squared(inner.mean(horizon));
        }

        @Override
        public double[] unseasoned(int horizon) {
            return squared(inner.unseasoned(horizon));
        }

        @Override
        public double level() {
            return squared(new double[] {inner.level()})[0];
        }

        @Override
        public double[] residuals() {
            double[] residuals = inner.residuals().clone();
            int lost = history.length - residuals.length;
            for (int t = 0; t < residuals.length; t++) {
                double fitted = Math.max(0, Math.sqrt(history[t + lost]) - residuals[t]);
                residuals[t] = history[t + lost] - fitted * fitted;
            }
            return residuals;
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[][] futures = inner.simulate(paths, horizon, random);
            for (int s = 0; s < futures.length; s++) {
                futures[s] = squared(futures[s]);
            }
            return futures;
        }

        private static double[] squared(double[] roots) {
            double[] squared = new double[roots.length];
            for (int h = 0; h < squared.length; h++) {
                double root = Math.max(0, roots[h]);
                squared[h] = root * root;
            }
            return squared;
        }
    }
}
