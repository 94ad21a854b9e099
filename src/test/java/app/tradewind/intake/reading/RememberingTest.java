package app.tradewind.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RememberingTest {

    private static final String[] TEXTS = {null, "", "12.50", "Küche", "保温杯", "😀", "\uD800", "a".repeat(40_000)};

    private final List<String> opened = new ArrayList<>();

    @Test
    void rows_read_to_the_end_come_again_without_a_second_opening() throws Exception {
        SplittableRandom chance = new SplittableRandom(8);
        List<RawRow> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String[] cells = new String[chance.nextInt(9)];
            boolean[] real = i % 5 == 0 ? null : new boolean[cells.length];
            for (int k = 0; k < cells.length; k++) {
                cells[k] = TEXTS[chance.nextInt(i % 50 == 0 ? 8 : 7)];
                if (real != null && cells[k] != null) {
                    real[k] = chance.nextInt(2) == 0;
                }
            }
            rows.add(new RawRow(i * 300, cells, real));
        }
        Remembering source = source(rows);
        assertThat(all(source, "Orders")).usingRecursiveComparison().isEqualTo(rows);
        assertThat(all(source, "Orders")).usingRecursiveComparison().isEqualTo(rows);
        assertThat(all(source, "Orders")).hasSize(3_000);
        assertThat(opened).containsExactly("Orders");
        all(source, "Returns");
        all(source, "Returns");
        assertThat(opened).as("one sheet is kept, the last").containsExactly("Orders", "Returns");
    }

    @Test
    void what_was_not_read_to_the_end_or_is_too_large_is_opened_again() throws Exception {
        Remembering source = source(List.of(new RawRow(1, new String[] {"a"}, null), new RawRow(2, new String[] {"b"}, null)));
        try (Rows rows = source.open("Orders")) {
            assertThat(rows.next().number()).isEqualTo(1);
        }
        assertThat(all(source, "Orders")).hasSize(2);
        assertThat(opened).hasSize(2);

        opened.clear();
        Remembering wide = source(List.of(new RawRow(1, new String[] {"x".repeat(1 << 20)}, null)));
        assertThat(all(wide, "Orders")).hasSize(1);
        assertThat(all(wide, "Orders")).hasSize(1);
        assertThat(opened).hasSize(2);
    }

    private Remembering source(List<RawRow> rows) {
        return new Remembering(sheet -> {
            opened.add(sheet);
            Iterator<RawRow> left = rows.iterator();
            return new Rows() {
                @Override
                public RawRow next() {
                    return left.hasNext() ? left.next() : null;
                }

                @Override
                public void close() { }
            };
        });
    }

    private static List<RawRow> all(Remembering source, String sheet) throws Exception {
        List<RawRow> all = new ArrayList<>();
        try (Rows rows = source.open(sheet)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
