package app.tradewind.stock.leadtime;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Chances of 0, 1, 2, … pieces. Demands of several days that do not depend on each other are added by
 * convolution, a demand over one of several lengths of time is a mixture.
 */
public final class Pmf {

    /** What lies beyond is too rare to matter and would only cost time. */
    private static final double TAIL = 1e-13;
    private static final double ROUNDING = 1e-12;

    private final double[] chances;

    private Pmf(double[] chances) {
        this.chances = chances;
    }

    /** @throws IllegalArgumentException if a chance is negative or they do not add up to one */
    public static Pmf of(double... chances) {
        double sum = Arrays.stream(chances).sum();
        if (Math.abs(sum - 1) > 1e-6 || Arrays.stream(chances).anyMatch(chance -> !(chance >= 0))) {
            throw new IllegalArgumentException("chances add up to " + sum);
        }
        return new Pmf(chances.clone());
    }

    /** The counts of a distribution, up to where nothing is left. */
    public static Pmf of(DiscreteDistribution distribution) {
        int most = 0;
        while (distribution.survivalProbability(most) > TAIL) {
            most++;
        }
        double[] chances = new double[most + 1];
        Arrays.setAll(chances, distribution::probability);
        return new Pmf(chances);
    }

    /** @param mean pieces; 0 for none ever */
    public static Pmf poisson(double mean) {
        return mean > 0 ? of(PoissonDistribution.of(mean)) : new Pmf(new double[] {1});
    }

    /** One of several, by their chances. */
    public static Pmf mixture(Map<Pmf, Double> parts) {
        int length = parts.keySet().stream().mapToInt(part -> part.chances.length).max().orElseThrow();
        double[] mixed = new double[length];
        parts.forEach((part, weight) -> {
            for (int k = 0; k < part.chances.length; k++) {
                mixed[k] += weight * part.chances[k];
            }
        });
        return of(mixed);
    }

    /** The sum of two that do not depend on each other. */
    public Pmf plus(Pmf other) {
        double[] sum = new double[chances.length + other.chances.length - 1];
        for (int i = 0; i < chances.length; i++) {
            for (int j = 0; j < other.chances.length; j++) {
                sum[i + j] += chances[i] * other.chances[j];
            }
        }
        return new Pmf(sum);
    }

    /** The sum of {@code times} such that do not depend on each other; 0 gives none for certain. */
    public Pmf times(int times) {
        Pmf sum = new Pmf(new double[] {1});
        Pmf power = this;
        for (int left = times; left > 0; left >>= 1) {
            sum = (left & 1) == 1 ? sum.plus(power) : sum;
            power = left > 1 ? power.plus(power) : power;
        }
        return sum;
    }

    public double mean() {
        double mean = 0;
        for (int k = 0; k < chances.length; k++) {
            mean += k * chances[k];
        }
        return mean;
    }

    /** Chance of at most {@code pieces}. */
    public double atMost(int pieces) {
        double sum = 0;
        for (int k = 0; k <= pieces && k < chances.length; k++) {
            sum += chances[k];
        }
        return sum;
    }

    /** The least number of pieces that reaches the chance {@code p}. */
    public int quantile(double p) {
        double sum = 0;
        for (int k = 0; k < chances.length; k++) {
            sum += chances[k];
            if (sum >= p - ROUNDING) {
                return k;
            }
        }
        return chances.length - 1;
    }
}
