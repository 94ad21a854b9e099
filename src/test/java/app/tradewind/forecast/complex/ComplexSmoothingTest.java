package app.tradewind.forecast.complex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.AirPassengers;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.SeasonalNaive;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ComplexSmoothingTest {

    /** One step of equation (6) of Svetunkov, Kourentzes and Ord (2022), worked by hand. */
    @Test
    void aStepIsTheOneOfThePaper() {
        CesState state = CesState.first(new double[] {11, 11, 11}, 1, CesSeason.NONE);
        state.see(2, new CesWeights(1.5, 0.9, 0, 0));

        // level 11 - 0.1 * 10 + 0.6 * 2
        assertThat(state.expected()).isCloseTo(11.2, within(1e-12));
    }

    @Test
    void aLevelStaysAndATrendGoesOn() {
        double[] level = new double[40];
        double[] trend = new double[40];
        for (int t = 0; t < 40; t++) {
            level[t] = 100 + t * 7 % 5 - 2;
            trend[t] = 100 + 3 * t;
        }

        assertThat(new ComplexSmoothing().fit(level, 1).orElseThrow().mean(6)[5]).isCloseTo(100, within(4.0));
        assertThat(new ComplexSmoothing().fit(trend, 1).orElseThrow().mean(3)[2]).isCloseTo(226, within(5.0));
    }

    @Test
    void aSeasonIsSeenAndBeatsTheYearBefore() {
        double[] all = AirPassengers.values();
        double[] known = Arrays.copyOf(all, 132);

        FittedModel model = new ComplexSmoothing().fit(known, 12).orElseThrow();

        assertThat(off(model, all)).isLessThan(off(new SeasonalNaive().fit(known, 12).orElseThrow(), all));
        assertThat(model.name()).isIn("ces(P)", "ces(F)", "ces(S)");
    }

    @Test
    void futuresLieAroundTheMean() {
        FittedModel model = new ComplexSmoothing().fit(AirPassengers.values(), 12).orElseThrow();
        double[][] paths = model.simulate(2000, 6, new SplittableRandom(3));

        double average = Arrays.stream(paths).mapToDouble(path -> path[5]).average().orElseThrow();
        assertThat(average).isCloseTo(model.mean(6)[5], within(0.03 * average));
    }

    private static double off(FittedModel model, double[] all) {
        double[] mean = model.mean(12);
        double off = 0;
        for (int h = 0; h < 12; h++) {
            off += Math.abs(mean[h] - all[132 + h]);
        }
        return off;
    }
}
