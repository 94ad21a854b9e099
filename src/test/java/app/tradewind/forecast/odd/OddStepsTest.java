package app.tradewind.forecast.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.odd.OddSteps.Odd;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OddStepsTest {

    @Test
    @DisplayName("one order of sixty pieces among ones is found with its size and what is usual")
    void oneBulkOrder() {
        double[] y = {1, 0, 2, 1, 0, 1, 3, 1, 0, 2, 1, 60, 0, 1, 2, 0, 1, 1, 0, 2, 1, 0, 1, 2, 1, 0};
        List<Odd> found = OddSteps.of(y, null, 52);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).step()).isEqualTo(11);
        assertThat(found.get(0).sold()).isEqualTo(60);
        assertThat(found.get(0).usual()).isBetween(0.5, 2.0);
        assertThat(found.get(0).more()).isTrue();
    }

    @Test
    @DisplayName("two giants do not hide one another, and a week next to nothing is odd too")
    void noMasking() {
        double[] y = OddMeasure.clean(OddMeasure.Kind.STEADY, 104, new SplittableRandom(4));
        double mean = Arrays.stream(y).average().orElseThrow();
        y[20] = Math.rint(9 * mean);
        y[61] = Math.rint(10 * mean);
        assertThat(OddSteps.of(y, null, 52)).extracting(Odd::step).containsExactly(20, 61);
        double[] brisk = new double[60];
        Arrays.setAll(brisk, t -> 200 + t % 7);
        brisk[33] = 20;
        assertThat(OddSteps.of(brisk, null, 52)).singleElement().satisfies(odd -> assertThat(odd.more()).isFalse());
    }

    @Test
    @DisplayName("what another year reached too, what was not seen, and what comes often is not odd")
    void notOdd() {
        double[] years = new double[110];
        Arrays.setAll(years, t -> 10 + t % 4 + (t == 50 || t == 103 ? 60 : 0));
        assertThat(OddSteps.of(years, null, 52)).isEmpty();
        double[] filled = new double[60];
        Arrays.setAll(filled, t -> 10 + t % 4 + (t == 30 ? 60 : 0));
        boolean[] seen = new boolean[60];
        Arrays.fill(seen, true);
        seen[30] = false;
        assertThat(OddSteps.of(filled, seen, 52)).isEmpty();
        double[] bulky = new double[60];
        Arrays.setAll(bulky, t -> t % 9 == 4 ? 40 + t % 5 : t % 3);
        assertThat(OddSteps.of(bulky, null, 1)).isEmpty();
    }

    @Test
    @DisplayName("tails are those of the negative binomial and of the gamma distribution (R: pnbinom, pgamma)")
    void tails() {
        assertThat(OddSteps.above(5, 2, 0.5, true)).isEqualTo(0.1875 / 2 + 0.015625, within(1e-9));
        assertThat(OddSteps.below(1, 2, 0.5, true)).isEqualTo(0.5, within(1e-9));
        assertThat(OddSteps.above(3, 1, 1, false)).isEqualTo(Math.exp(-3), within(1e-12));
        assertThat(OddSteps.below(3, 1, 1, false)).isEqualTo(1 - Math.exp(-3), within(1e-12));
    }

    @Test
    @DisplayName("of clean histories of nine kinds at most one in twenty is called odd or shifted; planted giants are found")
    void falseAlarms() {
        for (OddMeasure.Kind kind : OddMeasure.Kind.values()) {
            SplittableRandom random = new SplittableRandom(kind.ordinal());
            int odd = 0;
            int shifted = 0;
            int found = 0;
            for (int i = 0; i < 100; i++) {
                double[] y = OddMeasure.clean(kind, 104, random);
                odd += OddSteps.of(y, null, OddMeasure.period(kind)).isEmpty() ? 0 : 1;
                shifted += LevelShift.of(y, OddMeasure.period(kind)) == null ? 0 : 1;
                y[40] += OddMeasure.bulk(y, 8);
                found += OddSteps.of(y, null, OddMeasure.period(kind)).stream().anyMatch(one -> one.step() == 40) ? 1 : 0;
            }
            assertThat(odd).as(kind + " odd").isLessThanOrEqualTo(5);
            assertThat(shifted).as(kind + " shifted").isLessThanOrEqualTo(5);
            assertThat(found).as(kind + " found").isGreaterThan(80);
        }
    }
}
