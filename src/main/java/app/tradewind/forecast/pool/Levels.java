package app.tradewind.forecast.pool;

import app.tradewind.forecast.count.CountSmoothing;
import app.tradewind.forecast.count.Lumps;
import app.tradewind.forecast.count.SimpleSmoothing;
import app.tradewind.forecast.count.ZeroInflated;
import app.tradewind.forecast.method.FittedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The same history seen with longer and shorter memory: the rate of the count model, of simple smoothing, means
 * with falling weights, and such means of a history whose greatest sales were cut to the usual ones
 * (winsorised, Tukey 1962), as one large order is no new rate.
 */
final class Levels {

    private static final double[] WEIGHTS = {0.01, 0.03, 0.06, 0.1, 0.3, 0.6};
    private static final double[] CUT_WEIGHTS = {0.03, 0.1, 0.2, 0.4};
    /** Sales above this quantile of all sales are cut to it. */
    private static final double CUT = 0.9;
    /** Futures come from the count model and from the history with these weights, in equal shares. */
    private static final double[] DRAWN = {0.1, 0.3, 0.03};

    private static final int SHARE_HELD_OUT = 4;
    private static final int LEAST_HELD_OUT = 4;
    private static final int TRIED = 200;
    private static final double[] QUANTILES = {0.5, 0.8, 0.9, 0.95};
    /** Less of a gain than this is luck. */
    private static final double CLOSER = 0.95;

    /** What is believed before the seller's series are looked at. */
    static final double[] USUAL = {0.2, 0.2, 0, 0, 0.1, 0.1, 0.1, 0, 0, 0.2, 0.1, 0};

    private final double[] y;
    private final FittedModel count;
    private final double[] rates = new double[USUAL.length];

    Levels(double[] y, int period) {
        this.y = y;
        this.count = new CountSmoothing().fit(y, period).orElseThrow();
        int at = 0;
        rates[at++] = count.level();
        rates[at++] = new SimpleSmoothing().fit(y, period).map(FittedModel::level).orElse(0.0);
        for (double weight : WEIGHTS) {
            rates[at++] = mean(y, weight);
        }
        double[] cut = cut(y);
        for (double weight : CUT_WEIGHTS) {
            rates[at++] = mean(cut, weight);
        }
    }

    /** Mean with weights that fall by {@code weight} a step back. */
    static double mean(double[] y, double weight) {
        double share = 1;
        double all = 0;
        double sum = 0;
        for (int t = y.length - 1; t >= 0; t--) {
            all += share;
            sum += share * y[t];
            share *= 1 - weight;
        }
        return sum / all;
    }

    private static double[] cut(double[] y) {
        double[] sales = Arrays.stream(y).filter(value -> value > 0).sorted().toArray();
        double most = sales.length == 0 ? 0 : sales[(int) Math.ceil(CUT * sales.length) - 1];
        return Arrays.stream(y).map(value -> Math.min(most, value)).toArray();
    }

    double[] rates() {
        return rates;
    }

    /** The count model, with idle steps where held-out quantiles were closer with them. */
    private FittedModel counted() {
        int held = y.length / SHARE_HELD_OUT;
        if (held < LEAST_HELD_OUT || Arrays.stream(y).noneMatch(value -> value == 0)) {
            return count;
        }
        double[] known = Arrays.copyOf(y, y.length - held);
        double plain = new CountSmoothing().fit(known, 1).map(model -> pinball(model, held)).orElse(Double.NaN);
        double idle = new ZeroInflated().fit(known, 1).map(model -> pinball(model, held)).orElse(Double.NaN);
        return idle < CLOSER * plain ? new ZeroInflated().fit(y, 1).orElse(count) : count;
    }

    /** Summed pinball loss of the upper quantiles of the last steps. */
    private double pinball(FittedModel model, int held) {
        double[][] futures = model.simulate(TRIED, held, new SplittableRandom(held));
        double loss = 0;
        double[] step = new double[TRIED];
        for (int h = 0; h < held; h++) {
            int at = h;
            Arrays.setAll(step, s -> futures[s][at]);
            Arrays.sort(step);
            for (double p : QUANTILES) {
                double off = y[y.length - held + h] - step[(int) Math.ceil(p * TRIED) - 1];
                loss += Math.max(p * off, (p - 1) * off);
            }
        }
        return loss;
    }

    /** Futures drawn from the models in equal shares, each moved to a rate of one piece a step. */
    double[][] drawn(int paths, int horizon, SplittableRandom random) {
        List<FittedModel> models = new ArrayList<>(List.of(counted()));
        for (double weight : DRAWN) {
            models.add(new Lumps(weight).fit(y, 1).orElseThrow());
        }
        double[][] all = new double[paths][];
        for (int m = 0; m < models.size(); m++) {
            int from = paths * m / models.size();
            FittedModel model = models.get(m);
            double[][] own = model.simulate(paths * (m + 1) / models.size() - from, horizon, random);
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
