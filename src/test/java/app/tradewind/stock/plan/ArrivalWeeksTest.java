package app.tradewind.stock.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivalWeeksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Closing NEW_YEAR = new Closing(new Bilingual("New Year", "春节"), LocalDate.of(2026, 2, 9), LocalDate.of(2026, 3, 1));

    @Test
    @DisplayName("a time that is sure needs no futures")
    void sure() {
        Offer.Coming coming = ArrivalWeeks.of(new LeadTime(2.3, Double.NaN, 1), 40, 10, 1);
        assertThat(coming.making()).isEqualTo(3);
        assertThat(coming.sure()).isTrue();
    }

    @Test
    @DisplayName("futures spread as the lead time does, a later order never comes earlier, and the same seed deals them alike")
    void spread() {
        Offer.Coming coming = ArrivalWeeks.of(new LeadTime(6, 1.5, 1), 40, 10, 7);
        double[] first = Arrays.stream(coming.arrivals()).mapToDouble(future -> future[0]).toArray();
        double mean = Arrays.stream(first).average().orElseThrow();
        // Whole weeks are rounded up: half a week more.
        assertThat(mean).isCloseTo(6.5, within(0.15));
        assertThat(Math.sqrt(Arrays.stream(first).map(week -> (week - mean) * (week - mean)).average().orElseThrow())).isCloseTo(1.5, within(0.15));
        for (int[] future : coming.arrivals()) {
            for (int t = 1; t < future.length; t++) {
                assertThat(future[t]).isGreaterThanOrEqualTo(future[t - 1]);
            }
        }
        assertThat(ArrivalWeeks.of(new LeadTime(6, 1.5, 1), 40, 10, 7).arrivals()).isDeepEqualTo(coming.arrivals());
    }

    @Test
    @DisplayName("what a factory has not made before it stands still waits until it opens again")
    void shutDown() {
        Supply supply = new Supply(new double[0], List.of(NEW_YEAR), 1, TODAY);
        int[] weeks = ArrivalWeeks.of(new LeadTime(3, Double.NaN, 1, supply), 1, 10, 1).arrivals()[0];
        // Shut in weeks 5 to 7: an order of week 2 is done just before, one of week 3 waits three weeks.
        assertThat(weeks).containsExactly(3, 4, 5, 9, 10, 11, 11, 11, 11, 12);
    }

    @Test
    @DisplayName("past deliveries are dealt out as often as they happened")
    void deliveries() {
        Supply supply = new Supply(new double[] {21, 14, 14, 14}, List.of(), 0.5, TODAY);
        int[] weeks = Arrays.stream(ArrivalWeeks.of(new LeadTime(2.25, 0.4, 1, supply), 40, 2, 1).arrivals()).mapToInt(future -> future[0]).toArray();
        assertThat(Arrays.stream(weeks).filter(week -> week == 2)).hasSize(30);
        assertThat(Arrays.stream(weeks).filter(week -> week == 3)).hasSize(10);
    }
}
