package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.Optional;

/**
 * Demand in blocks of several steps has fewer zeros; smoothing the blocks and sharing the result out
 * evenly gives the rate a step. One block length, the mean interval between demands, is ADIDA
 * (Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos 2011); the mean over all lengths from one
 * step to that interval is IMAPA (Petropoulos and Kourentzes 2015). Each block length picks its own weight
 * by squared error. Futures are drawn like Croston's.
 */
public final class Aggregation implements ForecastMethod {

    private static final int LEAST_BLOCKS = 2;

    private final boolean many;

    private Aggregation(boolean many) {
        this.many = many;
    }

    /** One block length. */
    public static Aggregation adida() {
        return new Aggregation(false);
    }

    /** The mean over block lengths. */
    public static Aggregation imapa() {
        return new Aggregation(true);
    }

    @Override
    public String name() {
        return many ? "imapa" : "adida";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        long sold = Arrays.stream(y).filter(value -> value > 0).count();
        if (sold == 0) {
            return Optional.empty();
        }
        double interval = interval(y);
        int longest = Math.max(1, Math.min((int) Math.rint(interval), y.length / LEAST_BLOCKS));
        double rate = 0;
        int lengths = 0;
        for (int length = many ? 1 : longest; length <= longest; length++) {
            rate += SimpleSmoothing.level(blocks(y, length)) / length;
            lengths++;
        }
        return Optional.of(new SizeAndChance(name(), rate / lengths, Math.min(1, 1 / interval), y));
    }

    /** Mean steps from one demand to the next, the first counted from the start of the history. */
    static double interval(double[] y) {
        int last = -1;
        int demands = 0;
        for (int t = 0; t < y.length; t++) {
            if (y[t] > 0) {
                last = t;
                demands++;
            }
        }
        return (last + 1.0) / demands;
    }

    /** Sums of {@code length} steps each; the steps that are over stand at the start and are left out. */
    static double[] blocks(double[] y, int length) {
        double[] blocks = new double[y.length / length];
        int from = y.length % length;
        for (int t = from; t < y.length; t++) {
            blocks[(t - from) / length] += y[t];
        }
        return blocks;
    }
}
