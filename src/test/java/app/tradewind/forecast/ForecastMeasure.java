package app.tradewind.forecast;

import app.tradewind.forecast.MeasuredSet.Split;
import app.tradewind.intake.UnusableFileException;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the forecast on published sets with held-out steps: {@code FOLDER [EVERY [SET…]]}, for every
 * so-manieth series and the sets whose names begin so. One row a set, see {@link ForecastScore} for the
 * columns. The CPU time is that of the whole process, so that the compiler and the collector count; every
 * second series of the first set is run before it as a warm-up.
 */
final class ForecastMeasure {

    private static final long SEED = 1;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int WARM_UP = 2;

    private ForecastMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        Path folder = Path.of(args[0]);
        int every = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        List<String> names = List.of(args).subList(Math.min(2, args.length), args.length);
        List<MeasuredSet> sets = MeasuredSet.ALL.stream()
                .filter(set -> names.isEmpty() || names.stream().anyMatch(set.file()::startsWith)).toList();
        score(sets.get(0), sets.get(0).read(folder, WARM_UP * every));
        System.out.println(ForecastScore.header());
        for (MeasuredSet set : sets) {
            List<Split> series = set.read(folder, every);
            long before = cpu();
            ForecastScore score = score(set, series);
            System.out.println(score.row(set.file(), (cpu() - before) / NANOS_A_MILLI / series.size()));
        }
    }

    private static ForecastScore score(MeasuredSet set, List<Split> series) {
        ForecastSettings settings = ForecastSettings.of(set.horizon(), SEED, null);
        Forecaster forecaster = Forecaster.of(series.stream()
                .map(split -> DemandSeries.of(split.id(), split.known(), set.told())).toList(), settings);
        ForecastScore score = new ForecastScore();
        for (Split split : series) {
            if (split.held().length > 0) {
                DemandSeries known = DemandSeries.of(split.id(), split.known(), set.told());
                score.add(split.known(), split.held(), forecaster.forecast(known, settings), set.scored());
            }
        }
        return score;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
