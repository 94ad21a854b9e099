package app.tradewind.forecast;

import app.tradewind.forecast.MeasuredSet.Split;
import app.tradewind.forecast.arima.Arima;
import app.tradewind.forecast.brisk.BriskMethods;
import app.tradewind.forecast.complex.ComplexSmoothing;
import app.tradewind.forecast.loess.Mstl;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.method.Median;
import app.tradewind.forecast.season.Rooted;
import app.tradewind.forecast.smoothing.ExponentialSmoothing;
import app.tradewind.forecast.theta.Theta;
import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one more member would do to the median of the brisk methods: {@code FOLDER SET EVERY [ORIGINS]}. For the
 * last horizon and those before it, MASE of the median as it stands, of it with each way to take seasons out by
 * local regression, and of that alone. Series of two seasons and more that sell in most steps.
 */
final class MemberMeasure {

    private static final int DAYS = 7;

    private MemberMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        MeasuredSet set = MeasuredSet.ALL.stream().filter(one -> one.file().startsWith(args[1])).findFirst().orElseThrow();
        List<Split> series = set.read(Path.of(args[0]), Integer.parseInt(args[2]));
        int origins = args.length > 3 ? Integer.parseInt(args[3]) : 2;
        for (int back = 0; back < origins; back++) {
            Map<String, double[]> sums = new LinkedHashMap<>();
            for (Split split : series) {
                add(sums, set, split, back * set.horizon());
            }
            System.out.printf("%s, %d horizons earlier%n", set.file(), back);
            sums.forEach((name, sum) -> System.out.printf("  %-28s %.4f  %.0f series%n", name, sum[0] / sum[1], sum[1]));
        }
    }

    private static void add(Map<String, double[]> sums, MeasuredSet set, Split split, int earlier) {
        int n = split.known().length - earlier;
        if (split.held().length == 0 || n < 2 * set.told() + 2) {
            return;
        }
        double[] known = Arrays.copyOf(split.known(), n);
        double[] held = earlier == 0 ? split.held() : Arrays.copyOfRange(split.known(), n, n + set.horizon());
        History history = History.of(DemandSeries.of(split.id(), known, set.told()).gapsShown());
        if (history.slow()) {
            return;
        }
        double scale = Backtest.scale(known, set.scored());
        List<FittedModel> standing = new ArrayList<>();
        for (ForecastMethod method : BriskMethods.of(history.values(), set.told())) {
            method.fit(history.values(), set.told()).ifPresent(standing::add);
        }
        judge(sums, "median", Median.of(standing).orElseThrow(), held, scale);
        candidates(set.told()).forEach((name, method) -> method.fit(history.values(), set.told()).ifPresent(model -> {
            List<FittedModel> more = new ArrayList<>(standing);
            more.add(model);
            judge(sums, "median + " + name, Median.of(more).orElseThrow(), held, scale);
            judge(sums, name, model, held, scale);
        }));
    }

    private static Map<String, ForecastMethod> candidates(int period) {
        Map<String, ForecastMethod> all = new LinkedHashMap<>();
        for (ForecastMethod inner : List.of(ExponentialSmoothing.damped(), new Theta(), new ComplexSmoothing(), new Arima())) {
            all.put("mstl " + inner.name(), new Mstl(inner));
            all.put("mstl " + inner.name() + " of roots", new Rooted(new Mstl(inner)));
            if (period == DAYS) {
                all.put("mstl " + inner.name() + ", year", Mstl.days(inner));
            }
        }
        return all;
    }

    private static void judge(Map<String, double[]> sums, String name, FittedModel model, double[] held, double scale) {
        double[] mean = model.mean(held.length);
        double[] sum = sums.computeIfAbsent(name, key -> new double[2]);
        for (int h = 0; h < held.length; h++) {
            sum[0] += Math.abs(held[h] - Math.max(0, mean[h])) / scale / held.length;
        }
        sum[1]++;
    }
}
