package app.tradewind.jobs.odd;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.count.Counts;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.forecast.cause.PlannedWeeks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Prices and promotions told by a person")
class PlannedTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final int WEEKS = 80;
    private static final LocalDate TODAY = FIRST.plusWeeks(WEEKS);
    private static final SkuMarket LAMP = new SkuMarket("LAMP-1", "JP");

    @TempDir
    private Path temp;

    @Test
    @DisplayName("a told promotion lifts its own week ahead, and the week after the last one is not read as a collapse")
    void promotion() throws Exception {
        try (Jobs jobs = sold()) {
            double[] blind = forecast(jobs).mean();
            for (int week = 9; week < WEEKS; week += 10) {
                jobs.tellPlans().tell(new PlannedWeeks(0, LAMP, FIRST.plusWeeks(week), FIRST.plusWeeks(week), null, 1.0));
            }
            double[] quiet = forecast(jobs).mean();
            assertThat(quiet[0]).as("the last week of the history was under promotion").isBetween(14.0, 26.0);
            long id = jobs.tellPlans().tell(new PlannedWeeks(0, LAMP, TODAY.plusWeeks(3), TODAY.plusWeeks(3), null, 1.0));
            Forecast planned = forecast(jobs);
            assertThat(planned.mean()[3]).isGreaterThan(2 * planned.mean()[2]).isGreaterThan(1.8 * blind[3]);
            assertThat(planned.mean()[4]).isLessThan(1.2 * planned.mean()[2]);
            assertThat(planned.parts().causes()).anyMatch(one -> one.cause().kind() == Cause.Kind.PROMOTION && one.pieces()[3] > 15);
            assertThat(jobs.tellPlans().undo(id)).isTrue();
            assertThat(jobs.tellPlans().undo(id)).isFalse();
            assertThat(forecast(jobs).mean()).isEqualTo(quiet);
            assertThat(jobs.decide().list()).hasSize(10);
        }
    }

    @Test
    @DisplayName("a lower price to come sells more, a price that stays changes nothing")
    void price() throws Exception {
        try (Jobs jobs = sold()) {
            double before = Arrays.stream(forecast(jobs).mean()).sum();
            jobs.tellPlans().tell(new PlannedWeeks(0, LAMP, TODAY, TODAY.plusWeeks(7), 20.0, null));
            double same = Arrays.stream(forecast(jobs).mean()).sum();
            jobs.tellPlans().tell(new PlannedWeeks(0, LAMP, TODAY, TODAY.plusWeeks(7), 14.0, null));
            double lower = Arrays.stream(forecast(jobs).mean()).sum();
            assertThat(lower).isGreaterThan(1.3 * same);
            assertThat(same).isBetween(0.6 * before, 1.1 * before);
        }
    }

    /** Twenty a week at 20.00; every tenth week sixty at 14.00. */
    private Jobs sold() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int week = 0; week < WEEKS; week++) {
            boolean promoted = week % 10 == 9;
            int left = (int) Counts.poisson(promoted ? 60 : 20, random);
            for (int order = 0; left > 0; order++, left -= 2) {
                int pieces = Math.min(2, left);
                text.append('O').append(week).append('-').append(order).append(",LAMP-1,JP,").append(FIRST.plusWeeks(week))
                        .append(',').append(pieces).append(',').append(pieces * (promoted ? 14 : 20)).append(",JPY\n");
            }
        }
        Path file = Files.writeString(temp.resolve("orders.csv"), text);
        Jobs jobs = Jobs.openOrCreate(temp.resolve("w"));
        assertThat(jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
        return jobs;
    }

    private static Forecast forecast(Jobs jobs) {
        return jobs.forecastDemand().run(jobs.snapshot(TODAY), 8, 1, Progress.NONE, forecast -> forecast).get(LAMP);
    }
}
