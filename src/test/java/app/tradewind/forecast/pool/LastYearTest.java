package app.tradewind.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LastYearTest {

    @Test
    @DisplayName("After a year with a peak in its first weeks the same weeks are told higher, the others hardly lower")
    void peak() {
        double[] year = new double[52];
        Arrays.setAll(year, week -> week < 6 ? 40 : 10);
        double[] factors = LastYear.factors(year, 52, 26);
        assertThat(factors[0]).isGreaterThan(1.3);
        assertThat(factors[25]).isEqualTo(Math.pow(10.5 / (10 + 180.0 / 52 + 0.5), 0.35), within(1e-9));
    }

    @Test
    @DisplayName("By hand: two weeks known at the edge, weights one and two")
    void byHand() {
        double[] y = new double[45];
        Arrays.fill(y, 2);
        y[0] = 8;
        double mean = (44 * 2 + 8) / 45.0;
        double expected = Math.pow(((2 * 8 + 1 * 2) / 3.0 + 0.5) / (mean + 0.5), 0.35);
        assertThat(LastYear.factors(y, 52, 1)[0]).isEqualTo(expected, within(1e-9));
    }

    @Test
    void nothingIsSaidWithoutThoseWeeksOrOfMonthsAndDays() {
        double[] y = new double[30];
        Arrays.setAll(y, t -> t);
        assertThat(LastYear.factors(y, 52, 4)).containsOnly(1);
        assertThat(LastYear.factors(y, 12, 4)).containsOnly(1);
        assertThat(LastYear.factors(y, 7, 4)).containsOnly(1);
    }
}
