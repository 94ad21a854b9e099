package app.tradewind.stock.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Repeated orders held against trying everything, and against each other. */
class ReviewPropertyTest {

    @Test
    void noPairIsCheaperThanZhengAndFedergruens() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 25; round++) {
            double mean = 0.2 + 8 * random.nextDouble();
            MinimumMaximum pairs = new MinimumMaximum(1 + random.nextInt(40), 1, 2 + random.nextInt(20), mean, random.nextInt(4));
            MinimumMaximum.Pair best = pairs.best();
            for (int reorder = best.reorder() - 6; reorder <= best.reorder() + 6; reorder++) {
                for (int upTo = reorder + 1; upTo <= best.upTo() + 12; upTo++) {
                    assertThat(pairs.cost(reorder, upTo)).isGreaterThanOrEqualTo(best.cost() - 1e-9);
                }
            }
        }
    }

    @Test
    void noLotIsCheaperThanFedergruenAndZhengs() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 25; round++) {
            PoissonLots lots = new PoissonLots(1 + random.nextInt(60), 1, 2 + random.nextInt(20), 0.1 + 10 * random.nextDouble(), 3 * random.nextDouble());
            PoissonLots.Best best = lots.best();
            for (int reorder = best.reorder() - 8; reorder <= best.reorder() + 8; reorder++) {
                for (int quantity = Math.max(1, best.quantity() - 15); quantity <= best.quantity() + 15; quantity++) {
                    assertThat(lots.cost(reorder, quantity)).isGreaterThanOrEqualTo(best.cost() - 1e-9);
                }
            }
        }
    }

    @Test
    void theBestNormalLotIsNoDearerThanTheApproximations() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 25; round++) {
            NormalLots lots = new NormalLots(5 + random.nextInt(100), 0.5, 5 + random.nextInt(20), 500 + random.nextInt(2000), 100, 0.1 + random.nextDouble());
            double best = lots.cost(lots.best());
            assertThat(best).isLessThanOrEqualTo(lots.cost(lots.economicAndSafety()) + 1e-9);
            assertThat(best).isLessThanOrEqualTo(lots.cost(lots.expectedInventory()) + 1e-9);
        }
    }

    @Test
    void withoutAnOrdersCostTheLotIsOnePieceAndBaseStock() {
        PoissonLots.Best best = new PoissonLots(0, 1, 9, 4, 1).best();
        assertThat(best.quantity()).isEqualTo(1);
        assertThat(best.reorder() + 1).isEqualTo(new PoissonStock(4).best(1, 9));
    }

    @Test
    void theLeastLevelOfAFillRateIsJustEnough() {
        for (double rate : new double[] {0.05, 0.7, 3, 12}) {
            int level = FillRate.level(0.97, rate, 7, 20);
            assertThat(FillRate.ofLevel(level, rate, 7, 20)).isGreaterThanOrEqualTo(0.97);
            assertThat(FillRate.ofLevel(level - 1, rate, 7, 20)).isLessThan(0.97);
        }
        assertThat(FillRate.of(FillRate.factor(0.93, 500, 80), 500, 80)).isEqualTo(0.93, within(1e-9));
    }

    @Test
    void aTraceLosesNoPieceOnItsWay() {
        SplittableRandom random = new SplittableRandom(4);
        double[] demand = random.ints(60, 0, 12).asDoubleStream().toArray();
        ReviewTrace.Run run = new ReviewTrace(3, 2, 20, 45).run(demand, 30);
        double ordered = 0;
        double sold = 0;
        for (int t = 0; t < demand.length; t++) {
            sold += demand[t] - run.lost()[t];
            ordered += t < demand.length - 3 ? run.ordered()[t] : 0;
            assertThat(run.stock()[t]).isNotNegative();
        }
        assertThat(30 + ordered - sold).isEqualTo(run.stock()[demand.length - 1], within(1e-9));
    }
}
