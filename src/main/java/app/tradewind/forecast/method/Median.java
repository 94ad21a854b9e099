package app.tradewind.forecast.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The median of several methods, step by step: hard to beat, as each method's bad days are another's
 * good ones (Petropoulos and Svetunkov 2020, A simple combination of univariate models). Its futures are
 * a mixture of the members' own, each moved to the common mean.
 */
public final class Median implements ForecastMethod {

    private final List<ForecastMethod> members;

    public Median(List<ForecastMethod> members) {
        this.members = List.copyOf(members);
    }

    @Override
    public String name() {
        return "median";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        List<FittedModel> models = new ArrayList<>();
        for (ForecastMethod member : members) {
            member.fit(y, period).ifPresent(models::add);
        }
        return of(models);
    }

    /** The median of models that are already fitted; empty for none of them. */
    public static Optional<FittedModel> of(List<FittedModel> models) {
        return switch (models.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(models.get(0));
            default -> Optional.of(new Fitted(List.copyOf(models)));
        };
    }

    private record Fitted(List<FittedModel> models) implements FittedModel {

        @Override
        public String name() {
            return "median(" + String.join("+", models.stream().map(FittedModel::name).toList()) + ")";
        }

        @Override
        public double[] mean(int horizon) {
            return middle(model -> model.mean(horizon));
        }

        @Override
        public double[] unseasoned(int horizon) {
            return middle(model -> model.unseasoned(horizon));
        }

        @Override
        public double level() {
            return middle(model -> new double[] {model.level()})[0];
        }

        @Override
        public double[] residuals() {
            return models.get(0).residuals();
        }

        @Override
        public double[][] simulate(int paths, int horizon, SplittableRandom random) {
            double[] mean = mean(horizon);
            double[][] futures = new double[paths][];
            for (int m = 0; m < models.size(); m++) {
                int from = paths * m / models.size();
                int to = paths * (m + 1) / models.size();
                double[] own = models.get(m).mean(horizon);
                double[][] drawn = models.get(m).simulate(to - from, horizon, random);
                for (int s = from; s < to; s++) {
                    futures[s] = drawn[s - from];
                    for (int h = 0; h < horizon; h++) {
                        futures[s][h] += mean[h] - own[h];
                    }
                }
            }
            return futures;
        }

        private double[] middle(Function<FittedModel, double[]> figure) {
            double[][] all = models.stream().map(figure).toArray(double[][]::new);
            double[] middle = new double[all[0].length];
            double[] column = new double[all.length];
            for (int h = 0; h < middle.length; h++) {
                for (int m = 0; m < all.length; m++) {
                    column[m] = all[m][h];
                }
                Arrays.sort(column);
                int half = column.length / 2;
                middle[h] = column.length % 2 == 1 ? column[half] : (column[half - 1] + column[half]) / 2;
            }
            return middle;
        }
    }
}
