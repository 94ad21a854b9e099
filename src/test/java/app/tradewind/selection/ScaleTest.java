package app.tradewind.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.selection.Criterion.Direction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    @DisplayName("ordinary figures span the whole scale, and less can be better")
    void wholeRange() {
        Scale up = scale(Direction.MAX, 1, 2, 3, 5);
        assertThat(up.value(0, 1)).isZero();
        assertThat(up.value(0, 5)).isEqualTo(1);
        assertThat(up.value(0, 2)).isEqualTo(0.25);
        assertThat(scale(Direction.MIN, 1, 2, 3, 5).value(0, 2)).isEqualTo(0.75);
    }

    @Test
    @DisplayName("one absurd figure is cut off at the outer fence and does not squeeze the others")
    void outlier() {
        Scale scale = scale(Direction.MAX, 1, 2, 3, 4, 5, 1_000_000);
        // Quartiles 2.25 and 4.75, three interquartile ranges above: 4.75 + 7.5 = 12.25.
        assertThat(scale.value(0, 12.25)).isEqualTo(1);
        assertThat(scale.value(0, 5)).isCloseTo(4 / 11.25, within(1e-12));
        assertThat(scale.value(0, 1_000_000)).isEqualTo(1);
        assertThat(scale.open(0, 1_000_000)).isGreaterThan(1000);
    }

    @Test
    @DisplayName("mostly zeros keep their extremes")
    void mostlyEqual() {
        assertThat(scale(Direction.MAX, 0, 0, 0, 0, 0, 0, 10).value(0, 5)).isEqualTo(0.5);
    }

    @Test
    @DisplayName("one value, no value or a broken value")
    void degenerate() {
        Scale flat = scale(Direction.MAX, 3, 3, 3);
        assertThat(flat.flat(0)).isTrue();
        assertThat(flat.value(0, 3)).isEqualTo(0.5);
        assertThat(flat.mean(0)).isEqualTo(0.5);
        Scale empty = scale(Direction.MAX, Double.NaN, Double.NEGATIVE_INFINITY);
        assertThat(empty.flat(0)).isTrue();
        assertThat(empty.value(0, Double.NaN)).isNaN();
        assertThat(empty.value(0, Double.NEGATIVE_INFINITY)).isNaN();
    }

    @Test
    @DisplayName("bounds that a person gives stand, and raw is the way back")
    void givenBounds() {
        Criterion given = new Criterion("rating", 1, Direction.MIN, 1, 5);
        Scale scale = Scale.of(List.of(given), List.of(Lists.product("A", 2), Lists.product("B", 9)));
        assertThat(scale.value(0, 2)).isEqualTo(0.75);
        assertThat(scale.raw(0, 0.75)).isEqualTo(2);
        assertThat(scale.value(0, 9)).isZero();
    }

    private static Scale scale(Direction direction, double... values) {
        return Scale.of(List.of(new Criterion("x", 1, direction)),
                Arrays.stream(values).mapToObj(v -> Lists.product("p" + v, v)).toList());
    }
}
