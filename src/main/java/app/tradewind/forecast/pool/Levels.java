package app.tradewind.forecast.pool;

import app.tradewind.forecast.count.CountSmoothing;
import app.tradewind.forecast.count.Lumps;
import app.tradewind.forecast.method.FittedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The same history seen with longer and shorter memory: the count model's rate, then smoothed means. */
final class Levels {

    /** Smoothing weights of the means; the models after the count model, in this order. */
    private static final double[] WEIGHTS = {0.01, 0.03, 0.06, 0.1, 0.3, 0.6};
    /** Futures come from the count model and from the history with weights .1, .3 and .03. */
    private static final int[] DRAWN = {0, 4, 5, 2};

    /** What is believed before the seller's series are looked at: half the count model, half the means. */
    static final double[] USUAL = {0.5, 0, 0.05, 0.15, 0.2, 0.1, 0};

    private final List<FittedModel> models = new ArrayList<>();

    Levels(double[] y, int period) {
        models.add(new CountSmoothing().fit(y, period).orElseThrow());
        for (double weight : WEIGHTS) {
            models.add(new Lumps(weight).fit(y, period).orElseThrow());
        }
    }

    double[] rates() {
        return models.stream().mapToDouble(FittedModel::level).toArray();
    }

    /** Futures drawn from the models in equal shares, each moved to a rate of one piece a step. */
    double[][] drawn(int paths, int horizon, SplittableRandom random) {
        double[][] all = new double[paths][];
        for (int m = 0; m < DRAWN.length; m++) {
            int from = paths * m / DRAWN.length;
            FittedModel model = models.get(DRAWN[m]);
            double[][] own = model.simulate(paths * (m + 1) / DRAWN.length - from, horizon, random);
            double level = model.level();
            for (double[] path : own) {
                for (int h = 0; h < horizon; h++) {
                    path[h] /= level > 0 ? level : 1;
                }
            }
            System.arraycopy(own, 0, all, from, own.length);
        }
        return all;
    }
}
