package app.tradewind.selection.growth.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final int FIGURES = 5;

    @Test
    @DisplayName("every product of up to four figures, in any order of their names, sums to what summing it plainly gives")
    void plainly() {
        SplittableRandom chance = new SplittableRandom(4);
        double[][] rows = IntStream.range(0, 37).mapToObj(i -> chance.doubles(FIGURES).toArray()).toArray(double[][]::new);
        Moments moments = Moments.of(rows);
        assertThat(moments.of()).isEqualTo(rows.length);
        for (int k = 0; k < 500; k++) {
            int[] named = IntStream.range(0, 1 + chance.nextInt(4)).map(i -> chance.nextInt(FIGURES)).toArray();
            double sum = Arrays.stream(rows).mapToDouble(row -> Arrays.stream(named).mapToDouble(j -> row[j]).reduce(1, (a, b) -> a * b)).sum();
            assertThat(moments.of(named)).isCloseTo(sum, within(1e-9));
        }
    }
}
