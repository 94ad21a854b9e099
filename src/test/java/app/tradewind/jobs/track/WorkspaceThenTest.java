package app.tradewind.jobs.track;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.cause.Drivers.Known;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.forecast.count.Counts;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.MarketDrivers;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.market.FxRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A backtest of a workspace")
class WorkspaceThenTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final int WEEKS = 100;
    private static final int AHEAD = 8;
    private static final LocalDate TODAY = FIRST.plusWeeks(WEEKS);
    private static final ForecastSettings SETTINGS = ForecastSettings.of(AHEAD, 1, TODAY);

    @Test
    @DisplayName("knows promotions ahead where they were told, and is nearer for it")
    void promotions() {
        List<PlannedWeeks> told = new ArrayList<>();
        for (SalesHistory history : histories(0)) {
            for (int week = 9; week < WEEKS; week += 10) {
                told.add(new PlannedWeeks(0, history.item(), FIRST.plusWeeks(week), FIRST.plusWeeks(week), null, 1.0));
            }
        }
        TestForecasts test = new TestForecasts(SETTINGS, 2, 1);
        TestForecasts.Verdicts blind = test.run(snapshot(histories(0), List.of()), TestForecasts.Watch.NONE);
        TestForecasts.Verdicts knowing = test.run(snapshot(histories(0), told), TestForecasts.Watch.NONE);
        assertThat(mase(knowing)).isLessThan(0.8 * mase(blind));
        assertThat(knowing.foreknown()).isEqualTo(new TestForecasts.Foreknown(6, 6, 0));
        assertThat(blind.foreknown()).isEqualTo(new TestForecasts.Foreknown(6, 0, 0));
        assertThat(knowing.results().get(0).get(0).causes()).containsExactly(Known.EVENTS, Known.PROMOTIONS);
        assertThat(knowing.results().get(0).get(1).causes()).as("single methods know nothing of them").isEmpty();
    }

    @Test
    @DisplayName("sees nothing that only the held-out weeks tell: neither pieces nor prices paid")
    void nothingLater() {
        List<PlannedWeeks> told = List.of(new PlannedWeeks(0, histories(0).get(0).item(), TODAY.minusWeeks(3), TODAY, 15.0, 1.0));
        DemandSeries now = then(snapshot(histories(0), told));
        DemandSeries other = then(snapshot(histories(500), told));
        assertThat(now.length()).isEqualTo(WEEKS - AHEAD);
        assertThat(now.drivers().known()).containsExactly(Known.EVENTS, Known.PROMOTIONS, Known.PRICES);
        assertThat(now.digest()).isEqualTo(other.digest());
        assertThat(Arrays.stream(now.drivers().price(), WEEKS - AHEAD, WEEKS - 3)).as("paid later").containsOnly(Double.NaN);
        assertThat(now.drivers().price()[WEEKS - 3]).as("told ahead").isEqualTo(15);
    }

    private static DemandSeries then(Snapshot snapshot) {
        return new WorkspaceThen(snapshot, SETTINGS, 1).until(MarketDrivers.series(snapshot.histories().get(0)), WEEKS - AHEAD, 0);
    }

    private static double mase(TestForecasts.Verdicts verdicts) {
        return verdicts.classes().get(0).figures().mase();
    }

    /** Six products of twenty a week, sixty every tenth week; in the held-out weeks other pieces and prices. */
    private static List<SalesHistory> histories(int later) {
        SplittableRandom random = new SplittableRandom(7);
        List<SalesHistory> histories = new ArrayList<>();
        for (int item = 0; item < 6; item++) {
            double[] units = new double[WEEKS];
            double[] price = new double[WEEKS];
            double[] stocked = new double[WEEKS];
            Arrays.fill(stocked, 1);
            for (int week = 0; week < WEEKS; week++) {
                units[week] = Counts.poisson(week % 10 == 9 ? 60 : 20, random) + (week >= WEEKS - AHEAD ? later : 0);
                price[week] = week >= WEEKS - AHEAD ? 20 + later : 20;
            }
            histories.add(new SalesHistory(new SkuMarket("P-" + item, "BR"), FIRST, units, price, stocked, "BRL"));
        }
        return histories;
    }

    private static Snapshot snapshot(List<SalesHistory> histories, List<PlannedWeeks> told) {
        ReferenceData reference = ReferenceData.shipped();
        return new Snapshot(TODAY, Money.UNNAMED, new Catalogue(List.of(), Map.of(), Map.of(), List.of(), List.of(), null), histories,
                new Snapshot.World(reference.markets(), Map.of(), new FxRates(List.of()), List.of(), OddWeeks.NONE, new Planned(told)), 0);
    }
}
