package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A demand a step with a fixed chance, of a size like those seen: the futures of Croston's family.
 * Sizes are drawn from the history and scaled to the smoothed rate; whole ones stay whole, rounded up or
 * down by chance so that the rate is kept.
 */
final class SizeAndChance implements FittedModel {

    private final String name;
    private final double rate;
    private final double chance;
    private final double[] y;

    SizeAndChance(String name, double rate, double chance, double[] y) {
        this.name = name;
        this.rate = rate;
        this.chance = chance;
        this.y = y;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double[] mean(int horizon) {
        double[] flat = new double[horizon];
        Arrays.fill(flat, rate);
        return flat;
    }

    @Override
    public double level() {
        return rate;
    }

    @Override
    public double[] residuals() {
        return Arrays.stream(y).map(value -> value - rate).toArray();
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        double[] sizes = Arrays.stream(y).filter(value -> value > 0).toArray();
        double mean = Arrays.stream(sizes).average().orElse(0);
        boolean whole = Arrays.stream(sizes).allMatch(size -> size == Math.rint(size));
        double factor = mean > 0 && chance > 0 ? rate / (chance * mean) : 0;
        double[][] futures = new double[paths][horizon];
        for (double[] path : futures) {
            for (int h = 0; h < horizon; h++) {
                boolean sells = random.nextDouble() < chance;
                double size = sells ? factor * sizes[random.nextInt(sizes.length)] : 0;
                path[h] = whole ? Math.floor(size + random.nextDouble()) : size;
            }
        }
        return futures;
    }
}
