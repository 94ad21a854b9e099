package app.tradewind.forecast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Mean scores over the series of a set. sMAPE, MASE, OWA and MSIS as M4 defines them (Makridakis,
 * Spiliotis and Assimakopoulos 2020), RMSSE and the scaled pinball loss as M5 does (2022), except that
 * pinball losses are scaled by the mean absolute difference. A total is the sum over the horizon. Whole numbers
 * cover more than a quantile promises, as all that equal it count; the even cover counts of a value the share of
 * its own probability that lies inside (randomised probability integral transform, Czado, Gneiting and Held 2009).
 */
final class ForecastScore {

    /** Weight of a miss of a 95 % interval: 2 / 0.05. */
    private static final double MISS = 40;

    private enum Figure {
        SMAPE, SMAPE_NAIVE, MASE, MASE_NAIVE, COVER, MSIS, RMSSE, PINBALL50, PINBALL90, PINBALL95,
        TOTAL90, TOTAL95, TOTAL_PINBALL90, TOTAL_PINBALL95, EVEN, TOTAL_EVEN95
    }

    private static final String HEAD = "%-31s%7s%8s%7s%8s%7s%8s%8s%8s%8s%8s%7s%7s%8s%8s%7s%7s%9s";

    private final Map<Figure, double[]> sums = new EnumMap<>(Figure.class);

    static String header() {
        return String.format(Locale.ROOT, HEAD, "set", "series", "MASE", "OWA", "sMAPE", "cover", "MSIS", "RMSSE",
                "SPL.5", "SPL.9", "SPL.95", "tot.9", "tot.95", "tSPL.9", "tSPL.95", "even", "tev.95", "CPU ms");
    }

    /**
     * @param x what was known
     * @param y what came
     * @param period by which MASE and MSIS are scaled
     */
    void add(double[] x, double[] y, Forecast forecast, int period) {
        double[] f = Arrays.copyOf(forecast.mean(), y.length);
        double[] bar = NaiveTwo.forecast(x, y.length, period);
        add(Figure.SMAPE, smape(y, f));
        add(Figure.SMAPE_NAIVE, smape(y, bar));
        double scale = difference(x, x.length > period ? period : 1, 1);
        if (scale > 0) {
            add(Figure.MASE, absolute(y, f) / scale);
            add(Figure.MASE_NAIVE, absolute(y, bar) / scale);
            interval(y, forecast.paths(), scale);
        }
        double step = difference(x, 1, 1);
        if (step > 0) {
            add(Figure.RMSSE, Math.sqrt(square(y, f) / difference(x, 1, 2)));
            quantiles(y, forecast.paths(), step);
        }
    }

    private void interval(double[] y, DemandPaths paths, double scale) {
        double msis = 0;
        for (int h = 0; h < y.length; h++) {
            double low = paths.quantile(h, 0.025);
            double high = paths.quantile(h, 0.975);
            add(Figure.COVER, low <= y[h] && y[h] <= high ? 1 : 0);
            add(Figure.EVEN, even(paths, h, y[h]));
            msis += (high - low + MISS * Math.max(0, low - y[h]) + MISS * Math.max(0, y[h] - high)) / y.length;
        }
        add(Figure.MSIS, msis / scale);
    }

    private void quantiles(double[] y, DemandPaths paths, double scale) {
        double[] losses = new double[3];
        for (int h = 0; h < y.length; h++) {
            losses[0] += pinball(y[h], paths.quantile(h, 0.5), 0.5);
            losses[1] += pinball(y[h], paths.quantile(h, 0.9), 0.9);
            losses[2] += pinball(y[h], paths.quantile(h, 0.95), 0.95);
        }
        add(Figure.PINBALL50, losses[0] / y.length / scale);
        add(Figure.PINBALL90, losses[1] / y.length / scale);
        add(Figure.PINBALL95, losses[2] / y.length / scale);
        double[] totals = paths.totals(0, paths.steps());
        double sum = Arrays.stream(y).sum();
        double most90 = paths.quantileOf(totals, 0.9);
        double most95 = paths.quantileOf(totals, 0.95);
        add(Figure.TOTAL90, sum <= most90 ? 1 : 0);
        add(Figure.TOTAL95, sum <= most95 ? 1 : 0);
        add(Figure.TOTAL_EVEN95, under(place(totals, sum, false), place(totals, sum, true), 0.95));
        add(Figure.TOTAL_PINBALL90, pinball(sum, most90, 0.9) / y.length / scale);
        add(Figure.TOTAL_PINBALL95, pinball(sum, most95, 0.95) / y.length / scale);
    }

