package app.tradewind.forecast.level;

import app.tradewind.forecast.level.MinTrace.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Which way of making forecasts agree a seller's own past speaks for. Bottom-up is kept unless another way was
 * better on weeks that were held out, and cost neither the levels nor the bottom anything.
 *
 * @param chosen the way
 * @param judged how each did, bottom-up first; empty where the past was too short to tell
 */
public record LevelChoice(Reconciliation chosen, List<Judged> judged) {

    /**
     * Of the mean of both errors. Asking for 2 or 3 % threw away what least variance gains on Online Retail, see
     * docs/forecasting.md; where levels and products do not hang together it is worse by more than this.
     */
    private static final double BETTER = 0.998;
    private static final double NO_WORSE = 1.005;

    public LevelChoice {
        judged = List.copyOf(judged);
    }

    /**
     * @param way its name
     * @param levels error of the sums by that of bottom-up: root mean square, scaled by each one's own past steps
     * @param bottoms the same at the bottom
     */
    public record Judged(String way, double levels, double bottoms) { }

    /**
     * What was known at an origin, and what came.
     *
     * @param base forecasts made there
     * @param known demand of the bottoms before it
     * @param held demand of the bottoms after it, as many steps as were forecast
     */
    public record Past(Base base, double[][] known, double[][] held) { }

    /** The ways in question. */
    public static List<Reconciliation> ways() {
        return List.of(new BottomUp(), new TopDown(), new MinTrace(Weights.PIECES), new MinTrace(Weights.SHRUNK));
    }

    public static LevelChoice of(List<Past> pasts) {
        Reconciliation chosen = new BottomUp();
        List<Judged> judged = new ArrayList<>();
        double[] bar = null;
        double best = BETTER;
        for (Reconciliation way : ways()) {
            double[] errors = new double[2];
            for (Past past : pasts) {
                boolean can = past.base.errors() != null || !way.name().equals("mint");
                double[][] bottoms = (can ? way : new BottomUp()).bottoms(past.base);
                Summing summing = past.base.summing();
                errors[0] += error(summing.of(past.known), summing.of(past.held), summing.of(bottoms));
                errors[1] += error(past.known, past.held, bottoms);
            }
            bar = bar == null ? errors : bar;
            if (bar[0] > 0 && bar[1] > 0) {
                Judged one = new Judged(way.name(), errors[0] / bar[0], errors[1] / bar[1]);
                judged.add(one);
                double both = (one.levels + one.bottoms) / 2;
                if (both < best && one.levels <= NO_WORSE && one.bottoms <= NO_WORSE) {
                    best = both;
                    chosen = way;
                }
            }
        }
        return new LevelChoice(chosen, judged);
    }

    /** Root mean square error by that of the last step carried on over the known ones, mean of all things that moved. */
    private static double error(double[][] known, double[][] held, double[][] mean) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < known.length; i++) {
            double scale = 0;
            for (int t = 1; t < known[i].length; t++) {
                double step = known[i][t] - known[i][t - 1];
                scale += step * step / (known[i].length - 1);
            }
            double square = 0;
            for (int h = 0; h < held[i].length && scale > 0; h++) {
                double off = held[i][h] - mean[i][h];
                square += off * off / held[i].length / scale;
            }
            sum += Math.sqrt(square);
            count += scale > 0 ? 1 : 0;
        }
        return count == 0 ? 0 : sum / count;
    }
}
