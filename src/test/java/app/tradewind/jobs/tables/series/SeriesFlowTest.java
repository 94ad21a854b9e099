package app.tradewind.jobs.tables.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.intake.UnusableFileException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesFlowTest {

    private static final int MANY = 20_000;
    private static final int STEPS = 8;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("of twenty thousand series none is held once the next has come")
    void holdsNone() throws IOException, UnusableFileException {
        Path table = folder.resolve("many.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(table)) {
            writer.write("series_id,index,value\n");
            for (int s = 0; s < MANY; s++) {
                for (int t = 0; t < STEPS; t++) {
                    writer.write("s" + s + "," + t + "," + (s + t) % 9 + "\n");
                }
            }
        }
        SeriesFlow flow = SeriesFlow.read(table, 52);
        List<WeakReference<DemandSeries>> handed = new ArrayList<>();
        flow.each(one -> handed.add(new WeakReference<>(one)));
        System.gc();
        assertThat(flow.holdsAll()).isFalse();
        assertThat(flow.size()).isEqualTo(MANY);
        assertThat(handed).hasSize(MANY);
        assertThat(handed.stream().filter(one -> one.get() != null).count()).isLessThan(MANY / 100);
    }

    @Test
    @DisplayName("a table in any order gives the same series, held or not, and tells the same of them")
    void anyOrder() throws IOException, UnusableFileException {
        List<String> rows = new ArrayList<>();
        for (int s = 0; s < 30; s++) {
            for (int t = 0; t < STEPS; t++) {
                rows.add("s" + s + "," + t + "," + (s == 7 && t == 3 ? "many" : t == 5 ? "" : Integer.toString(s * t)));
            }
        }
        rows.add(",3,4");
        SeriesFlow grouped = flow(rows);
        List<String> mixed = new ArrayList<>(rows.subList(STEPS, rows.size()));
        Collections.shuffle(mixed, new Random(3));
        mixed.addAll(0, rows.subList(0, STEPS));
        SeriesFlow apart = flow(mixed);
        assertThat(grouped.holdsAll()).isFalse();
        assertThat(apart.holdsAll()).isTrue();
        assertThat(grouped.size()).isEqualTo(29).isEqualTo(apart.size());
        assertThat(grouped.refused()).isEqualTo(2).isEqualTo(apart.refused());
        assertThat(digests(grouped)).containsExactlyInAnyOrderElementsOf(digests(apart));
        assertThat(grouped.every(7).stream().map(DemandSeries::id)).containsExactly("s0", "s8", "s15", "s22", "s29");
        assertThat(grouped.notes()).hasSize(4);
    }

    @Test
    @DisplayName("where no series can be read, the first reason is the answer")
    void none() {
        assertThatThrownBy(() -> flow(List.of("a,1,many", "b,1,few")))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().args()).contains("2"));
    }

    private SeriesFlow flow(List<String> rows) throws IOException, UnusableFileException {
        Path table = folder.resolve("rows" + rows.hashCode() + ".csv");
        Files.writeString(table, "series_id,index,value\n" + String.join("\n", rows) + "\n");
        return SeriesFlow.read(table, 52);
    }

    private static List<String> digests(SeriesFlow flow) throws UnusableFileException {
        List<String> digests = new ArrayList<>();
        flow.each(one -> digests.add(one.digest()));
        return digests;
    }
}
