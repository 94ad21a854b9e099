package app.tradewind.forecast.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.count.Counts;
import app.tradewind.forecast.theta.Theta;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TreatmentTest {

    @Test
    @DisplayName("a level that trebled is found where it trebled, with both levels")
    void aShift() {
        double[] y = counts(20, 104, 2);
        for (int t = 60; t < 104; t++) {
            y[t] *= 3;
        }
        LevelShift shift = LevelShift.of(y, 52);
        assertThat(shift).isNotNull();
        assertThat(shift.step()).isBetween(58, 62);
        assertThat(shift.factor()).isEqualTo(3, within(0.5));
    }

    @Test
    @DisplayName("a line, a wave and a single giant are no shift of level")
    void noShift() {
        double[] line = new double[80];
        Arrays.setAll(line, t -> 10 + t + t % 3);
        assertThat(LevelShift.of(line, 52)).isNull();
        double[] wave = new double[80];
        Arrays.setAll(wave, t -> Math.rint(50 + 30 * Math.sin(2 * Math.PI * t / 52) + t % 3));
        assertThat(LevelShift.of(wave, 52)).isNull();
        double[] giant = counts(20, 80, 3);
        giant[40] = 900;
        assertThat(LevelShift.of(giant, 52)).isNull();
    }

    @Test
    @DisplayName("an odd step just before the origins is set aside, as it would spoil every forecast made after it")
    void whatHelpsIsDone() {
        double[] y = counts(20, 60, 5);
        y[40] = 700;
        Treatment treatment = Treatment.of(y, null, false, new Treatment.Asked(1, 12, false, new Theta()));
        assertThat(treatment.odd()).extracting(OddSteps.Odd::step).containsExactly(40);
        assertThat(treatment.aside()).isTrue();
        assertThat(treatment.y()[40]).isLessThan(60);
    }

    @Test
    @DisplayName("without an origin behind it nothing is known of what helps: the step is told and stays")
    void whatIsNotKnownToHelpIsLeft() {
        double[] y = counts(20, 60, 5);
        y[58] = 700;
        Treatment treatment = Treatment.of(y, null, false, new Treatment.Asked(1, 12, false, new Theta()));
        assertThat(treatment.odd()).hasSize(1);
        assertThat(treatment.aside()).isFalse();
        assertThat(treatment.y()).isEqualTo(y);
        assertThat(Treatment.of(y, null, true, new Treatment.Asked(1, 12, false, new Theta())).odd()).isEmpty();
    }

    private static double[] counts(double mean, int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] y = new double[length];
        Arrays.setAll(y, t -> Counts.negativeBinomial(mean, 20, random));
        return y;
    }
}
