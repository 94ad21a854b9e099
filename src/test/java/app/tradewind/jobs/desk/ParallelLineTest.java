package app.tradewind.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelLineTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("answers come in order, and only a few are under way at a time")
    void fewAtATime(int threads) {
        AtomicInteger most = new AtomicInteger();
        int[] put = {0};
        List<Integer> done = new ArrayList<>();
        try (Parallel.Line<Integer, Integer> line = new Parallel.Line<>(i -> i * i, threads, done::add)) {
            for (int i = 0; i < 1000; i++) {
                line.put(i);
                put[0]++;
                most.accumulateAndGet(put[0] - done.size(), Math::max);
            }
            line.finish();
        }
        assertThat(done).hasSize(1000).isSorted().startsWith(0, 1, 4, 9);
        assertThat(most.get()).isLessThanOrEqualTo(16 * threads);
    }

    @Test
    @DisplayName("an exception of the work comes out where its answer would")
    void failure() {
        List<Integer> done = new ArrayList<>();
        try (Parallel.Line<Integer, Integer> line = new Parallel.Line<>(i -> 6 / i, 1, done::add)) {
            line.put(3);
            line.put(0);
            org.assertj.core.api.Assertions.assertThatThrownBy(line::finish).isInstanceOf(ArithmeticException.class);
        }
        assertThat(done).containsExactly(2);
    }
}
