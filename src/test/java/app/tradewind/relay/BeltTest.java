package app.tradewind.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeltTest {

    private final List<Integer> taken = new ArrayList<>();

    @AfterEach
    void leaveNoInterruption() {
        Thread.interrupted();
    }

    @Test
    void everything_arrives_in_order_however_little_room_there_is() {
        for (int count : new int[] {0, 1, 2, 500}) {
            taken.clear();
            try (Belt<Integer, RuntimeException> belt = new Belt<>("test", 2, taken::add)) {
                IntStream.range(0, count).forEach(belt::put);
                belt.finish();
                assertThat(belt.used()).isEqualTo(count > 0);
            }
            assertThat(taken).isEqualTo(IntStream.range(0, count).boxed().toList());
        }
    }

    @Test
    void a_checked_exception_of_the_taker_comes_out_as_it_is() {
        IOException full = new IOException("disk full");
        try (Belt<Integer, IOException> belt = new Belt<>("test", 2, thing -> {
            throw full;
        })) {
            assertThatThrownBy(() -> {
                for (int i = 0; i < 100; i++) {
                    belt.put(i);
                }
                belt.finish();
            }).isSameAs(full);
        }
    }

    @Test
    void an_error_of_the_taker_comes_out_as_it_is() {
        Error deep = new StackOverflowError();
        try (Belt<Integer, RuntimeException> belt = new Belt<>("test", 2, thing -> {
            throw deep;
        })) {
            assertThatThrownBy(() -> {
                belt.put(1);
                belt.finish();
            }).isSameAs(deep);
        }
    }

    @Test
    void closing_drops_what_waits_and_waits_for_the_taker() throws InterruptedException {
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch may = new CountDownLatch(1);
        Belt<Integer, InterruptedException> belt = new Belt<>("test", 8, thing -> {
            holds.countDown();
            may.await();
            taken.add(thing);
        });
        for (int i = 0; i < 5; i++) {
            belt.put(i);
        }
        holds.await();
        Companion closing = Companion.start("closing", belt::close);
        while (!belt.stopped()) {
            Thread.onSpinWait();
        }
        may.countDown();
        closing.join();
        assertThat(taken).containsExactly(0);
    }

    @Test
    void an_interruption_of_the_caller_loses_nothing_and_is_kept() {
        try (Belt<Integer, RuntimeException> belt = new Belt<>("test", 1, taken::add)) {
            Thread.currentThread().interrupt();
            IntStream.range(0, 50).forEach(belt::put);
            belt.finish();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
        assertThat(taken).hasSize(50);
    }
}
