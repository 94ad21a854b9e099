package app.tradewind.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.method.FittedModel;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZeroInflatedTest {

    @Test
    @DisplayName("idle steps come as often as they did, and the others sell what they sold")
    void idle() {
        double[] y = idle(156, 0.6, 20, new SplittableRandom(4));
        double zeros = Arrays.stream(y).filter(value -> value == 0).count() / 156.0;
        FittedModel model = new ZeroInflated().fit(y, 52).orElseThrow();
        double[] drawn = futures(model);
        assertThat(Arrays.stream(drawn).filter(value -> value == 0).count() / (double) drawn.length).isEqualTo(zeros, within(0.06));
        double[] sold = Arrays.stream(drawn).filter(value -> value > 0).sorted().toArray();
        assertThat(sold[sold.length / 20]).as("few sales are small").isGreaterThan(8);
        assertThat(sold[sold.length - sold.length / 20]).isLessThan(45);
        double[] plain = Arrays.stream(futures(new CountSmoothing().fit(y, 52).orElseThrow())).filter(value -> value > 0).sorted().toArray();
        assertThat(plain[plain.length / 20]).as("without idle steps small sales have to explain the zeros").isLessThan(4);
    }

    @Test
    @DisplayName("where no step is idle it is the count model: the same rate, no zeros")
    void never() {
        SplittableRandom random = new SplittableRandom(9);
        double[] y = new double[104];
        Arrays.setAll(y, t -> Counts.poisson(12, random));
        FittedModel model = new ZeroInflated().fit(y, 52).orElseThrow();
        assertThat(model.level()).isEqualTo(new CountSmoothing().fit(y, 52).orElseThrow().level(), within(0.8));
        assertThat(Arrays.stream(futures(model)).filter(value -> value == 0).count()).isLessThan(10);
    }

    @Test
    @DisplayName("zeros alone still leave a small chance, two steps are too few")
    void edges() {
        FittedModel model = new ZeroInflated().fit(new double[30], 52).orElseThrow();
        assertThat(model.level()).isBetween(0.0, 0.05);
        assertThat(new ZeroInflated().fit(new double[] {1, 2}, 52)).isEmpty();
    }

    private static double[] futures(FittedModel model) {
        return Arrays.stream(model.simulate(1000, 4, new SplittableRandom(1))).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] idle(int n, double share, double mean, SplittableRandom random) {
        double[] y = new double[n];
        Arrays.setAll(y, t -> random.nextDouble() < share ? 0 : Counts.poisson(mean, random));
        return y;
    }
}
