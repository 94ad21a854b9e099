package app.tradewind.forecast;

import app.tradewind.forecast.arima.Arima;
import app.tradewind.forecast.complex.ComplexSmoothing;
import app.tradewind.forecast.count.CountSmoothing;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.season.Aggregated;
import app.tradewind.forecast.season.Following;
import app.tradewind.forecast.smoothing.ExponentialSmoothing;
import app.tradewind.forecast.theta.Theta;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of the hot methods' fit, and of a whole answer with its quantiles, ms a series; made-up series. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ForecastJmh {

    private static final int SERIES = 32;

    /** Steps known, steps a season and steps ahead. */
    @Param({"120:12:18", "104:52:13", "735:7:56"})
    public String kind;

    private final Forecaster forecaster = new Forecaster();
    private double[][] series;
    private int period;
    private int horizon;
    private int next;

    @Setup
    public void series() {
        String[] parts = kind.split(":");
        int steps = Integer.parseInt(parts[0]);
        period = Integer.parseInt(parts[1]);
        horizon = Integer.parseInt(parts[2]);
        SplittableRandom random = new SplittableRandom(7);
        series = new double[SERIES][steps];
        for (double[] one : series) {
            double level = Math.exp(3 + 3 * random.nextDouble());
            double size = 0.5 * random.nextDouble();
            for (int t = 0; t < steps; t++) {
                level *= Math.exp(0.03 * random.nextGaussian());
                one[t] = Math.rint(1 + level * (1 + size * Math.sin(2 * Math.PI * t / period)) * Math.exp(0.2 * random.nextGaussian()));
            }
        }
    }

    private double[] next() {
        next = (next + 1) % SERIES;
        return series[next];
    }

    private Object fit(ForecastMethod method) {
        return method.fit(next(), period);
    }

    @Benchmark
    public Object ets() {
        return fit(new ExponentialSmoothing());
    }

    @Benchmark
    public Object etsOfSums() {
        return fit(new Aggregated(ExponentialSmoothing.damped()));
    }

    @Benchmark
    public Object theta() {
        return fit(new Theta());
    }

    @Benchmark
    public Object complex() {
        return fit(new ComplexSmoothing());
    }

    @Benchmark
    public Object arima() {
        return fit(new Arima());
    }

    @Benchmark
    public Object arimaWithMovingSeason() {
        return fit(new Following(new Arima()));
    }

    @Benchmark
    public Object count() {
        return fit(new CountSmoothing());
    }

    @Benchmark
    public double answer() {
        double[] y = next();
        DemandPaths paths = forecaster.forecast(DemandSeries.of("s" + next, y, period), ForecastSettings.of(horizon, 1, null)).paths();
        double sum = paths.quantileOf(paths.totals(0, horizon), 0.95);
        for (int h = 0; h < horizon; h++) {
            sum += paths.quantile(h, 0.95);
        }
        return sum;
    }
}
