package app.tradewind.forecast;

import app.tradewind.forecast.learner.Verdict;
import app.tradewind.intake.UnusableFileException;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the learner's gate says of published sets, from their known steps alone: {@code FOLDER BACK [EVERY [SET…]]}, where
 * BACK horizons are left off before.
 * One row a set and kind of series: how many it was judged on, its part in the answer, the error with it by the
 * error without, and the CPU time of all that is learned ahead.
 */
final class LearnerMeasure {

    private static final double NANOS_A_MILLI = 1e6;

    private LearnerMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        int back = Integer.parseInt(args[1]);
        int every = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        List<String> names = List.of(args).subList(Math.min(3, args.length), args.length);
        for (MeasuredSet set : MeasuredSet.ALL) {
            if (!names.isEmpty() && names.stream().noneMatch(set.file()::startsWith)) {
                continue;
            }
            List<DemandSeries> known = set.read(Path.of(args[0]), every).stream()
                    .filter(split -> split.known().length > back * set.horizon())
                    .map(split -> DemandSeries.of(split.id(), Arrays.copyOf(split.known(), split.known().length - back * set.horizon()), set.told()))
                    .toList();
            long before = cpu();
            Forecaster forecaster = Forecaster.of(known, ForecastSettings.of(set.horizon(), 1, null));
            double millis = (cpu() - before) / NANOS_A_MILLI;
            for (boolean slow : new boolean[] {false, true}) {
                Verdict verdict = forecaster.verdict(slow);
                if (verdict.series() > 0) {
                    System.out.printf(Locale.ROOT, "%-31s %-5s judged on %3d, part %.1f, error with it %.4f, %6.0f ms for %d series%n",
                            set.file(), slow ? "slow" : "brisk", verdict.series(), verdict.part(), verdict.ofBar(), millis, known.size());
                }
            }
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
