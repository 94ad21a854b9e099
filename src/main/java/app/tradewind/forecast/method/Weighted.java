package app.tradewind.forecast.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Members of one family, each with the weight of its Akaike criterion: exp(−Δ/2), made to add up to one
 * (Burnham and Anderson 2002; Kolassa 2011, Combining exponential smoothing forecasts using Akaike
 * weights). Futures are a mixture of those of the members, in the same shares.
 */
public final class Weighted implements FittedModel {

    private static final double LEAST_SHARE = 0.05;

    private final List<FittedModel> models;
    private final double[] shares;

    private Weighted(List<FittedModel> models, double[] shares) {
        this.models = models;
        this.shares = shares;
    }

    /**
     * @param models of one family, fitted to one history
     * @param criteria of each, smaller is better
     * @return the best alone where no other comes near it; empty without a model
     */
    public static Optional<FittedModel> of(List<? extends FittedModel> models, List<Double> criteria) {
        double least = criteria.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double sum = 0;
        for (double criterion : criteria) {
            sum += Math.exp((least - criterion) / 2);
        }
        List<FittedModel> kept = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double all = 0;
        for (int i = 0; i < models.size(); i++) {
            double share = Math.exp((least - criteria.get(i)) / 2) / sum;
            if (share >= LEAST_SHARE || criteria.get(i) == least) {
                int at = 0;
                while (at < weights.size() && weights.get(at) >= share) {
                    at++;
                }
                kept.add(at, models.get(i));
                weights.add(at, share);
                all += share;
            }
        }
        double total = all;
        return kept.isEmpty() ? Optional.empty()
                : Optional.of(kept.size() == 1 ? kept.get(0)
                        : new Weighted(List.copyOf(kept), weights.stream().mapToDouble(weight -> weight / total).toArray()));
    }

    /** The members, best first: of a model that has none, itself. */
    public static List<FittedModel> members(FittedModel model) {
        return model instanceof Weighted weighted ? weighted.models : List.of(model);
    }

    /** The name of the best member. */
    @Override
    public String name() {
        return models.get(0).name();
    }

    @Override
    public double[] mean(int horizon) {
        return sum(models.stream().map(model -> model.mean(horizon)).toList());
    }

    @Override
    public double[] unseasoned(int horizon) {
        return sum(models.stream().map(model -> model.unseasoned(horizon)).toList());
    }

    @Override
    public double level() {
        return sum(models.stream().map(model -> new double[] {model.level()}).toList())[0];
    }

    @Override
    public double[] residuals() {
        return models.get(0).residuals();
    }

    private double[] sum(List<double[]> rows) {
        double[] sum = new double[rows.get(0).length];
        for (int m = 0; m < shares.length; m++) {
            for (int h = 0; h < sum.length; h++) {
                sum[h] += shares[m] * rows.get(m)[h];
            }
        }
        return sum;
    }

    @Override
    public double[][] simulate(int paths, int horizon, SplittableRandom random) {
        double[][] futures = new double[paths][];
        double share = 0;
        int from = 0;
        for (int m = 0; m < shares.length; m++) {
            share += shares[m];
            int to = m == shares.length - 1 ? paths : (int) Math.round(share * paths);
            double[][] drawn = models.get(m).simulate(to - from, horizon, random);
            System.arraycopy(drawn, 0, futures, from, to - from);
            from = to;
        }
        return futures;
    }
}
