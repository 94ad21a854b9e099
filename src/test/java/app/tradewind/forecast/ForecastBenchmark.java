package app.tradewind.forecast;

import app.tradewind.forecast.arima.Arima;
import app.tradewind.forecast.complex.ComplexSmoothing;
import app.tradewind.forecast.count.CountSmoothing;
import app.tradewind.forecast.loess.Mstl;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.season.Aggregated;
import app.tradewind.forecast.smoothing.ExponentialSmoothing;
import app.tradewind.forecast.theta.Theta;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * CPU time of the forecast on made-up weekly series of two years, a third of them slow, or on monthly ones of
 * ten years: {@code SERIES ROUNDS [months]}. Times each hot method's fit and the whole answer with its quantiles
 * in turn, so that a busy machine falls on all of them; prints the median of the rounds in ms a series, whole
 * process.
 */
final class ForecastBenchmark {

    private static final int WEEKS = 104;
    private static final int HORIZON = 13;
    private static final int PERIOD = 52;
    private static final int MONTHS = 120;
    private static final int YEAR = 12;
    private static final int MONTHS_AHEAD = 18;
    private static final double NANOS_A_MILLI = 1e6;

    private ForecastBenchmark() { }

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        boolean months = args.length > 2 && "months".equals(args[2]);
        Map<String, Consumer<DemandSeries>> candidates = new LinkedHashMap<>();
        for (ForecastMethod method : List.of(new ExponentialSmoothing(), new Theta(), new ComplexSmoothing(), new Arima(),
                new Mstl(new Arima()), new CountSmoothing())) {
            candidates.put(method.name(), one -> method.fit(one.units(), one.period()));
        }
        candidates.put("ets on sums", one -> new Aggregated(ExponentialSmoothing.damped()).fit(one.units(), one.period()));
        Forecaster forecaster = new Forecaster();
        ForecastSettings settings = ForecastSettings.of(months ? MONTHS_AHEAD : HORIZON, 1, null);
        candidates.put("whole answer", one -> quantiles(forecaster.forecast(one, settings).paths()));
        List<DemandSeries> series = months ? months(count) : series(count);
        candidates.values().forEach(work -> series.stream().limit(100).forEach(work));
        Map<String, TreeSet<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            candidates.forEach((name, work) -> {
                long before = cpu();
                series.forEach(work);
                times.computeIfAbsent(name, key -> new TreeSet<>()).add((cpu() - before) / NANOS_A_MILLI / count);
            });
        }
        times.forEach((name, all) -> System.out.printf("%-14s median %8.3f  least %8.3f ms a series%n", name,
                new ArrayList<>(all).get(all.size() / 2), all.first()));
    }

    private static void quantiles(DemandPaths paths) {
        for (int h = 0; h < paths.steps(); h++) {
            paths.quantile(h, 0.95);
        }
        paths.totals(0, paths.steps());
    }

    static List<DemandSeries> series(int count) {
        List<DemandSeries> all = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int s = 0; s < count; s++) {
            double[] units = new double[WEEKS];
            double level = s % 3 == 0 ? 0.6 : Math.exp(1.5 + 2.5 * random.nextDouble());
            for (int t = 0; t < WEEKS; t++) {
                level *= Math.exp(0.04 * random.nextGaussian());
                double season = 1 + (s % 3 == 1 ? 0.4 * Math.sin(2 * Math.PI * t / PERIOD) : 0);
                double mean = level * season * Math.exp(0.3 * random.nextGaussian());
                units[t] = s % 3 == 0 ? random.nextDouble() < 0.3 ? 1 + random.nextInt(3) : 0 : Math.rint(mean);
            }
            all.add(DemandSeries.of("s" + s, units, PERIOD));
        }
        return all;
    }

    private static List<DemandSeries> months(int count) {
        List<DemandSeries> all = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int s = 0; s < count; s++) {
            double[] units = new double[MONTHS];
            double level = Math.exp(3 + 3 * random.nextDouble());
            double size = 0.5 * random.nextDouble();
            for (int t = 0; t < units.length; t++) {
                level *= Math.exp(0.03 * random.nextGaussian());
                units[t] = Math.rint(1 + level * (1 + size * Math.sin(2 * Math.PI * t / YEAR)) * Math.exp(0.2 * random.nextGaussian()));
            }
            all.add(DemandSeries.of("m" + s, units, YEAR));
        }
        return all;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
