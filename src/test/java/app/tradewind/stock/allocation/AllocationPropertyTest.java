package app.tradewind.stock.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.allocation.MarginalAllocation.Place;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dividing and moving held against trying everything. */
class AllocationPropertyTest {

    @Test
    void noOtherDivisionCostsLess() {
        List<Place> places = List.of(new Place(3, 10, 1), new Place(5, 4, 2), new Place(2, 7, 3));
        for (int available = 0; available <= 14; available++) {
            MarginalAllocation best = MarginalAllocation.of(places, available);
            assertThat(Arrays.stream(best.pieces()).sum()).isLessThanOrEqualTo(available);
            for (int a = 0; a <= available; a++) {
                for (int b = 0; a + b <= available; b++) {
                    for (int c = 0; a + b + c <= available; c++) {
                        assertThat(places.get(0).cost(a) + places.get(1).cost(b) + places.get(2).cost(c))
                                .isGreaterThanOrEqualTo(best.cost() - 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void aTransportServesEveryPlaceFromWhatTheStoresHold() {
        double[][] cost = {{4, 6, 8}, {5, 3, 7}};
        TransportPlan plan = TransportPlan.of(cost, new double[] {30, 25}, new double[] {20, 15, 10}).orElseThrow();
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            assertThat(Arrays.stream(plan.pieces()[i]).sum()).isLessThanOrEqualTo(i == 0 ? 30 : 25);
            for (int j = 0; j < 3; j++) {
                sum += cost[i][j] * plan.pieces()[i][j];
            }
        }
        assertThat(plan.cost()).isEqualTo(sum, within(1e-6)).isEqualTo(20 * 4 + 15 * 3 + 10 * 7, within(1e-6));
    }

    @Test
    void storesThatHoldTooLittleGiveNoPlan() {
        assertThat(TransportPlan.of(new double[][] {{1}}, new double[] {3}, new double[] {4})).isEmpty();
    }
}
