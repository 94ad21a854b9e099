package app.tradewind.stock.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.stock.StockItem.LeadTime;
import app.tradewind.stock.plan.PlanProduct.Worth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bound where demand and lead times spread and every product comes by one lane")
class OneLaneBoundTest {

    private static final int WEEKS = 14;
    private static final int FUTURES = 12;

    @Test
    @DisplayName("no plan is worth more, and with money enough the best found is near it")
    void near() {
        double gaps = 0;
        for (int seed = 1; seed <= 6; seed++) {
            PlanSearch search = new PlanSearch(task(3, 1e9, seed));
            OrderPlan plan = search.best(60_000, 1, () -> false);
            double bound = search.bound(() -> false).orElseThrow();
            assertThat(bound).as("seed %d", seed).isGreaterThanOrEqualTo(plan.objective() - 1e-6);
            gaps += bound / plan.objective() - 1;
        }
        assertThat(gaps / 6).as("mean gap").isLessThan(0.06);
    }

    @Test
    @DisplayName("no plan is worth more where cash is short")
    void shortOfCash() {
        for (int seed = 1; seed <= 6; seed++) {
            PlanSearch search = new PlanSearch(task(3, 400, seed));
            OrderPlan plan = search.best(60_000, 1, () -> false);
            assertThat(search.bound(() -> false).orElseThrow()).as("seed %d", seed).isGreaterThanOrEqualTo(plan.objective() - 1e-6);
        }
    }

    private static PlanTask task(int products, double cash, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<PlanProduct> made = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            int[][] demand = new int[FUTURES][WEEKS];
            for (int[] future : demand) {
                double level = 4 + 12 * chance.nextDouble();
                Arrays.setAll(future, t -> (int) (level * 2 * chance.nextDouble()));
            }
            double cost = 3 + 5 * chance.nextDouble();
            Offer.Coming coming = ArrivalWeeks.of(new LeadTime(4, 1.5, 1), FUTURES, WEEKS, seed * 31 + i);
            made.add(new PlanProduct("P" + i, new Worth(2 * cost, 0.05, 0.4 * cost),
                    List.of(new Offer("", 0, coming, new Offer.Lot(6, 12, 0, 0), List.of(new Offer.Break(0, cost), new Offer.Break(60, 0.9 * cost)), 15)),
                    5, new int[WEEKS], demand));
        }
        return new PlanTask(WEEKS, made, List.of(new PlanTask.Mode("sea", 0, 0, 0, false)), new PlanTask.Container(1e9, 0, 1), new PlanTask.Cash(cash, 2, 0));
    }
}
