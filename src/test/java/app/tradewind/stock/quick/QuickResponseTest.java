package app.tradewind.stock.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.forecast.count.Counts;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small batch, quick response")
class QuickResponseTest {

    /** Half of the products are hits of 20 a week, half are flops of 1, told apart within two weeks. */
    private static QuickTask hitOrFlop(int lead, double fixed) {
        SplittableRandom random = new SplittableRandom(3);
        double[][] futures = new double[600][20];
        for (int s = 0; s < futures.length; s++) {
            for (int week = 0; week < 20; week++) {
                futures[s][week] = Counts.poisson(s % 2 == 0 ? 20 : 1, random);
            }
        }
        return new QuickTask(futures, 5, 5, lead, new QuickTask.Rule(1, 4, fixed));
    }

    @Test
    @DisplayName("where early sales tell hits from flops, a small batch first earns most of what knowing would")
    void readsEarlySales() {
        QuickTask task = hitOrFlop(3, 0);
        QuickResponse plan = QuickResponse.of(task);
        assertThat(plan.reading()).isBetween(2, 5);
        assertThat(plan.first()).isBetween(20, 200);
        assertThat(plan.small().profit()).isGreaterThan(plan.big().profit() + 5 * plan.small().error());
        assertThat(plan.small().profit() / plan.clairvoyant()).isGreaterThan(0.75);
        assertThat(plan.reorder(task, 1)).as("a flop stops").isZero();
        assertThat(plan.reorder(task, plan.first())).as("sold out").isGreaterThan(100);
    }

    @Test
    @DisplayName("where every product sells alike, or the second order comes too late, one batch does as well")
    void oneBatch() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] alike = new double[400][12];
        for (double[] path : alike) {
            for (int week = 0; week < path.length; week++) {
                path[week] = Counts.poisson(10, random);
            }
        }
        QuickResponse plan = QuickResponse.of(new QuickTask(alike, 5, 1, 4, new QuickTask.Rule(1, 1, 60)));
        assertThat(plan.reading()).isZero();
        assertThat(plan.first()).isEqualTo(plan.bigBatch());
        assertThat(QuickResponse.of(hitOrFlop(19, 0)).reading()).isZero();
    }

    @Test
    @DisplayName("where even the best batch loses, nothing is bought, and the headline says what it would lose")
    void losesMoney() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] slow = new double[300][12];
        for (double[] path : slow) {
            for (int week = 0; week < path.length; week++) {
                path[week] = Counts.poisson(0.5, random);
            }
        }
        QuickAdvice advice = QuickAdvice.of("A · DE", new QuickTask(slow, 5, 5, 4, new QuickTask.Rule(100, 10, 0)),
                new QuickAdvice.Asked("EUR", 12, LocalDate.of(2026, 11, 22), 1));
        assertThat(advice.first()).isZero();
        assertThat(advice.verdict()).isEqualTo(Verdict.KEEP);
        assertThat(advice.rule()).isEmpty();
        assertThat(advice.why().headline().code()).isEqualTo("places.quick.headline.none");
        // 6 of 100 pieces are sold at 5, the rest loses 5 each.
        assertThat((double) advice.why().headline().args().get(1)).isBetween(430.0, 450.0);
        assertThat(advice.why().total()).isEqualTo(advice.plan().small().profit(), within(1e-6));
    }

    @Test
    @DisplayName("batches are whole cartons and at least the minimum, never negative")
    void accepted() {
        QuickTask loose = hitOrFlop(3, 0);
        QuickTask task = new QuickTask(loose.futures(), 5, 5, 3, new QuickTask.Rule(48, 12, 10));
        QuickResponse plan = QuickResponse.of(task);
        assertThat(plan.first() % 12).isZero();
        assertThat(plan.first()).isGreaterThanOrEqualTo(48);
        for (int sold = 0; sold <= plan.first(); sold += 5) {
            int order = plan.reorder(task, sold);
            assertThat(order == 0 || order >= 48 && order % 12 == 0).isTrue();
        }
    }

    @Test
    @DisplayName("the reasons add up to the expected profit")
    void reasons() {
        QuickAdvice advice = QuickAdvice.of("NEW", hitOrFlop(3, 25), new QuickAdvice.Asked("USD", 30, LocalDate.of(2026, 11, 22), 1));
        assertThat(advice.why().total()).isEqualTo(advice.plan().small().profit(), within(1e-6));
        assertThat(advice.verdict()).isEqualTo(Verdict.ACT);
        assertThat(advice.rule()).hasSize(5);
    }
}
