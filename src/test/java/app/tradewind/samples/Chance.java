package app.tradewind.samples;

import java.util.SplittableRandom;

/**
 * Seeded chance. Uses only {@code nextLong} of the generator and {@code StrictMath}, so that every
 * Java version draws the same figures.
 */
public final class Chance {

    private static final double TO_UNIT = 0x1.0p-53;
    private static final int POISSON_LIMIT = 40;

    private final SplittableRandom random;

    public Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A stream of its own for a name: adding a product does not change the others. */
    public static Chance named(long seed, String name) {
        return new Chance(seed * 1_000_003L + name.hashCode());
    }

    /** Uniform on [0, 1). */
    public double unit() {
        return (random.nextLong() >>> 11) * TO_UNIT;
    }

    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Uniform on 0 … bound - 1. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    public boolean happens(double probability) {
        return unit() < probability;
    }

    /** Standard normal, Box and Muller 1958. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * Math.PI * unit());
    }

    /** Poisson by multiplication of uniforms (Knuth), by its normal limit above 40. */
    public int poisson(double mean) {
        if (mean > POISSON_LIMIT) {
            return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        double product = unit();
        int count = 0;
        while (product > limit) {
            product *= unit();
            count++;
        }
        return count;
    }

    /** Digits, the first one not zero. */
    public String digits(int count) {
        StringBuilder text = new StringBuilder().append((char) ('1' + below(9)));
        while (text.length() < count) {
            text.append((char) ('0' + below(10)));
        }
        return text.toString();
    }
}
