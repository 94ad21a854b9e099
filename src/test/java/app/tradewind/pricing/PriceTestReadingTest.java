package app.tradewind.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriceTestReadingTest {

    /** ln 1.5 = .405465, over ln .9 = -.105361; deviation sqrt(1/60 + 1/40) = .204124. */
    @Test
    @DisplayName("two weeks of thirty at nine tenths of the price, two of twenty at the price of now")
    void workedByHand() {
        PriceTestReading read = PriceTestReading.of(new double[] {30, 30}, new double[] {20, 20}, 0.9);
        assertThat(read.change().value()).isCloseTo(0.5, within(1e-9));
        assertThat(read.change().lo()).isCloseTo(Math.exp(0.405465 - 1.644854 * 0.204124) - 1, within(1e-5));
        assertThat(read.elasticity().value()).isCloseTo(-3.84834, within(1e-4));
        assertThat(read.elasticity().lo()).isLessThan(read.elasticity().value());
        assertThat(read.elasticity().hi()).isGreaterThan(read.elasticity().value());
        // Half of the margin is lost, half of the pieces more do not bring it back: z = (ln 1.5 + ln .5) / .204124.
        assertThat(read.chanceOfGain(1, 2)).isCloseTo(0.0794, within(1e-3));
        assertThat(read.chanceOfGain(-1, 2)).isZero();
        assertThat(read.chanceOfGain(1, -2)).isEqualTo(1);
        assertThat(read.chanceOfGain(-1, -2)).isNaN();
    }

    @Test
    void tooLittleSaysNothing() {
        assertThat(PriceTestReading.of(new double[] {30}, new double[] {20, 20}, 0.9)).isNull();
        assertThat(PriceTestReading.of(new double[] {2, 2}, new double[] {20, 20}, 0.9)).isNull();
    }

    @Test
    @DisplayName("the interval holds the true response about nine times in ten, with noise beyond counting")
    void theIntervalCovers() {
        SplittableRandom random = new SplittableRandom(9);
        int inside = 0;
        for (int world = 0; world < 400; world++) {
            double[] tested = new double[6];
            double[] kept = new double[6];
            for (int week = 0; week < 6; week++) {
                tested[week] = Math.rint(40 * Math.pow(0.9, -2.5) * Math.exp(0.25 * random.nextGaussian()));
                kept[week] = Math.rint(40 * Math.exp(0.25 * random.nextGaussian()));
            }
            PriceTestReading read = PriceTestReading.of(tested, kept, 0.9);
            inside += read.elasticity().lo() <= -2.5 && read.elasticity().hi() >= -2.5 ? 1 : 0;
        }
        assertThat(inside / 400.0).isBetween(0.82, 0.94);
    }
}
