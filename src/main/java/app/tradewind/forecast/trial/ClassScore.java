package app.tradewind.forecast.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the automatic choice did for one class of series.
 *
 * @param kind the class, a value of {@link Worth}, {@link Variability} or {@link Pattern}; {@code null} for all series
 * @param series how many belong to it
 * @param judged how many of them were long enough for a fold and have something to scale by
 * @param figures of those; {@code NaN} where there is none
 */
public record ClassScore(Enum<?> kind, int series, int judged, Figures figures) {

    /**
     * @param mase mean error of the choice
     * @param naiveMase the same of the seasonal naive forecast, of the naive one where there is no season to repeat
     * @param beats share of the series whose error is below that
     * @param coverage95 share of held-out steps inside the 95 % interval, mean of the series
     * @param bias what was forecast too much, as a share of what was sold in all of them; below 0 too little
     */
    public record Figures(double mase, double naiveMase, double beats, double coverage95, double bias) { }

    /**
     * A series with its verdicts and its classes.
     *
     * @param results as {@link Trial#of} gives them
     */
    public record Judged(List<TrialResult> results, Worth worth, Variability variability, Pattern pattern) {

        boolean is(Enum<?> kind) {
            return kind == null || kind == worth || kind == variability || kind == pattern;
        }
    }

    /** All series first, then each class that has any, in the order of their declaration. */
    public static List<ClassScore> of(List<Judged> all) {
        List<Enum<?>> kinds = new ArrayList<>();
        kinds.add(null);
        kinds.addAll(Arrays.asList(Worth.values()));
        kinds.addAll(Arrays.asList(Variability.values()));
        kinds.addAll(Arrays.asList(Pattern.values()));
        List<ClassScore> scores = new ArrayList<>();
        for (Enum<?> kind : kinds) {
            List<Judged> members = all.stream().filter(one -> one.is(kind)).toList();
            if (!members.isEmpty()) {
                scores.add(score(kind, members));
            }
        }
        return scores;
    }

    private static ClassScore score(Enum<?> kind, List<Judged> members) {
        double[] sums = new double[6];
        int judged = 0;
        for (Judged one : members) {
            TrialResult.Errors choice = errors(one.results(), Trial.CHOICE);
            TrialResult.Errors bar = Trial.bar(one.results()).map(TrialResult::errors).orElse(TrialResult.Errors.NONE);
            if (Double.isNaN(choice.mase()) || Double.isNaN(bar.mase())) {
                continue;
            }
            judged++;
            sums[0] += choice.mase();
            sums[1] += bar.mase();
            sums[2] += choice.mase() < bar.mase() ? 1 : 0;
            sums[3] += choice.coverage95();
            sums[4] += choice.sold() > 0 ? choice.bias() * choice.sold() : 0;
            sums[5] += choice.sold();
        }
        double n = judged == 0 ? Double.NaN : judged;
        return new ClassScore(kind, members.size(), judged, new Figures(sums[0] / n, sums[1] / n, sums[2] / n,
                sums[3] / n, sums[5] > 0 ? sums[4] / sums[5] : Double.NaN));
    }

    private static TrialResult.Errors errors(List<TrialResult> results, String method) {
        return Trial.named(results, method).map(TrialResult::errors).orElse(TrialResult.Errors.NONE);
    }
}
