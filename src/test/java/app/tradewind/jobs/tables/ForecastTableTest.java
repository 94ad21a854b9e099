package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTableTest {

    @TempDir
    private Path folder;

    @Test
    void everySeriesGetsItsStepsAndATotal() throws IOException, UnusableFileException {
        Table table = table(series(), 12, ForecastSettings.of(3, 1, null), 1);
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
        assertThat(table(file, 12, ForecastSettings.of(3, 1, null), 3))
                .isEqualTo(table(file, 12, ForecastSettings.of(3, 1, null), 1));
    }

    @Test
    void norDoThreadsWhereSlowSeriesLearnFromEachOther() throws IOException, UnusableFileException {
        StringBuilder text = new StringBuilder("series_id,index,value\n");
        SplittableRandom random = new SplittableRandom(11);
        for (int s = 0; s < 40; s++) {
            double rate = 0.05 + 1.5 * random.nextDouble();
            for (int t = 1; t <= 70; t++) {
                int sold = random.nextDouble() < Math.min(0.7, rate) ? 1 + random.nextInt(1 + s % 9) : 0;
                text.append('s').append(s).append(',').append(t).append(',').append(s % 10 == 9 ? 40 + sold : sold).append('\n');
            }
        }
        Path file = write(text.toString());
        Table alone = table(file, 1, ForecastSettings.of(8, 1, null), 1);

        assertThat(table(file, 1, ForecastSettings.of(8, 1, null), 2)).isEqualTo(alone);
        assertThat(table(file, 1, ForecastSettings.of(8, 1, null), 4)).isEqualTo(alone);
    }

    @Test
    void rowsOutOfOrderGiveTheSameAndAHoleIsNotAZero() throws IOException, UnusableFileException {
        Path ordered = write("series_id,index,value\na,1,10\na,2,11\na,3,10\na,5,10\na,6,11\na,7,10\n");
        Table once = table(ordered, 1, ForecastSettings.of(2, 1, null), 1);
        Path mixed = write("series_id,index,value\na,7,10\na,2,11\na,3,10\na,1,10\na,6,11\na,5,10\n");
        assertThat(table(mixed, 1, ForecastSettings.of(2, 1, null), 1)).isEqualTo(once);
        assertThat((double) once.rows().get(0).get(2)).isBetween(9.5, 11.5);
    }

    @Test
    void aRepeatedStepAndAWordForANumberAreRefusedWithTheLine() throws IOException {
        refused("series_id,index,value\na,1,10\na,1,11\n", "3");
        refused("series_id,index,value\na,1,10\na,2,many\n", "3");
        refused("series_id,index,value\na,1,10\na,2.5,11\n", "3");
    }

    @Test
    void aBadSeriesIsToldWithItsRowAndCostsTheOthersNothing() throws IOException, UnusableFileException {
        String good = "good,1,10\ngood,2,12\ngood,3,11\ngood,4,13\ngood,5,12\n";
        Table alone = table(write("series_id,index,value\n" + good), 1, ForecastSettings.of(2, 1, null), 1);
        for (String bad : List.of("bad,1,many", "bad,1,Infinity", "bad,x,3", "bad,1,1e300", "bad,1,3\nbad,1,4", ",1,3",
                "bad,1,3\nbad,900000,3")) {
            ForecastTable table = ForecastTable.read(write("series_id,index,value\n" + bad + "\n" + good), 1);
            assertThat(rows(table, ForecastSettings.of(2, 1, null), 1)).as(bad).isEqualTo(alone);
            assertThat(table.refused()).as(bad).isEqualTo(1);
            String line = Integer.toString(1 + (int) bad.lines().count());
            assertThat(table.notes().get(0).args()).as(bad).contains("series.csv", line);
        }
    }

    @Test
    void whatIsDoneToRowsIsTold() throws IOException, UnusableFileException {
        ForecastTable table = ForecastTable.read(write(
                "series_id,index,value\na,2,1\na,1,-2\na,4,3\na,4,3\na,5,\na,6,NA\na,7,2\na,8,2\n"), 1);
        assertThat(table.notes().stream().map(Phrase::code)).containsExactly("jobs.series.note.gap",
                "jobs.series.note.blank", "jobs.series.note.unordered", "jobs.series.note.twice", "jobs.series.note.negative");
        Table rows = rows(table, ForecastSettings.of(2, 1, null), 1);
        assertThat(rows.rows()).hasSize(3);
    }

    @Test
    void oddSeriesGetAnAnswerOfFiniteFigures() throws IOException, UnusableFileException {
        StringBuilder text = new StringBuilder("series_id,index,value\n");
        SplittableRandom random = new SplittableRandom(4);
        for (int s = 0; s < 60; s++) {
            int n = 1 + random.nextInt(40);
            double size = Math.pow(10, random.nextInt(16) - 1);
            for (int t = 1; t <= n; t++) {
                double value = switch (s % 6) {
                    case 0 -> 0;
                    case 1 -> size;
                    case 2 -> random.nextInt(8) == 0 ? size : 0;
                    case 3 -> size * random.nextDouble();
                    case 4 -> t == n ? size : 1;
                    default -> size * t;
                };
                text.append(s).append(',').append(t).append(',').append(value).append('\n');
            }
        }
        text.append("blank,1,\nblank,2,\n");
        Table table = table(write(text.toString()), 4, ForecastSettings.of(5, 1, null), 2);
        assertThat(table.rows()).hasSize(61 * 6);
        for (List<Object> row : table.rows()) {
            boolean blank = "blank".equals(row.get(0));
            assertThat(row.subList(2, 10)).as(row.toString()).allMatch(cell -> blank == Double.isNaN((double) cell)
                    && (blank || (double) cell >= 0 && Double.isFinite((double) cell)));
        }
    }

    @Test
    void aFileWithoutRowsOrWithoutAnythingIsRefused() throws IOException {
        refusedAs("series_id,index,value\n", "jobs.series.none");
        refusedAs("", "intake.empty");
        refusedAs("series_id,index\na,1\n", "intake.column-missing");
    }

    private void refusedAs(String text, String code) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> ForecastTable.read(file, 1))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().code()).isEqualTo(code));
    }

    private static Table table(Path file, int period, ForecastSettings settings, int threads)
            throws IOException, UnusableFileException {
        return rows(ForecastTable.read(file, period), settings, threads);
    }

    private static Table rows(ForecastTable table, ForecastSettings settings, int threads) throws IOException {
        Table.Builder rows = new Table.Builder(ForecastTable.columns());
        table.rows(settings, threads, rows::row);
        return rows.build();
    }

    private void refused(String text, String line) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> table(file, 1, ForecastSettings.of(2, 1, null), 1))
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
