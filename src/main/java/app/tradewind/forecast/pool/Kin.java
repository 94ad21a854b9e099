package app.tradewind.forecast.pool;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What really came after histories like the one asked about, whole stretches at a time, so that zeros, lumps
 * and what hangs together in them is kept: forecasting by similarity (Kang, Spiliotis, Petropoulos, Athiniotis,
 * Li and Assimakopoulos 2021, Déjà vu), nearest neighbours with triangular weights (Yakowitz 1987).
 */
final class Kin {

    private static final int NEAREST = 100;
    /** Keeps the farthest of the nearest in, and the weights above zero. */
    private static final double LEAST_WEIGHT = 1e-3;
    /**
     * A rate under this share of its neighbours' geometric mean is taken for as much: what came after a dozen steps without a
     * sale is not ten thousand times what was expected.
     */
    private static final double LEAST_SHARE = 0.1;
    /** A rate under this is none. */
    private static final double LEAST_RATE = 1e-4;

    private final double[][] traits;
    private final double[] rates;
    private final double[][] came;
    private final double[] factor;

    private Kin(double[][] traits, double[] rates, double[][] came) {
        this.traits = traits;
        this.rates = rates;
        this.came = came;
        this.factor = new double[Traits.WEIGHTS.length];
        for (int i = 0; i < factor.length; i++) {
            int at = i;
            double mean = Arrays.stream(traits).mapToDouble(all -> all[at]).average().orElse(0);
            double square = Arrays.stream(traits).mapToDouble(all -> (all[at] - mean) * (all[at] - mean)).average().orElse(0);
            factor[i] = square > 0 ? Traits.WEIGHTS[i] * Traits.WEIGHTS[i] / square : 0;
        }
    }

    static Kin of(List<Evidence> evidence, Blend blend) {
        return new Kin(evidence.stream().map(Evidence::traits).toArray(double[][]::new),
                evidence.stream().mapToDouble(one -> Math.max(LEAST_RATE, blend.rate(one.levels()))).toArray(),
                evidence.stream().map(Evidence::came).toArray(double[][]::new));
    }

    /** Those nearest to a history, likelier the nearer. */
    Near near(double[] own) {
        double[] distance = new double[traits.length];
        long[] order = new long[traits.length];
        for (int i = 0; i < distance.length; i++) {
            for (int j = 0; j < factor.length; j++) {
                double off = traits[i][j] - own[j];
                distance[i] += factor[j] * off * off;
            }
            // The bits of floats above zero are in the order of the floats: one sort of longs, ties by index.
            order[i] = (long) Float.floatToIntBits((float) distance[i]) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int count = Math.min(NEAREST, order.length);
        double edge = distance[(int) order[count - 1]];
        int[] nearest = new int[count];
        double[] reach = new double[count];
        double all = 0;
        double usual = 0;
        for (int i = 0; i < count; i++) {
            nearest[i] = (int) order[i];
            double weight = LEAST_WEIGHT + (edge > 0 ? Math.max(0, 1 - distance[nearest[i]] / edge) : 1);
            all += weight;
            usual += weight * Math.log(rates[nearest[i]]);
            reach[i] = all;
        }
        return new Near(nearest, reach, LEAST_SHARE * Math.exp(usual / all));
    }

    /** The nearest of all, with their summed weights. */
    final class Near {

        private final int[] nearest;
        private final double[] reach;
        private final double least;

        /** @param least rate that one of them is taken for at least */
        private Near(int[] nearest, double[] reach, double least) {
            this.nearest = nearest;
            this.reach = reach;
            this.least = least;
        }

        /**
         * Futures that came, for a rate of one piece a step. Each is read from any of its steps on and round:
         * which step came first says nothing, and so a hundred stretches give many more futures.
         */
        double[][] drawn(int paths, int horizon, SplittableRandom random) {
            double[][] futures = new double[paths][horizon];
            for (double[] path : futures) {
                int drawn = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
                int one = nearest[Math.min(nearest.length - 1, drawn < 0 ? -drawn - 1 : drawn)];
                double[] steps = came[one];
                int from = random.nextInt(steps.length);
                for (int h = 0; h < horizon; h++) {
                    path[h] = steps[(from + h) % steps.length] / Math.max(least, rates[one]);
                }
            }
            return futures;
        }
    }
}
