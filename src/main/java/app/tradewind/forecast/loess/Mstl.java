package app.tradewind.forecast.loess;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Any method on a history without its seasons, of which there may be several, such as those of the week and of
 * the year; the seasons are found as in {@link Decomposition}, and the last round of each is repeated.
 */
public final class Mstl implements ForecastMethod {

    private static final int WEEK = 7;
    private static final int YEAR = 365;

    private final ForecastMethod inner;
    private final int[] further;

    /**
     * @param inner what looks at the rest, told of no season
     * @param further seasons besides the one that is told
     */
    public Mstl(ForecastMethod inner, int... further) {
        this.inner = inner;
        this.further = further.clone();
    }

    /** For days: the season of the week and, of two years and more, that of the year. */
    public static Mstl days(ForecastMethod inner) {
        return new Mstl(inner, WEEK, YEAR);
    }

    @Override
    public String name() {
        return "mstl+" + inner.name();
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return whole instanceof Fitted fitted ? new Mstl(inner.narrowed(fitted.inner), further) : this;
    }

    /** Seasons of which less than two are known are left out; without any it is the inner method alone. */
    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        int[] periods = IntStream.concat(IntStream.of(period), IntStream.of(further))
                .filter(one -> one > 1 && 2 * one < y.length).sorted().distinct().toArray();
        if (periods.length == 0) {
            return inner.fit(y, 1);
        }
        Decomposition parts = Decomposition.of(y, periods);
        return inner.fit(parts.adjusted(), 1).map(model -> new Fitted(model, parts));
    }

    private record Fitted(FittedModel inner, Decomposition parts) implements FittedModel {

        @Override
        public String name() {
            return "mstl" + Arrays.toString(parts.periods()).replace(" ", "").replace('[', '(').replace(']', ')') + "+" + inner.name();
        }

        @Override
        public double[] mean(int horizon) {
            return seasoned(inner.mean(horizon).clone());
        }

        @Override
        public double[] unseasoned(int horizon) {
            return inner.unseasoned(horizon);
        }

        @Override
        public double level() {
            return inner.level();
        }

        @Override
        public double[] residuals() {
            return inner.residuals();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[][] futures = inner.simulate(paths, horizon, random);
            for (double[] path : futures) {
                seasoned(path);
            }
            return futures;
        }

        private double[] seasoned(double[] path) {
            for (int h = 0; h < path.length; h++) {
                path[h] += parts.ahead(h);
            }
            return path;
        }
    }
}
