package app.tradewind.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scale")
class ScaleTest {

    @Test
    @DisplayName("maps ends to ends and the middle to the middle, upside down as well")
    void maps() {
        Scale scale = new Scale(0, 200, 150, 10);
        assertThat(scale.at(0)).isEqualTo(150);
        assertThat(scale.at(200)).isEqualTo(10);
        assertThat(scale.at(100)).isEqualTo(80);
    }

    @Test
    @DisplayName("puts everything at its start where there is only one value")
    void flat() {
        assertThat(new Scale(7, 7, 3, 90).at(7)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"149, 160", "97, 100", "4, 4", "3, 4", "9, 12", "1234, 1600", "0, 4", "401, 600"})
    @DisplayName("ends its grid of four on a round figure at or above the largest value")
    void roundTop(double most, double top) {
        assertThat(Scale.roundTop(most, 4)).isEqualTo(top);
    }

    @Test
    @DisplayName("finds the largest of several series and steps over what is not known")
    void most() {
        assertThat(Scale.most(new double[] {1, Double.NaN, 3}, new double[] {2})).isEqualTo(3);
        assertThat(Scale.most(new double[] {Double.NaN})).isZero();
    }

    @Test
    @DisplayName("ticks are round figures within the range, zero among them where it lies there")
    void ticks() {
        assertThat(new Scale(-0.43, 0.71, 0, 300).ticks(4)).containsExactly(new double[] {0, 0.5}, within(1e-9));
        assertThat(new Scale(12, 38, 0, 300).ticks(4)).containsExactly(new double[] {20, 30}, within(1e-9));
    }
}
