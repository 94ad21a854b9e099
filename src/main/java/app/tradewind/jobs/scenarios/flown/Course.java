package app.tradewind.jobs.scenarios.flown;

import app.tradewind.stock.simulate.Contrast;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Outcome.Measure;
import app.tradewind.stock.simulate.Outcome.Total;
import java.util.Arrays;

/**
 * What one way through the weeks came to.
 *
 * @param stock mean pieces at each week's end
 * @param cash mean cash since the start at each week's end, at home
 * @param by what it sums up to
 */
public record Course(double[] stock, double[] cash, Sums by) {

    private static final double TAIL = 0.1;

    /** What a course is judged by: pieces lost, mean pieces in stock, the lowest cash of any week, profit. */
    public enum Figure { LOST, STOCK, LOW, PROFIT }

    /** A figure over the futures: mean, tenth and ninetieth percentile. */
    public record Range(double mean, double low, double high) { }

    /** One range a figure. */
    public record Sums(Range lost, Range stock, Range low, Range profit) {

        public Range of(Figure figure) {
            return switch (figure) {
                case LOST -> lost;
                case STOCK -> stock;
                case LOW -> low;
                case PROFIT -> profit;
            };
        }
    }

    /** How two courses differ, figure by figure, first less second on the same futures. */
    public record Gap(Contrast lost, Contrast stock, Contrast low, Contrast profit) {

        public Contrast of(Figure figure) {
            return switch (figure) {
                case LOST -> lost;
                case STOCK -> stock;
                case LOW -> low;
                case PROFIT -> profit;
            };
        }
    }

    static Course of(Outcome outcome) {
        return new Course(outcome.means(Measure.STOCK), outcome.means(Measure.CASH), new Sums(range(outcome, Figure.LOST),
                range(outcome, Figure.STOCK), range(outcome, Figure.LOW), range(outcome, Figure.PROFIT)));
    }

    static Gap gap(Outcome first, Outcome second) {
        return new Gap(contrast(first, second, Figure.LOST), contrast(first, second, Figure.STOCK), contrast(first, second, Figure.LOW),
                contrast(first, second, Figure.PROFIT));
    }

    private static Contrast contrast(Outcome first, Outcome second, Figure figure) {
        return Contrast.of(paths(first, figure), paths(second, figure));
    }

    private static Range range(Outcome outcome, Figure figure) {
        double[] paths = paths(outcome, figure);
        // Against nothing at all, which says mean and percentiles of the figure itself.
        Contrast own = Contrast.of(paths, new double[paths.length]);
        return new Range(Arrays.stream(paths).average().orElse(Double.NaN), own.low(), own.high());
    }

    private static double[] paths(Outcome outcome, Figure figure) {
        return switch (figure) {
            case LOST -> outcome.all(Total.LOST);
            case STOCK -> outcome.all(Total.STOCK);
            case LOW -> outcome.lowest(Measure.CASH);
            case PROFIT -> outcome.all(Total.PROFIT);
        };
    }
}
