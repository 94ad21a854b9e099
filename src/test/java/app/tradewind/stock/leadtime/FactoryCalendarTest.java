package app.tradewind.stock.leadtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A factory's calendar")
class FactoryCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Closing FEAST = closing(20, 30);

    private static Closing closing(int first, int last) {
        return new Closing(new Bilingual("Feast", "节"), DAY.plusDays(first), DAY.plusDays(last));
    }

    @Test
    @DisplayName("goods in the making wait, goods on the way do not")
    void waits() {
        FactoryCalendar calendar = new FactoryCalendar(DAY, List.of(FEAST), 0.5);
        assertThat(calendar.arrival(0, 40)).isEqualTo(40);
        assertThat(calendar.arrival(1, 40)).isEqualTo(52);
        assertThat(calendar.arrival(25, 40)).isEqualTo(71);
        assertThat(calendar.arrival(31, 40)).isEqualTo(71);
    }

    @Test
    @DisplayName("stretches that meet count once, and a later order never arrives earlier")
    void monotone() {
        FactoryCalendar calendar = new FactoryCalendar(DAY, List.of(closing(28, 35), FEAST, closing(50, 52)), 1);
        assertThat(calendar.arrival(10, 12)).isEqualTo(28 + 10);
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 500; trial++) {
            double ordered = random.nextDouble(80);
            double lead = random.nextDouble(60);
            double arrival = calendar.arrival(ordered, lead);
            assertThat(calendar.arrival(ordered + random.nextDouble(5), lead)).isGreaterThanOrEqualTo(arrival);
            assertThat(arrival).isBetween(ordered + lead, ordered + lead + 19 + 1e-9);
        }
    }

    @Test
    @DisplayName("a delivery that waited for the factory tells the open days it took")
    void deliveriesAreFreedOfShutdowns() {
        Supply supply = Supply.of(IntStream.range(0, 6).mapToObj(i -> new Supply.Delivery(DAY.plusDays(i + 1), DAY.plusDays(i + 52))).toList(),
                List.of(FEAST), 0.5, DAY.plusDays(100));
        assertThat(supply.deliveries()).hasSize(6);
        assertThat(supply.deliveries()[0]).isEqualTo(40, within(0.01));
        assertThat(supply.closings()).isEmpty();
        assertThat(supply.meanWeeks() * 7).isBetween(39.0, 41.0);
    }

    @Test
    @DisplayName("few deliveries are stories, not a distribution")
    void fewAreNotTaken() {
        assertThat(Supply.of(List.of(new Supply.Delivery(DAY, DAY.plusDays(30))), List.of(), 0.5, DAY).deliveries()).isEmpty();
    }
}
