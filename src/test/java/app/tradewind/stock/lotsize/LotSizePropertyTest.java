package app.tradewind.stock.lotsize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.lotsize.PriceBreaks.Break;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lot sizes held against trying everything. */
class LotSizePropertyTest {

    @Test
    void noQuantityIsCheaperThanTheBestUnderPriceBreaks() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 60; round++) {
            double first = 5 + random.nextInt(20);
            PriceBreaks breaks = new PriceBreaks(5 + random.nextInt(200), 0.1 + random.nextDouble() / 2, 100 + random.nextInt(5000),
                    List.of(new Break(0, first), new Break(50 + random.nextInt(100), first * 0.97),
                            new Break(200 + random.nextInt(400), first * 0.9)));
            PriceBreaks.Best all = breaks.allUnits();
            PriceBreaks.Best parts = breaks.incremental();
            int pack = 1 + random.nextInt(30);
            int moq = random.nextInt(300);
            PriceBreaks.Best cartons = breaks.allUnits(moq, pack);
            assertThat(cartons.quantity() % pack).isZero();
            assertThat(cartons.quantity()).isGreaterThanOrEqualTo(Math.max(1, moq));
            for (int quantity = 1; quantity < 3000; quantity++) {
                assertThat(breaks.allUnitsCost(quantity)).isGreaterThanOrEqualTo(all.cost() - 1e-6);
                assertThat(breaks.incrementalCost(quantity)).isGreaterThanOrEqualTo(parts.cost() - 1e-6);
                if (quantity % pack == 0 && quantity >= moq) {
                    assertThat(breaks.allUnitsCost(quantity)).isGreaterThanOrEqualTo(cartons.cost() - 1e-6);
                }
            }
        }
    }

    @Test
    void noPlanIsCheaperThanWagnerAndWhitins() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 80; round++) {
            int periods = 2 + random.nextInt(7);
            double[] demand = new double[periods];
            double[] price = new double[periods];
            for (int t = 0; t < periods; t++) {
                demand[t] = random.nextInt(4) == 0 ? 0 : random.nextInt(100);
                price[t] = 5 + random.nextInt(5);
            }
            WagnerWhitin best = WagnerWhitin.of(100, 0.7, demand, price);
            assertThat(Arrays.stream(best.quantities()).sum()).isEqualTo(Arrays.stream(demand).sum(), within(1e-9));
            double least = Double.POSITIVE_INFINITY;
            for (int orders = 0; orders < 1 << periods; orders++) {
                least = Math.min(least, cost(orders, demand, price));
            }
            assertThat(best.cost()).isEqualTo(least, within(1e-6));
        }
    }

    /** What it costs to order in just these periods, each for all until the next; infinite where something is not served. */
    private static double cost(int orders, double[] demand, double[] price) {
        double cost = 0;
        int last = -1;
        for (int t = 0; t < demand.length; t++) {
            if ((orders >> t & 1) == 1) {
                last = t;
                cost += 100;
            }
            if (demand[t] > 0 && last < 0) {
                return Double.POSITIVE_INFINITY;
            }
            cost += demand[t] == 0 ? 0 : demand[t] * (price[last] + 0.7 * (t - last));
        }
        return cost;
    }

    @Test
    void itemsOnOneOrderCostNoMoreThanEachAlone() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            List<JointReplenishment.Line> lines = random.doubles(5).mapToObj(share ->
                    new JointReplenishment.Line(1 + 9 * share, 0.5, 100 + random.nextInt(2000))).toList();
            double alone = lines.stream().mapToDouble(line -> Math.sqrt(2 * (40 + line.line()) * line.holding() * line.demand())).sum();
            JointReplenishment joint = JointReplenishment.of(40, lines);
            assertThat(joint.cost()).isLessThan(alone);
            assertThat(joint.multiples()).contains(1).doesNotContain(0);
        }
    }
}
