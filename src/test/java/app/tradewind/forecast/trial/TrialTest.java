package app.tradewind.forecast.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final ForecastSettings FOUR_AHEAD = ForecastSettings.of(4, 1, null);

    /** Naive errors by hand: history 1..20, horizon 4; the last value misses by 1, 2, 3, 4 at each origin, scale 1. */
    @Test
    void figuresOfTheNaiveForecastAreThoseOfTheTextbook() {
        DemandSeries series = DemandSeries.of("a", IntStream.rangeClosed(1, 20).asDoubleStream().toArray(), 1);
        TrialResult naive = Trial.named(new Trial(FOUR_AHEAD, 2).of(series), "naive").orElseThrow();
        assertThat(naive.folds()).isEqualTo(2);
        assertThat(naive.errors().mase()).isEqualTo(2.5, within(1e-12));
        assertThat(naive.errors().rmsse()).isEqualTo(Math.sqrt(7.5), within(1e-12));
        assertThat(naive.errors().bias()).as("10 a fold too little of 74 and 58 sold").isEqualTo(-20.0 / 132, within(1e-12));
    }

    @Test
    void whatWasOutOfStockIsNotJudged() {
        double[] units = new double[40];
        Arrays.fill(units, 10);
        IntStream.range(0, 40).forEach(t -> units[t] += t % 3);
        double[] stocked = new double[40];
        Arrays.fill(stocked, 1);
        units[38] = 0;
        stocked[38] = 0;
        TrialResult judged = new Trial(FOUR_AHEAD, 1).of(new DemandSeries("a", units, stocked, 1, null)).get(0);
        TrialResult taken = new Trial(FOUR_AHEAD, 1).of(DemandSeries.of("a", units, 1)).get(0);
        assertThat(judged.errors().mase()).isLessThan(taken.errors().mase() / 2);
        assertThat(judged.errors().sold()).isEqualTo(units[36] + units[37] + units[39]);
    }

    @Test
    void nothingAfterAnOriginReachesTheForecastMadeThere() {
        double[] units = IntStream.range(0, 60).mapToDouble(t -> 50 + (t * 13) % 17).toArray();
        double[] other = units.clone();
        for (int t = 56; t < 60; t++) {
            other[t] = units[t] + 1000;
        }
        double first = new Trial(FOUR_AHEAD, 1).of(DemandSeries.of("a", units, 1)).get(0).errors().bias() * sum(units);
        double second = new Trial(FOUR_AHEAD, 1).of(DemandSeries.of("a", other, 1)).get(0).errors().bias() * sum(other);
        assertThat(first - second).as("the same forecast against 4,000 more").isEqualTo(4000, within(1e-6));
    }

    private static double sum(double[] units) {
        return Arrays.stream(units, 56, 60).sum();
    }

    @Test
    void patternsHaveTheBoundsOfThePaper() {
        assertThat(Pattern.of(new double[] {5, 6, 5, 6})).isEqualTo(Pattern.SMOOTH);
        assertThat(Pattern.of(new double[] {1, 60, 2, 1})).isEqualTo(Pattern.ERRATIC);
        assertThat(Pattern.of(new double[] {0, 5, 0, 6})).isEqualTo(Pattern.INTERMITTENT);
        assertThat(Pattern.of(new double[] {0, 1, 0, 60, 0, 1})).isEqualTo(Pattern.LUMPY);
        assertThat(Pattern.of(new double[] {0, Double.NaN})).isEqualTo(Pattern.INTERMITTENT);
    }

    @Test
    void worthTakesTheFirstEightyPerCent() {
        assertThat(Worth.of(new double[] {3, 80, 15, Double.NaN, 2}))
                .containsExactly(Worth.C, Worth.A, Worth.B, Worth.C, Worth.C);
        assertThat(Variability.of(new double[] {10, 10, 11})).isEqualTo(Variability.X);
        assertThat(Variability.of(new double[] {0, 0, 0, 11})).isEqualTo(Variability.Z);
    }

    @Test
    void classesAreSummedUpAgainstTheBar() {
        TrialResult.Errors good = new TrialResult.Errors(0.5, 1, 0.1, 0.9, 1, 300);
        TrialResult.Errors bad = new TrialResult.Errors(1.5, 1, -0.5, 1, 1, 100);
        List<ClassScore> scores = ClassScore.of(List.of(
                new ClassScore.Judged(List.of(new TrialResult("a", Trial.CHOICE, 1, good), new TrialResult("a", "naive", 1, bad)),
                        Worth.A, Variability.X, Pattern.SMOOTH),
                new ClassScore.Judged(List.of(new TrialResult("b", Trial.CHOICE, 1, bad), new TrialResult("b", "naive", 1, good)),
                        Worth.B, Variability.X, Pattern.SMOOTH)));
        assertThat(scores.get(0).figures()).isEqualTo(new ClassScore.Figures(1, 1, 0.5, 0.95, -0.05));
        assertThat(scores.stream().map(ClassScore::kind))
                .containsExactly(null, Worth.A, Worth.B, Variability.X, Pattern.SMOOTH);
    }
}
