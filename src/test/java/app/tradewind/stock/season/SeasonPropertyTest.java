package app.tradewind.stock.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.season.MarkdownLadder.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has to hold of orders for one season whatever the figures. */
class SeasonPropertyTest {

    private static final List<Step> STEPS = List.of(new Step(20, 2), new Step(16, 3.2), new Step(12, 5.5));

    @Test
    void moreLeftLowersThePriceAndMoreTimeRaisesIt() {
        MarkdownLadder ladder = new MarkdownLadder(STEPS, 1, true);
        int before = 0;
        for (int stock = 1; stock <= 40; stock++) {
            int first = ladder.best(stock, 5).first();
            assertThat(first).isGreaterThanOrEqualTo(before);
            assertThat(ladder.best(stock, 9).first()).isLessThanOrEqualTo(first);
            before = first;
        }
    }

    @Test
    void pricesThatMayRiseAgainBringNoLess() {
        for (int stock : new int[] {3, 12, 30}) {
            assertThat(new MarkdownLadder(STEPS, 1, false).best(stock, 6).value())
                    .isGreaterThanOrEqualTo(new MarkdownLadder(STEPS, 1, true).best(stock, 6).value());
        }
    }

    @Test
    void withNothingSoldEveryPieceBringsItsSalvage() {
        assertThat(new MarkdownLadder(List.of(new Step(20, 0)), 1.5, true).best(8, 4).value()).isEqualTo(12, within(1e-12));
    }

    @Test
    void aBudgetIsNeverExceededAndNeverLeftWherePiecesWouldEarn() {
        List<BudgetNewsvendor.Item> items = List.of(new BudgetNewsvendor.Item(100, 30, 5, 2, 10), new BudgetNewsvendor.Item(40, 20, 9, 4, 20));
        for (double budget : new double[] {1, 200, 900, 1500, 1e6}) {
            BudgetNewsvendor best = BudgetNewsvendor.of(items, budget);
            double spent = 10 * best.levels()[0] + 20 * best.levels()[1];
            assertThat(spent).isLessThanOrEqualTo(budget + 1e-6);
            assertThat(best.shadow() == 0 || Math.abs(spent - budget) < 1e-3).isTrue();
            assertThat(Arrays.stream(best.levels()).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void noOtherSlowOrderEarnsMoreThanTheBest() {
        for (double quick : new double[] {11, 14, 22, 40}) {
            TwoSources sources = new TwoSources(30, 10, quick, 2);
            double best = sources.profit(sources.slowOrder(15), 15);
            for (int order = 0; order < 50; order++) {
                assertThat(sources.profit(order, 15)).isLessThanOrEqualTo(best + 1e-9);
            }
        }
    }
}
