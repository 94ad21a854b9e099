package app.tradewind.stock.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.supply.Journey.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a lane takes")
class LaneTimesTest {

    private static final Lane SEA = new Lane("ningbo", "US", "sea", "cosco");

    @Test
    @DisplayName("nine of ten journeys end by P90 and half by P50 when each is foretold from the others")
    void coverage() {
        SplittableRandom random = new SplittableRandom(7);
        int p90 = 0;
        int p50 = 0;
        int all = 0;
        for (int seller = 0; seller < 40; seller++) {
            List<Journey> past = simulated(random, 2 + random.nextInt(12));
            for (Journey one : past) {
                List<Journey> others = new ArrayList<>(past);
                others.remove(one);
                LaneTime time = LaneTimes.of(others).of(one.lane(), Stage.TRANSIT);
                p90 += one.days() <= time.quantile(0.9) ? 1 : 0;
                p50 += one.days() <= time.quantile(0.5) ? 1 : 0;
                all++;
            }
        }
        assertThat(all).isGreaterThan(900);
        assertThat((double) p90 / all).isCloseTo(0.9, within(0.025));
        assertThat((double) p50 / all).isCloseTo(0.5, within(0.05));
    }

    @Test
    @DisplayName("a lane of its own few journeys lies between them and its mode, and nearer to itself with more")
    void shrunk() {
        List<Journey> past = new ArrayList<>();
        for (int lane = 0; lane < 8; lane++) {
            for (int i = 0; i < 6; i++) {
                past.add(new Journey(new Lane("ningbo", "US", "sea", "line" + lane), Stage.TRANSIT, 26 + 2 * lane + 3 * (i % 3)));
            }
        }
        double others = LaneTimes.of(past).of(SEA, Stage.TRANSIT).quantile(0.5);
        past.add(new Journey(SEA, Stage.TRANSIT, 70));
        double one = LaneTimes.of(past).of(SEA, Stage.TRANSIT).quantile(0.5);
        for (int i = 0; i < 5; i++) {
            past.add(new Journey(SEA, Stage.TRANSIT, 70));
        }
        LaneTime six = LaneTimes.of(past).of(SEA, Stage.TRANSIT);
        assertThat(one).isGreaterThan(others).isLessThan(70);
        assertThat(six.quantile(0.5)).isGreaterThan(one).isLessThanOrEqualTo(70.5);
        assertThat(six.own()).isEqualTo(6);
        assertThat(six.all()).isEqualTo(54);
    }

    @Test
    @DisplayName("nothing is said from two journeys, nor of one that takes longer than any did")
    void unknown() {
        Journey one = new Journey(SEA, Stage.TRANSIT, 30);
        assertThat(LaneTimes.of(List.of(one, one)).of(SEA, Stage.TRANSIT)).isNull();
        LaneTime three = LaneTimes.of(List.of(one, new Journey(SEA, Stage.TRANSIT, 33), new Journey(SEA, Stage.TRANSIT, 36)))
                .of(SEA, Stage.TRANSIT);
        assertThat(three.window(LocalDate.of(2026, 1, 1), 400)).isNull();
    }

    @Test
    @DisplayName("what is left of a journey is foretold from those that took longer")
    void windows() {
        double[] days = new double[100];
        for (int i = 0; i < days.length; i++) {
            days[i] = i + 1;
        }
        LocalDate began = LocalDate.of(2026, 1, 1);
        LaneTime.Window window = new LaneTime(days, 100, 100).window(began, 50);
        assertThat(window.p50()).isEqualTo(began.plusDays(76));
        assertThat(window.after(began.plusDays(75))).isEqualTo(0.5);
        assertThat(window.after(began.plusDays(100))).isZero();
        assertThat(window.lateness(began.plusDays(98))).isCloseTo((1 + 2) / 50.0, within(1e-9));
    }

    private static List<Journey> simulated(SplittableRandom random, int most) {
        List<Journey> past = new ArrayList<>();
        for (int lane = 0; lane < 6; lane++) {
            boolean sea = lane % 2 == 0;
            double middle = Math.log(sea ? 34 : 8) + 0.15 * random.nextGaussian();
            int count = 1 + random.nextInt(most);
            for (int i = 0; i < count; i++) {
                past.add(new Journey(new Lane("a", "b", sea ? "sea" : "air", "c" + lane), Stage.TRANSIT,
                        Math.exp(middle + 0.2 * random.nextGaussian())));
            }
        }
        return past;
    }
}
