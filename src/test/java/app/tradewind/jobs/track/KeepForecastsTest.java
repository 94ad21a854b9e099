package app.tradewind.jobs.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts made on a day are held against the weeks that followed it, and only against those that are over. */
class KeepForecastsTest {

    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsJudgedOnceTheWeeksAreOver() throws Exception {
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        LocalDate monday = LocalDate.of(2025, 6, 2);
        for (int week = 0; week < 60; week++) {
            orders.append("o").append(week).append(',').append(monday.plusWeeks(week)).append(",A-1,DE,")
                    .append(10 + week % 3).append(",5.00,EUR\n");
        }
        Path file = Files.writeString(folder.resolve("orders.csv"), orders.toString());
        try (Jobs jobs = Jobs.openOrCreate(folder.resolve("w"))) {
            jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE);
            KeepForecasts keep = jobs.keepForecasts();
            Snapshot then = jobs.snapshot(THEN);
            StockBoard board = jobs.planOrders().run(then, 0.95, 1, Progress.NONE);
            assertThat(keep.judge(then).kept()).isZero();
            keep.keep(board);
            keep.keep(board, board.rows().get(0).advice());
            assertThat(keep.judge(then).all().judged()).as("no week is over yet").isZero();
            assertThat(keep.judge(then).kept()).as("kept once, whoever asks twice").isEqualTo(13);

            TrackRecord record = keep.judge(jobs.snapshot(THEN.plusWeeks(5)));
            assertThat(record.since()).isEqualTo(THEN);
            assertThat(record.all().judged()).isEqualTo(5);
            assertThat(record.all().inside()).isBetween(4, 5);
            assertThat(record.all().bias()).isEqualTo(0, within(0.15));
            assertThat(record.rows()).singleElement().satisfies(row -> assertThat(row.score()).isEqualTo(record.all()));
        }
    }
}
