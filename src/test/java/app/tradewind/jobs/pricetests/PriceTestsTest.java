package app.tradewind.jobs.pricetests;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceTestRun;
import app.tradewind.intake.Hints;
import app.tradewind.pricing.PriceTestPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Price tests: planned ahead, called off, read from the sales of their weeks")
class PriceTestsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final SkuMarket LAMP = new SkuMarket("LAMP-1", "DE");
    private static final PriceTestPlan PLAN = new PriceTestPlan(Money.of("18.00", "EUR"), 6, 1.5, 0.6);

    @TempDir
    private Path temp;

    @Test
    void weeksComeInPairsTurnedOver() {
        assertThat(PriceTests.weeks(LocalDate.of(2026, 3, 4), 4)).containsExactly(LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 27));
    }

    @Test
    void aTestIsPlannedRunsAndIsRead() throws Exception {
        LocalDate today = FIRST.plusWeeks(20).minusDays(1);
        try (Jobs jobs = sold(20, List.of())) {
            PriceTests tests = new PriceTests(jobs.tellPlans());
            tests.plan(LAMP, PLAN, today);
            PriceTestRun planned = PriceTests.list(jobs.snapshot(today)).get(0);
            assertThat(planned.state()).isEqualTo(PriceTestRun.State.PLANNED);
            assertThat(planned.weeks()).hasSize(6);
            assertThat(planned.reading()).isNull();
            PriceTestRun running = PriceTests.list(jobs.snapshot(planned.first().plusDays(9))).get(0);
            assertThat(running.state()).isEqualTo(PriceTestRun.State.RUNNING);
            assertThat(tests.callOff(LAMP, today)).isEqualTo(6);
            assertThat(PriceTests.list(jobs.snapshot(today))).isEmpty();
        }
        List<LocalDate> weeks = PriceTests.weeks(today, 6);
        try (Jobs jobs = sold(33, weeks)) {
            new PriceTests(jobs.tellPlans()).plan(LAMP, PLAN, today);
            PriceTestRun done = PriceTests.list(jobs.snapshot(FIRST.plusWeeks(33))).get(0);
            assertThat(done.state()).isEqualTo(PriceTestRun.State.DONE);
            assertThat(done.asked().kept()).isEqualByComparingTo(Money.of("20.00", "EUR"));
            assertThat(done.reading().tested()).isEqualTo(6);
            assertThat(done.reading().kept()).isEqualTo(6);
            assertThat(done.reading().change().value()).isBetween(0.45, 0.55);
            assertThat(done.chance()).as("no cost is known").isNaN();
        }
    }

    /** Twenty a week at 20.00; thirty at 18.00 in test weeks. */
    private Jobs sold(int weeks, List<LocalDate> tested) throws Exception {
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            boolean test = tested.contains(monday);
            for (int order = 0; order < 10; order++) {
                int pieces = test ? 3 : 2;
                text.append('O').append(week).append('-').append(order).append(",LAMP-1,DE,").append(monday).append(',')
                        .append(pieces).append(',').append(pieces * (test ? 18 : 20)).append(",EUR\n");
            }
        }
        Path file = Files.writeString(temp.resolve("orders" + weeks + ".csv"), text);
        Jobs jobs = Jobs.openOrCreate(temp.resolve("shop" + weeks));
        jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE);
        return jobs;
    }
}