    /** Not sorted, as the time that is measured is not to be that of measuring. */
    private static double even(DemandPaths paths, int step, double value) {
        int below = 0;
        int upTo = 0;
        for (int s = 0; s < paths.count(); s++) {
            double at = paths.at(s, step);
            below += at < value ? 1 : 0;
            upTo += at <= value ? 1 : 0;
        }
        double n = paths.count();
        return under(below / n, upTo / n, 0.975) - under(below / n, upTo / n, 0.025);
    }

    /** Chance that a value's place among futures, anywhere between the share below it and the share up to it, is under p. */
    private static double under(double below, double upTo, double p) {
        return upTo > below ? Math.min(1, Math.max(0, (p - below) / (upTo - below))) : below < p ? 1 : 0;
    }

    /** Share of ascending values below one, or up to it. */
    private static double place(double[] ascending, double value, boolean with) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (ascending[middle] < value || with && ascending[middle] == value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return (double) from / ascending.length;
    }

    double smape() {
        return mean(Figure.SMAPE);
    }

    double mase() {
        return mean(Figure.MASE);
    }

    /** Mean of sMAPE and MASE, each as a share of that of {@link NaiveTwo}. */
    double owa() {
        return (mean(Figure.SMAPE) / mean(Figure.SMAPE_NAIVE) + mean(Figure.MASE) / mean(Figure.MASE_NAIVE)) / 2;
    }

    /** Share of the values that came inside the 95 % interval. */
    double cover() {
        return mean(Figure.COVER);
    }

    /** The same where of a value that many futures share only its part inside counts. */
    double evenCover() {
        return mean(Figure.EVEN);
    }

    String row(String name, double millis) {
        return String.format(Locale.ROOT, "%-31s%7d%8.4f%7.4f%8.3f%7.3f%8.3f%8.4f%8.4f%8.4f%8.4f%7.3f%7.3f%8.4f%8.4f%7.3f%7.3f%9.2f",
                name, (int) sums.getOrDefault(Figure.SMAPE, new double[2])[1], mase(), owa(), smape(), cover(),
                mean(Figure.MSIS), mean(Figure.RMSSE), mean(Figure.PINBALL50), mean(Figure.PINBALL90),
                mean(Figure.PINBALL95), mean(Figure.TOTAL90), mean(Figure.TOTAL95), mean(Figure.TOTAL_PINBALL90),
                mean(Figure.TOTAL_PINBALL95), mean(Figure.EVEN), mean(Figure.TOTAL_EVEN95), millis);
    }

    private void add(Figure figure, double value) {
        double[] sum = sums.computeIfAbsent(figure, key -> new double[2]);
        sum[0] += value;
        sum[1]++;
    }

    private double mean(Figure figure) {
        double[] sum = sums.get(figure);
        return sum == null ? Double.NaN : sum[0] / sum[1];
    }

    private static double pinball(double y, double quantile, double level) {
        return y >= quantile ? (y - quantile) * level : (quantile - y) * (1 - level);
    }

    private static double smape(double[] y, double[] f) {
        double sum = 0;
        for (int h = 0; h < y.length; h++) {
            double size = Math.abs(y[h]) + Math.abs(f[h]);
            sum += size > 0 ? 200 * Math.abs(y[h] - f[h]) / size : 0;
        }
        return sum / y.length;
    }

    private static double absolute(double[] y, double[] f) {
        double sum = 0;
        for (int h = 0; h < y.length; h++) {
            sum += Math.abs(y[h] - f[h]);
        }
        return sum / y.length;
    }

    private static double square(double[] y, double[] f) {
        double sum = 0;
        for (int h = 0; h < y.length; h++) {
            sum += (y[h] - f[h]) * (y[h] - f[h]);
        }
        return sum / y.length;
    }

    /** Mean difference over a lag, to a power; {@code NaN} for a history that is too short. */
    private static double difference(double[] x, int lag, int power) {
        double sum = 0;
        for (int t = lag; t < x.length; t++) {
            sum += Math.pow(Math.abs(x[t] - x[t - lag]), power);
        }
        return sum / (x.length - lag);
    }
}
