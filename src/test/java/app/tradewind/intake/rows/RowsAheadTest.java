package app.tradewind.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RowsAheadTest {

    private final AtomicInteger given = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void rows_come_in_order_and_end_once() throws Exception {
        for (int count : new int[] {0, 1, 499, 500, 501, 12_345}) {
            given.set(0);
            try (Rows rows = new RowsAhead(numbered(count, null))) {
                for (int i = 1; i <= count; i++) {
                    assertThat(rows.next().number()).isEqualTo(i);
                }
                assertThat(rows.next()).isNull();
                assertThat(rows.next()).isNull();
            }
            assertThat(closed).isTrue();
        }
    }

    @Test
    void an_error_comes_after_the_rows_before_it_and_comes_again() throws Exception {
        IOException broken = new IOException("broken");
        try (Rows rows = new RowsAhead(numbered(7_000, broken))) {
            for (int i = 1; i <= 7_000; i++) {
                assertThat(rows.next().number()).isEqualTo(i);
            }
            assertThatThrownBy(rows::next).isSameAs(broken);
            assertThatThrownBy(rows::next).isSameAs(broken);
        }
    }

    @Test
    void errors_of_the_machine_are_passed_on_too() throws Exception {
        try (Rows rows = new RowsAhead(numbered(600, new StackOverflowError()))) {
            assertThatThrownBy(() -> {
                while (rows.next() != null) {
                    // Goes on to the error.
                }
            }).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void closing_in_the_middle_ends_the_reading_of_an_endless_file() throws Exception {
        try (Rows rows = new RowsAhead(numbered(Integer.MAX_VALUE, null))) {
            assertThat(rows.next().number()).isEqualTo(1);
        }
        assertThat(closed).isTrue();
        int atTheEnd = given.get();
        assertThat(atTheEnd).as("what fits ahead, not the file").isLessThan(20_000);
        assertThat(given).hasValue(atTheEnd);
    }

    private Rows numbered(int count, Throwable then) {
        return new Rows() {
            @Override
            public RawRow next() throws IOException {
                if (given.get() < count) {
                    return new RawRow(given.incrementAndGet(), new String[] {"x"}, null);
                }
                if (then instanceof IOException io) {
                    throw io;
                }
                if (then instanceof Error error) {
                    throw error;
                }
                return null;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
