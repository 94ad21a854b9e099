package app.tradewind.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.count.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KinTest {

    private static final double[] STEADY = {2, 3, 2, 1, 2, 3, 2, 2, 1, 2};
    private static final double[] LUMPY = {0, 0, 0, 20, 0, 0, 0, 0, 0, 0};

    @Test
    @DisplayName("Futures are stretches that came after the most alike histories, moved to one piece a step")
    void stretches() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            evidence.add(evidence(STEADY, 2, 1, 3));
            evidence.add(evidence(LUMPY, 0, 24, 0));
        }
        Kin kin = Kin.of(evidence, Blend.usual());
        double rate = Blend.usual().rate(new Levels(LUMPY, 1).rates());
        for (double[] path : kin.near(Traits.of(LUMPY)).drawn(50, 3, new SplittableRandom(1))) {
            assertThat(Arrays.stream(path).sum()).isEqualTo(24 / rate, within(1e-9));
            assertThat(Arrays.stream(path).filter(value -> value == 0).count()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("A horizon longer than any stretch repeats it and is never empty")
    void longHorizon() {
        Kin kin = Kin.of(List.of(evidence(STEADY, 1, 2)), Blend.usual());
        double rate = Blend.usual().rate(new Levels(STEADY, 1).rates());
        for (double[] path : kin.near(Traits.of(STEADY)).drawn(20, 5, new SplittableRandom(1))) {
            assertThat(Arrays.stream(path).map(value -> value * rate).map(Math::rint).sum()).isIn(7.0, 8.0);
        }
    }

    @Test
    void theSameSeedGivesTheSameFutures() {
        Kin kin = Kin.of(List.of(evidence(STEADY, 1, 2), evidence(LUMPY, 0, 9)), Blend.usual());
        double[][] once = kin.near(Traits.of(STEADY)).drawn(30, 4, new SplittableRandom(7));
        assertThat(kin.near(Traits.of(STEADY)).drawn(30, 4, new SplittableRandom(7))).isDeepEqualTo(once);
    }

    @Test
    @DisplayName("Poisson sales of many products: quantiles of steps and totals cover what they say")
    void coverage() {
        SplittableRandom random = new SplittableRandom(4);
        List<double[]> known = new ArrayList<>();
        List<double[]> held = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double rate = 0.2 + 4.0 * i / 300;
            known.add(pieces(60, rate, random));
            held.add(pieces(8, rate, random));
        }
        SlowSellers sellers = SlowSellers.learned(known, 1, 8);
        int under = 0;
        for (int i = 0; i < 300; i++) {
            double[] totals = Arrays.stream(sellers.fit(known.get(i), 1).orElseThrow().simulate(400, 8, new SplittableRandom(i)))
                    .mapToDouble(path -> Arrays.stream(path).sum()).sorted().toArray();
            under += Arrays.stream(held.get(i)).sum() <= totals[379] ? 1 : 0;
        }
        assertThat(under / 300.0).isBetween(0.93, 0.995);
    }

    private static double[] pieces(int steps, double rate, SplittableRandom random) {
        double[] y = new double[steps];
        Arrays.setAll(y, t -> Counts.poisson(rate, random));
        return y;
    }

    private static Evidence evidence(double[] known, double... came) {
        return new Evidence(new Levels(known, 1).rates(), Traits.of(known), 1, came);
    }
}
