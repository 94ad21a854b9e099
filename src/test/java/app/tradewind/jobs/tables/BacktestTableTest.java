package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestTableTest {

    @TempDir
    private Path folder;

    @Test
    void eachSeriesHasItsChoiceItsBarAndSingleMethods() throws IOException, UnusableFileException {
        BacktestTable.Result result = BacktestTable.of(series(), 12, ForecastSettings.of(6, 1, null), 3, 1);
        Table table = result.table();
        assertThat(String.join(",", table.columns())).isEqualTo("series_id,method,folds,mase,rmsse,bias,coverage95,pinball");
        assertThat(methods(table, "season")).startsWith("automatic", "naive", "snaive").contains("ets", "theta", "arima");
        assertThat(methods(table, "slow")).contains("automatic", "naive", "count", "tsb").doesNotContain("ets");
        assertThat(table.rows().get(0).subList(0, 3)).containsExactly("season", "automatic", 3);
        assertThat((double) table.rows().get(0).get(3)).as("a pure season is found")
                .isLessThan((double) table.rows().get(1).get(3) / 2);
        assertThat((double) table.rows().get(0).get(6)).isBetween(0.0, 1.0);
    }

    @Test
    void aShortSeriesIsListedWithoutFiguresAndTold() throws IOException, UnusableFileException {
        BacktestTable.Result result = BacktestTable.of(series(), 12, ForecastSettings.of(6, 1, null), 3, 1);
        List<Object> row = result.table().rows().stream().filter(one -> "new".equals(one.get(0))).findFirst().orElseThrow();
        assertThat(row.get(2)).isEqualTo(0);
        assertThat(row.subList(3, 8)).allMatch(cell -> Double.isNaN((double) cell));
        assertThat(result.notes()).anyMatch(note -> note.code().equals("jobs.track.too-short") && note.args().contains("new"));
    }

    @Test
    void theSummaryIsByClassAndThreadsChangeNothing() throws IOException, UnusableFileException {
        BacktestTable.Result one = BacktestTable.of(series(), 12, ForecastSettings.of(6, 1, null), 2, 1);
        assertThat(BacktestTable.of(series(), 12, ForecastSettings.of(6, 1, null), 2, 3)).isEqualTo(one);
        assertThat(one.summary()).containsEntry("series", 3).containsEntry("judged", 2);
        assertThat((List<?>) one.summary().get("classes")).anyMatch(entry -> entry instanceof Map<?, ?> map
                && "pattern".equals(map.get("by")) && "intermittent".equals(map.get("class")) && map.get("series").equals(1));
    }

    private static List<String> methods(Table table, String id) {
        return table.rows().stream().filter(row -> row.get(0).equals(id)).map(row -> (String) row.get(1)).toList();
    }

    private Path series() throws IOException {
        StringBuilder text = new StringBuilder("series_id,index,value\n");
        for (int t = 1; t <= 60; t++) {
            text.append("season,").append(t).append(',').append(100.5 + 40 * Math.sin(t * Math.PI / 6) + (t * 7) % 3).append('\n');
            text.append("slow,").append(t).append(',').append((t * 5) % 7 == 0 ? 2 : 0).append('\n');
        }
        text.append("new,1,3\nnew,2,4\n");
        return Files.writeString(folder.resolve("series.csv"), text.toString());
    }
}
