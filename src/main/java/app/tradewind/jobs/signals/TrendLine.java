package app.tradewind.jobs.signals;

import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.forecast.launch.TitleWords;
import app.tradewind.storage.facts.signals.TrendStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Search interest in one term. Its scale is that of its file alone, so that it tells how interest changed and in
 * which part of the year it lies, and never how much is sold.
 *
 * @param term what was searched for
 * @param file that it stands in
 * @param last day of its last point
 * @param weeks interest a week up to the last point; a longer step stands evenly in each of its weeks
 */
public record TrendLine(String term, String file, LocalDate last, double[] weeks) {

    private static final int WINDOW = 8;
    private static final int HOLDS_WEEKS = 13;
    private static final double DAYS = 7;

    /** Interest of the last eight weeks over that of the eight before, less one, and its deviation; {@code NaN} where not known. */
    public double[] growth() {
        if (weeks.length < 2 * WINDOW) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[] last = moments(weeks.length - WINDOW, weeks.length);
        double[] before = moments(weeks.length - 2 * WINDOW, weeks.length - WINDOW);
        if (!(before[0] > 0)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double ratio = last[0] / before[0];
        double off = (last[1] / Math.max(1, last[0] * last[0]) + before[1] / (before[0] * before[0])) / WINDOW;
        return new double[] {ratio - 1, ratio * Math.sqrt(off)};
    }

    /** Whether it is what a product is searched for: each of its words stands in the title. */
    public boolean names(Set<String> title) {
        Set<String> words = TitleWords.of(term);
        return !words.isEmpty() && title.containsAll(words);
    }

    /** Every term of the files that is not too old, the longest line of each. */
    public static List<TrendLine> of(Signals signals, LocalDate today) {
        Map<String, TrendLine> lines = new TreeMap<>();
        signals.trends().forEach((series, points) -> {
            TrendLine line = of(series, points.stream().filter(point -> !point.start().toLocalDate().isAfter(today)).toList());
            if (line != null && !line.last.isBefore(today.minusWeeks(HOLDS_WEEKS))) {
                lines.merge(series.term(), line, (a, b) -> b.weeks.length >= a.weeks.length ? b : a);
            }
        });
        return List.copyOf(lines.values());
    }

    private static TrendLine of(TrendStore.Series series, List<TrendPoint> points) {
        if (points.size() < 2) {
            return null;
        }
        List<Double> weeks = new ArrayList<>();
        LocalDate first = points.get(0).start().toLocalDate();
        LocalDate last = points.get(points.size() - 1).start().toLocalDate();
        long step = Math.max(1, ChronoUnit.DAYS.between(first, last) / (points.size() - 1));
        double[] sum = new double[(int) (ChronoUnit.DAYS.between(first, last.plusDays(step)) / DAYS) + 1];
        double[] days = new double[sum.length];
        for (TrendPoint point : points) {
            long at = ChronoUnit.DAYS.between(first, point.start().toLocalDate());
            for (long day = at; day < at + step; day++) {
                sum[(int) (day / DAYS)] += point.value();
                days[(int) (day / DAYS)]++;
            }
        }
        IntStream.range(0, sum.length).filter(week -> days[week] > 0).forEach(week -> weeks.add(sum[week] / days[week]));
        return new TrendLine(series.term(), series.file(), last, weeks.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double[] moments(int from, int to) {
        double mean = IntStream.range(from, to).mapToDouble(week -> weeks[week]).sum() / (to - from);
        double variance = IntStream.range(from, to).mapToDouble(week -> (weeks[week] - mean) * (weeks[week] - mean)).sum() / (to - from - 1);
        return new double[] {mean, variance};
    }
}
