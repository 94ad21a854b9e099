package app.tradewind.jobs.tables.choice;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.weights.ObjectiveWeights;
import app.tradewind.selection.weights.PairwiseComparison;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where the weights of a ranking come from when they are not typed: pairs compared in a file, or the spread of
 * the figures. Directions and bounds stay as the criteria have them.
 *
 * @param pairs {@code criterion,other,times}: how many times as important the first is; {@code null} for none
 * @param way by the figures or by what was decided; {@code null} for none
 */
public record Weighing(Path pairs, Way way) {

    /** A way to weights that nobody types. */
    public enum Way {
        ENTROPY(ObjectiveWeights.ENTROPY), DEVIATION(ObjectiveWeights.DEVIATION), CRITIC(ObjectiveWeights.CRITIC), DECISIONS(null);

        private final ObjectiveWeights spread;

        Way(ObjectiveWeights spread) {
            this.spread = spread;
        }
    }

    /** The weights as they are typed. */
    public static final Weighing TYPED = new Weighing(null, null);

    private static final int LEAST_COMPLETE = 3;
    private static final double PERCENT = 100;

    /**
     * @param told what is to be said of the weights
     * @return the criteria under these weights
     * @throws UnusableFileException if the pairs are not whole, or a figure in them is not above zero
     */
    public List<Criterion> of(List<Criterion> criteria, List<Candidate> products, List<Phrase> told) throws UnusableFileException {
        if (pairs != null) {
            return weighed(criteria, compared(criteria, told), told);
        }
        if (way == Way.DECISIONS) {
            throw new UnusableFileException(Phrase.of("weighing.decisions.workspace"));
        }
        if (way != null) {
            double[][] complete = products.stream().map(Candidate::values)
                    .filter(values -> Arrays.stream(values).allMatch(Double::isFinite)).toArray(double[][]::new);
            if (complete.length < LEAST_COMPLETE) {
                throw new UnusableFileException(Phrase.of("selection.few-complete", complete.length, LEAST_COMPLETE));
            }
            if (way == Way.ENTROPY && Arrays.stream(complete).anyMatch(row -> Arrays.stream(row).anyMatch(x -> x < 0))) {
                throw new UnusableFileException(Phrase.of("selection.entropy-negative"));
            }
            if (IntStream.range(0, criteria.size()).allMatch(j -> Arrays.stream(complete).mapToDouble(row -> row[j]).distinct().count() < 2)) {
                told.add(Phrase.of("breadth.no-spread"));
            }
            return weighed(criteria, way.spread.of(complete), told);
        }
        return criteria;
    }

    private double[] compared(List<Criterion> criteria, List<Phrase> told) throws UnusableFileException {
        PlainTable table = PlainTable.read(pairs, "criterion", "other", "times");
        List<String> names = criteria.stream().map(criterion -> criterion.name().toLowerCase(Locale.ROOT)).toList();
        double[][] ratios = new double[names.size()][names.size()];
        for (int i = 0; i < names.size(); i++) {
            ratios[i][i] = 1;
        }
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : table.rows()) {
            flaws.in(() -> {
                int one = place(table, row, "criterion", names);
                int other = place(table, row, "other", names);
                double times = row.needNumber("times");
                if (one == other || ratios[one][other] != 0 || !(times > 0)) {
                    throw new UnusableFileException(Phrase.of("selection.bad-pair", table.file(), Integer.toString(row.line())));
                }
                ratios[one][other] = times;
                ratios[other][one] = 1 / times;
            });
        }
        flaws.check();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (ratios[i][j] == 0) {
                    throw new UnusableFileException(Phrase.of("selection.missing-pair", table.file(), criteria.get(i).name(), criteria.get(j).name()));
                }
            }
        }
        PairwiseComparison comparison = PairwiseComparison.of(ratios);
        if (!comparison.tolerable()) {
            int[] odd = PairwiseComparison.oddest(ratios, comparison.weights());
            told.add(Phrase.of("selection.inconsistent", comparison.consistencyRatio(), criteria.get(odd[0]).name(), criteria.get(odd[1]).name()));
        }
        return comparison.weights();
    }

    private static int place(PlainTable table, PlainRow row, String column, List<String> names) throws UnusableFileException {
        String name = row.needText(column);
        int at = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw new UnusableFileException(Phrase.of("selection.unknown-pair", table.file(), Integer.toString(row.line()), name));
        }
        return at;
    }

    /** The criteria under weights that were learned. @param told is added to */
    public static List<Criterion> weighed(List<Criterion> criteria, double[] weights, List<Phrase> told) {
        List<Criterion> weighed = IntStream.range(0, weights.length).mapToObj(j -> criteria.get(j).weighing(weights[j])).toList();
        List<String> said = new ArrayList<>();
        weighed.forEach(criterion -> said.add(criterion.name() + " " + Math.round(criterion.weight() * PERCENT) + "%"));
        told.add(Phrase.of("selection.weighed", String.join(", ", said)));
        return weighed;
    }
}
