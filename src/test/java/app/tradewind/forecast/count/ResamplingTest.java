package app.tradewind.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ADIDA, IMAPA, simple smoothing and the two bootstraps: small cases worked by hand from the papers. */
class ResamplingTest {

    private static final double[] Y = {0, 0, 3, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 4, 0};

    @Test
    void blocksEndWithTheHistoryAndDropWhatIsOverAtItsStart() {
        assertThat(Aggregation.blocks(new double[] {1, 0, 2, 0, 3, 0, 4}, 3)).containsExactly(2, 7);
        assertThat(Aggregation.interval(Y)).isEqualTo(14 / 4.0);
    }

    @Test
    @DisplayName("Eight pieces every fourth step are two a step, whatever the block length")
    void regularDemand() {
        double[] regular = new double[40];
        for (int t = 3; t < 40; t += 4) {
            regular[t] = 8;
        }
        assertThat(rate(Aggregation.adida(), regular)).isEqualTo(2, within(1e-9));
        assertThat(rate(Aggregation.imapa(), regular)).isEqualTo(2, within(0.5));
    }

    @Test
    @DisplayName("The mean over block lengths of one step alone is simple smoothing")
    void demandInEveryStep() {
        double[] busy = {4, 6, 5, 7, 3, 5, 6};
        assertThat(rate(Aggregation.imapa(), busy)).isEqualTo(rate(new SimpleSmoothing(), busy), within(1e-12));
    }

    @Test
    @DisplayName("Smoothing takes the weight with the least squared error: the most for a ramp")
    void simpleSmoothing() {
        assertThat(rate(new SimpleSmoothing(), new double[] {1, 2, 3})).isEqualTo(1 + 0.3 + 0.3 * 1.7, within(1e-12));
    }

    @Test
    @DisplayName("Viswanathan and Zhou: with weight 1/2 the last three steps count 4, 2 and 1")
    void recencyWeights() {
        FittedModel model = new Lumps(0.5).fit(new double[] {0, 0, 10}, 1).orElseThrow();
        assertThat(model.mean(2)).containsExactly(10 * 4 / 7.0, 10 * 4 / 7.0);
        double[][] futures = model.simulate(20_000, 2, new SplittableRandom(4));
        double share = Arrays.stream(futures).filter(path -> path[1] == 10).count() / 20_000.0;
        assertThat(share).isEqualTo(4 / 7.0, within(0.01));
    }

    @Test
    @DisplayName("Willemain, Smart and Schwarz: chances of the chain and jitter of a size")
    void markovChain() {
        double[] chances = MarkovBootstrap.chances(new double[] {0, 1, 1, 0, 0, 1});
        assertThat(chances).containsExactly(2.5 / 4, 1.5 / 3);
        assertThat(MarkovBootstrap.jittered(4, -0.3)).isEqualTo(4);
        assertThat(MarkovBootstrap.jittered(4, 1)).isEqualTo(7);
        assertThat(MarkovBootstrap.jittered(1, -2.5)).isEqualTo(1);
    }

    @Test
    void aChainThatClumpsGivesWilderTotalsThanIndependentSteps() {
        double[] clumps = new double[80];
        for (int t = 0; t < 80; t++) {
            clumps[t] = t / 8 % 2 == 0 ? 0 : 6;
        }
        double[] together = totals(new MarkovBootstrap(), clumps);
        double[] apart = totals(new Lumps(0.001), clumps);
        assertThat(spread(together)).isGreaterThan(1.5 * spread(apart));
    }

    @Test
    void everyFutureOfWholePiecesIsWholeAndNotNegative() {
        List<ForecastMethod> all = List.of(new Lumps(), new MarkovBootstrap(), new Croston(), new Tsb(),
                Aggregation.adida(), Aggregation.imapa(), new SimpleSmoothing(), new CountSmoothing());
        for (ForecastMethod method : all) {
            for (double[] path : method.fit(Y, 1).orElseThrow().simulate(200, 6, new SplittableRandom(8))) {
                assertThat(Arrays.stream(path)).as(method.name()).allMatch(value -> value >= 0 && value == Math.rint(value));
            }
        }
    }

    @Test
    void crostonsFuturesKeepItsRateAlthoughTheyAreWhole() {
        FittedModel model = new Croston().fit(Y, 1).orElseThrow();
        double mean = Arrays.stream(model.simulate(40_000, 1, new SplittableRandom(6)))
                .mapToDouble(path -> path[0]).average().orElseThrow();
        assertThat(mean).isEqualTo(model.mean(1)[0], within(0.03));
    }

    private static double rate(ForecastMethod method, double[] y) {
        return method.fit(y, 1).orElseThrow().mean(1)[0];
    }

    private static double[] totals(ForecastMethod method, double[] y) {
        return Arrays.stream(method.fit(y, 1).orElseThrow().simulate(4000, 8, new SplittableRandom(2)))
                .mapToDouble(path -> Arrays.stream(path).sum()).toArray();
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow());
    }
}
