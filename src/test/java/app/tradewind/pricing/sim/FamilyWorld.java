package app.tradewind.pricing.sim;

import app.tradewind.pricing.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Families whose products take buyers from each other: units of one rise with the mean log price of the
 * others by a known cross elasticity. Prices move on their own, with noise of a fifth.
 */
final class FamilyWorld {

    static final int SIZE = 6;
    private static final double[] STEPS = {0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1};

    final List<PriceHistory> histories = new ArrayList<>();
    final double[] elasticity;
    final double[] base;
    final double[] price0;
    private final double cross;

    FamilyWorld(long seed, int families, int weeks, double cross) {
        SplittableRandom random = new SplittableRandom(seed);
        this.cross = cross;
        int n = families * SIZE;
        elasticity = new double[n];
        base = new double[n];
        price0 = new double[n];
        for (int f = 0; f < families; f++) {
            double[][] moved = new double[SIZE][weeks];
            for (int k = 0; k < SIZE; k++) {
                int i = f * SIZE + k;
                elasticity[i] = -2.2 + 0.4 * random.nextGaussian();
                base[i] = Math.exp(3 + 0.5 * random.nextGaussian());
                price0[i] = Math.exp(3 + 0.3 * random.nextGaussian());
                double step = 1;
                for (int t = 0; t < weeks; t++) {
                    step = random.nextDouble() < 0.15 ? STEPS[random.nextInt(STEPS.length)] : step;
                    moved[k][t] = step;
                }
            }
            for (int k = 0; k < SIZE; k++) {
                add(random, f, k, moved);
            }
        }
    }

    private void add(SplittableRandom random, int f, int k, double[][] moved) {
        int i = f * SIZE + k;
        int weeks = moved[k].length;
        double[] units = new double[weeks];
        double[] price = new double[weeks];
        for (int t = 0; t < weeks; t++) {
            double[] all = new double[SIZE];
            for (int j = 0; j < SIZE; j++) {
                all[j] = price0[f * SIZE + j] * moved[j][t];
            }
            price[t] = all[k];
            units[t] = Math.rint(units(i, all) * Math.exp(0.2 * random.nextGaussian()));
        }
        histories.add(new PriceHistory("p" + i, "f" + f, units, price, Double.NaN, PriceHistory.Controls.NONE));
    }

    double cost(int i) {
        return Math.round(45 * price0[i]) / 100.0;
    }

    /** True pieces a week at the prices of its family. */
    private double units(int i, double[] prices) {
        int first = i / SIZE * SIZE;
        double others = 0;
        for (int j = 0; j < SIZE; j++) {
            others += first + j == i ? 0 : Math.log(prices[j] / price0[first + j]) / (SIZE - 1);
        }
        return base[i] * Math.exp(elasticity[i] * Math.log(prices[i - first] / price0[i]) + cross * others);
    }

    /** True profit a week of a family, fees of 20 % taken off. */
    double profit(int family, double[] prices) {
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
            int i = family * SIZE + k;
            sum += units(i, prices) * (0.8 * prices[k] - cost(i));
        }
        return sum;
    }

    double[] now(int family) {
        double[] now = new double[SIZE];
        for (int k = 0; k < SIZE; k++) {
            now[k] = histories.get(family * SIZE + k).priceNow();
        }
        return now;
    }

    /** The best prices within 20 % of those of now, one after the other until none moves. */
    double[] best(int family) {
        double[] now = now(family);
        double[] best = now.clone();
        for (int round = 0; round < 20; round++) {
            for (int k = 0; k < SIZE; k++) {
                double[] trial = best.clone();
                for (int step = 0; step <= 200; step++) {
                    trial[k] = now[k] * (0.8 + 0.002 * step);
                    best[k] = profit(family, trial) > profit(family, best) ? trial[k] : best[k];
                }
            }
        }
        return best;
    }
}
