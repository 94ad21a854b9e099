package app.tradewind.forecast;

import app.tradewind.forecast.count.Counts;
import java.util.SplittableRandom;

/** Histories for tests: ordinary and awkward ones. */
final class Histories {

    private Histories() { }

    static DemandSeries weekly(String id, int weeks, double rate, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] units = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            units[week] = Counts.negativeBinomial(rate, 4, random);
        }
        return DemandSeries.of(id, units, 52);
    }

    /** Short, long, constant, empty, sparse, negative, huge, holed: a different kind each trial. */
    static DemandSeries any(SplittableRandom random, int trial) {
        int length = trial % 11 == 0 ? random.nextInt(5) : 3 + random.nextInt(130);
        double scale = Math.pow(10, random.nextInt(6) - 1);
        int kind = trial % 6;
        double[] units = new double[length];
        for (int t = 0; t < length; t++) {
            double noise = random.nextGaussian();
            units[t] = switch (kind) {
                case 0 -> Math.rint(Math.max(0, 0.5 * noise));
                case 1 -> scale;
                case 2 -> scale * (10 + noise);
                case 3 -> scale * (t + 5 * noise);
                case 4 -> random.nextInt(4) == 0 ? Double.NaN : Math.rint(scale * Math.exp(noise));
                default -> t < length / 2 ? 0 : scale * 3;
            };
        }
        int[] periods = {1, 4, 7, 12, 52};
        return DemandSeries.of("trial " + trial, units, periods[random.nextInt(periods.length)]);
    }
}
