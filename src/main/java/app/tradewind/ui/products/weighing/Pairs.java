package app.tradewind.ui.products.weighing;

import app.tradewind.jobs.choice.weights.WeighingBoard.Row;
import app.tradewind.selection.weights.PairwiseComparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** Two criteria at a time: how many times as important the one is as the other, 1 to 9 either way (Saaty). */
final class Pairs {

    /** A slider's reach: 0 is as important, 8 nine times. */
    static final int MOST = 8;

    /**
     * @param one place of a criterion
     * @param other place of another, after it
     * @param lean below nothing the first counts more, above it the second
     */
    record Pair(int one, int other, DoubleProperty lean) {

        /** How many times as important the first is. */
        double times() {
            double times = 1 + Math.abs(Math.rint(lean.get()));
            return lean.get() > 0 ? 1 / times : times;
        }
    }

    private final List<Row> criteria;
    private final List<Pair> all = new ArrayList<>();
    private final ReadOnlyObjectWrapper<PairwiseComparison> comparison = new ReadOnlyObjectWrapper<>();

    /** Begins with what the weights of now say. */
    Pairs(List<Row> criteria) {
        this.criteria = List.copyOf(criteria);
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = i + 1; j < criteria.size(); j++) {
                DoubleProperty lean = new SimpleDoubleProperty(lean(criteria.get(i).now(), criteria.get(j).now()));
                lean.addListener((o, was, is) -> compare());
                all.add(new Pair(i, j, lean));
            }
        }
        compare();
    }

    private static double lean(double one, double other) {
        if (one == other) {
            return 0;
        }
        double times = Math.min(MOST + 1, Math.rint(Math.max(one, other) / Math.min(one, other)));
        return one > other ? 1 - times : times - 1;
    }

    List<Pair> all() {
        return all;
    }

    Row criterion(int place) {
        return criteria.get(place);
    }

    /** What they come to together; {@code null} with fewer than two criteria. */
    ReadOnlyObjectProperty<PairwiseComparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The pair that strays furthest from what the others say; {@code null} where they agree well enough. */
    Pair oddest() {
        PairwiseComparison now = comparison.get();
        if (now == null || now.tolerable()) {
            return null;
        }
        int[] at = PairwiseComparison.oddest(ratios(), now.weights());
        return all.stream().filter(pair -> pair.one == at[0] && pair.other == at[1]).findFirst().orElse(null);
    }

    /** Weights by criterion. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            weights.put(criteria.get(i).name(), comparison.get().weights()[i]);
        }
        return weights;
    }

    private void compare() {
        comparison.set(criteria.size() < 2 ? null : PairwiseComparison.of(ratios()));
    }

    private double[][] ratios() {
        double[][] ratios = new double[criteria.size()][criteria.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i][i] = 1;
        }
        all.forEach(pair -> {
            ratios[pair.one][pair.other] = pair.times();
            ratios[pair.other][pair.one] = 1 / pair.times();
        });
        return ratios;
    }
}
