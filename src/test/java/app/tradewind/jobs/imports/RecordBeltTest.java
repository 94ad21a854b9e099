package app.tradewind.jobs.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RecordBeltTest {

    private static final CatalogRecord RECORD = new Certificate("A", "CE", "1", null, List.of(), new Origin(0, "f", "", 1));

    private final List<String> taken = new ArrayList<>();

    @Test
    void everything_arrives_in_order() {
        for (int count : new int[] {0, 1, 999, 1_000, 25_001}) {
            taken.clear();
            try (RecordBelt belt = new RecordBelt((record, raw) -> taken.add(raw))) {
                load(belt, count);
                belt.finish();
            }
            assertThat(taken).isEqualTo(IntStream.range(0, count).mapToObj(Integer::toString).toList());
        }
    }

    @Test
    void what_the_taker_throws_comes_out() {
        IllegalStateException full = new IllegalStateException("disk full");
        try (RecordBelt belt = new RecordBelt((record, raw) -> {
            throw full;
        })) {
            assertThatThrownBy(() -> {
                load(belt, 50_000);
                belt.finish();
            }).isSameAs(full);
        }
    }

    @Test
    void closing_before_the_end_drops_what_waits_and_waits_for_the_taker() {
        CountDownLatch started = new CountDownLatch(1);
        try (RecordBelt belt = new RecordBelt((record, raw) -> {
            started.countDown();
            taken.add(raw);
        })) {
            load(belt, 5_000);
            await(started);
        }
        int afterClosing = taken.size();
        assertThat(afterClosing).isBetween(1, 5_000);
        assertThat(taken).hasSize(afterClosing);
    }

    private static void load(RecordBelt belt, int count) {
        for (int i = 0; i < count; i++) {
            belt.accept(RECORD, Integer.toString(i));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
