package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTableTest {

    @TempDir
    private Path folder;

    @Test
    void everySeriesGetsItsStepsAndATotal() throws IOException, UnusableFileException {
        Table table = ForecastTable.of(series(), 12, ForecastSettings.of(3, 1, null), 1);
        assertThat(String.join(",", table.columns()))
                .isEqualTo("series_id,step,mean,q025,q05,q10,q50,q90,q95,q975,method");
        assertThat(table.rows()).hasSize(3 * 4);
        assertThat(table.rows().stream().map(row -> row.get(1)).limit(4)).containsExactly("1", "2", "3", "total");
        List<List<Object>> first = table.rows().subList(0, 4);
        double sum = first.subList(0, 3).stream().mapToDouble(row -> (double) row.get(2)).sum();
        assertThat((double) first.get(3).get(2)).isEqualTo(sum, within(1e-3));
        double quantiles = first.subList(0, 3).stream().mapToDouble(row -> (double) row.get(8)).sum();
        assertThat((double) first.get(3).get(8)).as("a total is no sum of quantiles").isLessThan(quantiles);
    }

    @Test
    void threadsChangeNothing() throws IOException, UnusableFileException {
        Path file = series();
        assertThat(ForecastTable.of(file, 12, ForecastSettings.of(3, 1, null), 3))
                .isEqualTo(ForecastTable.of(file, 12, ForecastSettings.of(3, 1, null), 1));
    }

    @Test
    void rowsOutOfOrderGiveTheSameAndAHoleIsNotAZero() throws IOException, UnusableFileException {
        Path ordered = write("series_id,index,value\na,1,10\na,2,11\na,3,10\na,5,10\na,6,11\na,7,10\n");
        Table once = ForecastTable.of(ordered, 1, ForecastSettings.of(2, 1, null), 1);
        Path mixed = write("series_id,index,value\na,7,10\na,2,11\na,3,10\na,1,10\na,6,11\na,5,10\n");
        assertThat(ForecastTable.of(mixed, 1, ForecastSettings.of(2, 1, null), 1)).isEqualTo(once);
        assertThat((double) once.rows().get(0).get(2)).isBetween(9.5, 11.5);
    }

    @Test
    void aRepeatedStepAndAWordForANumberAreRefusedWithTheLine() throws IOException {
        refused("series_id,index,value\na,1,10\na,1,11\n", "3");
        refused("series_id,index,value\na,1,10\na,2,many\n", "3");
        refused("series_id,index,value\na,1,10\na,2.5,11\n", "3");
    }

    private void refused(String text, String line) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> ForecastTable.of(file, 1, ForecastSettings.of(2, 1, null), 1))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().args()).contains(line));
    }

    private Path series() throws IOException {
        StringBuilder text = new StringBuilder("series_id,index,value\n");
        for (int t = 1; t <= 50; t++) {
            text.append("brisk,").append(t).append(',').append(50.5 + (t * 37) % 20).append('\n');
            text.append("slow,").append(t).append(',').append(t % 5 == 0 ? 2 : 0).append('\n');
        }
        text.append("new,1,3\n");
        return write(text.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("series.csv"), text);
    }
}
