package app.tradewind.pricing.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.pricing.ads.BudgetSplit.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetSplitTest {

    @Test
    @DisplayName("two equal curves of the square root share in proportion to the square of their worth")
    void closedForm() {
        long[] budgets = BudgetSplit.of(List.of(new Place(110, 10_000, 0.5, false), new Place(90, 10_000, 0.5, false)));
        double share = 110.0 * 110 / (110.0 * 110 + 90.0 * 90);
        assertThat(budgets[0] / 20_000.0).isCloseTo(share, within(0.005));
    }

    @Test
    @DisplayName("waste gives its budget, and keeps what nothing else can take")
    void waste() {
        assertThat(BudgetSplit.of(List.of(new Place(50, 1_000, 0.5, true), new Place(90, 5_000, 0.5, false)))).containsExactly(0, 6_000);
        assertThat(BudgetSplit.of(List.of(new Place(50, 9_000, 0.5, true), new Place(90, 1_000, 0.5, false)))).containsExactly(8_000, 2_000);
    }

    @Test
    @DisplayName("random places: the total stays, bounds hold, marginal returns are equal where no bound is met, nothing is lost")
    void random() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            List<Place> places = new ArrayList<>();
            int size = 2 + chance.nextInt(8);
            for (int i = 0; i < size; i++) {
                places.add(new Place(50 + chance.nextDouble() * 100, 5_000 + chance.nextInt(10_000), 0.3 + chance.nextDouble() * 0.4, false));
            }
            long[] budgets = BudgetSplit.of(places);
            assertThat(Arrays.stream(budgets).sum()).isEqualTo(places.stream().mapToLong(Place::now).sum());
            double before = places.stream().mapToDouble(Place::worth).sum();
            double after = 0;
            List<Double> marginals = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Place place = places.get(i);
                assertThat(budgets[i]).isBetween(place.now() / 2, place.now() * 2);
                after += place.at(budgets[i]);
                if (budgets[i] > place.now() * 0.52 && budgets[i] < place.now() * 1.98) {
                    marginals.add(place.exponent() * place.at(budgets[i]) / budgets[i]);
                }
            }
            assertThat(after).isGreaterThanOrEqualTo(before - 1e-3 * before);
            for (double marginal : marginals) {
                assertThat(marginal / marginals.get(0)).isCloseTo(1, within(0.03));
            }
        }
    }
}
