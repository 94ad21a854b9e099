package app.tradewind.forecast.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.cause.Cause;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JointTest {

    private static final int PAST = 60;

    @Test
    void eachThingKeepsItsOwnFuturesWholeAndOnlyTheirOrderChanges() {
        double[][] drawn = counts(1, 300);
        double[][] ordered = new Joint(300, PAST, 4).ordered("a", DemandPaths.of(drawn), noise(9));
        assertThat(ordered).isNotEqualTo(drawn);
        assertThat(Arrays.stream(ordered).map(Arrays::toString).sorted().toList())
                .isEqualTo(Arrays.stream(drawn).map(Arrays::toString).sorted().toList());
        assertThat(new Joint(300, PAST, 4).ordered("a", DemandPaths.of(drawn), noise(9))).isDeepEqualTo(ordered);
    }

    @Test
    void thingsThatErredTogetherSpreadWiderTogetherAndThoseThatErredAgainstEachOtherLess() {
        double[] errors = noise(5);
        double[] against = Arrays.stream(errors).map(e -> -e).toArray();
        double together = spreadOfSum(errors, errors);
        double alone = spreadOfSum(errors, noise(6));
        assertThat(together).isGreaterThan(1.25 * alone);
        assertThat(spreadOfSum(errors, against)).isLessThan(0.6 * alone);
    }

    @Test
    void withoutAPastFuturesStayIndependent() {
        double[][] ordered = new Joint(300, 0, 4).ordered("a", DemandPaths.of(counts(1, 300)), new double[0]);
        assertThat(ordered).hasNumberOfRows(300);
    }

    @Test
    void aMovedForecastKeepsWholeCountsHitsTheMeanAndItsReasonsAddUp() {
        double[] units = new double[70];
        SplittableRandom random = new SplittableRandom(2);
        Arrays.setAll(units, t -> random.nextInt(6));
        Forecast before = new Forecaster().forecast(DemandSeries.of("x", units, 52), ForecastSettings.of(8, 1, null));
        double[] wanted = before.mean().clone();
        wanted[2] *= 2.5;
        wanted[3] = 0;
        Forecast moved = Moved.to(before, wanted, Cause.Kind.CHANGED, 1);
        assertThat(moved.mean()).containsExactly(wanted, within(1e-12));
        assertThat(moved.paths().whole()).isTrue();
        assertThat(moved.paths().mean(2)).isEqualTo(2.5 * before.paths().mean(2), within(0.1));
        assertThat(moved.paths().quantile(3, 0.975)).isZero();
        assertThat(moved.paths().mean(5)).isEqualTo(before.paths().mean(5));
        assertThat(moved.why().total()).isEqualTo(Arrays.stream(wanted).sum(), within(1e-9));
        assertThat(Moved.to(before, before.mean(), Cause.Kind.CHANGED, 1)).isSameAs(before);
    }

    private static double spreadOfSum(double[] one, double[] other) {
        Joint joint = new Joint(1000, PAST, 7);
        double[][] a = joint.ordered("a", DemandPaths.of(counts(1, 1000)), one);
        double[][] b = joint.ordered("b", DemandPaths.of(counts(2, 1000)), other);
        double[] sums = new double[1000];
        Arrays.setAll(sums, s -> Arrays.stream(a[s]).sum() + Arrays.stream(b[s]).sum());
        double mean = Arrays.stream(sums).average().orElseThrow();
        return Math.sqrt(Arrays.stream(sums).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
    }

    private static double[][] counts(long seed, int paths) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] counts = new double[paths][5];
        for (double[] path : counts) {
            Arrays.setAll(path, h -> random.nextInt(20));
        }
        return counts;
    }

    private static double[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(PAST).map(x -> x - 0.5).toArray();
    }
}
