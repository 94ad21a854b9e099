package app.tradewind.forecast.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which methods took part over many series, how often each was in, and how they did against the naive forecast. */
public final class Tally {

    private final Map<String, double[]> sums = new TreeMap<>();

    /**
     * @param method without what was fitted: {@code ets} for every shape of it
     * @param tried series it took part in
     * @param used series whose answer is made of it
     * @param ofNaive its error by that of the naive forecast, both summed over the series
     */
    public record Line(String method, int tried, int used, double ofNaive) { }

    /** @param bar error of the naive forecast; a series on which it made none says nothing and is left out */
    public void add(List<Tried> all, double bar) {
        for (Tried one : all) {
            if (bar > 0 && Double.isFinite(one.mase())) {
                double[] sum = sums.computeIfAbsent(one.method().replaceAll("\\(.*\\)", ""), method -> new double[4]);
                sum[0]++;
                sum[1] += one.used() ? 1 : 0;
                sum[2] += one.mase();
                sum[3] += bar;
            }
        }
    }

    /** By name. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        sums.forEach((method, sum) -> lines.add(new Line(method, (int) sum[0], (int) sum[1], sum[2] / sum[3])));
        return lines;
    }
}
