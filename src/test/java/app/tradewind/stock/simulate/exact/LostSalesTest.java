package app.tradewind.stock.simulate.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.formula.Newsvendor;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.stock.simulate.exact.LostSales.Costs;
import app.tradewind.stock.simulate.exact.LostSales.Lot;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostSalesTest {

    private static final int LONG = 120;

    @Test
    @DisplayName("one week without lead time is the newsvendor")
    void newsvendor() {
        PoissonDistribution demand = PoissonDistribution.of(6);
        LostSales problem = new LostSales(chances(6), 0, new Costs(0, 1, 4, 0), Lot.ANY, 30);
        int level = Newsvendor.level(demand, 4, 1);
        assertThat(problem.best(1, 0)).isEqualTo(Newsvendor.cost(level, demand, 4, 1), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 4.04", "2, 4, 4.40", "1, 9, 5.44", "2, 9, 6.09", "1, 19, 6.68", "2, 19, 7.66"})
    @DisplayName("cost a week of the best policy, Poisson demand of 5 (Zipkin 2008, table of optimal costs)")
    void zipkin(int lead, double lost, double expected) {
        LostSales problem = new LostSales(chances(5), lead, new Costs(0, 1, lost, 0), Lot.ANY, 34);
        double week = (problem.best(LONG, 10) - problem.best(LONG / 2, 10)) / (LONG / 2.0);
        assertThat(week).isEqualTo(expected, within(0.006));
    }

    @Test
    @DisplayName("no policy is cheaper than the best one, whatever the costs, lots and levels")
    void best() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 40; trial++) {
            Costs costs = new Costs(random.nextInt(2) * random.nextDouble() * 20, 0.2 + random.nextDouble(),
                    1 + random.nextDouble() * 20, random.nextDouble() * 3);
            Lot lot = new Lot(1 + random.nextInt(5), 1 + random.nextInt(4));
            LostSales problem = new LostSales(chances(1 + random.nextDouble() * 4), random.nextInt(3), costs, lot, 30);
            int reorder = random.nextInt(10);
            Policy policy = Policy.Levels.steady(reorder, reorder + 1 + random.nextInt(8), 1 + random.nextInt(2), 20);
            assertThat(problem.distance(policy, 20, random.nextInt(8))).isGreaterThan(-1e-9);
        }
    }

    @Test
    @DisplayName("dearer lost sales never make the best policy cheaper; smaller lots never dearer")
    void monotone() {
        for (int lead = 0; lead <= 2; lead++) {
            double[] demand = chances(3);
            double few = new LostSales(demand, lead, new Costs(5, 1, 6, 2), Lot.ANY, 30).best(15, 4);
            assertThat(new LostSales(demand, lead, new Costs(5, 1, 9, 2), Lot.ANY, 30).best(15, 4)).isGreaterThanOrEqualTo(few);
            assertThat(new LostSales(demand, lead, new Costs(5, 1, 6, 2), new Lot(6, 6), 30).best(15, 4)).isGreaterThanOrEqualTo(few);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 0.005", "2, 1, 0.03", "2, 2, 0.03", "5, 1, 0.02"})
    @DisplayName("the advice, at margin weighed against holding, costs a few per cent more than the best policy")
    void advice(double mean, int lead, double most) {
        LostSales problem = new LostSales(chances(mean), lead, new Costs(0, 10 * 0.25 / 52, 4, 0), Lot.ANY, (int) Math.ceil(12 + 6 * mean));
        Policy advised = DistanceMeasure.advised(mean, lead, 4, 0.25, Double.NaN);
        assertThat(problem.distance(advised, 26, (int) mean * (lead + 1))).isBetween(0.0, most);
    }

    static double[] chances(double mean) {
        PoissonDistribution demand = PoissonDistribution.of(mean);
        double[] chances = new double[demand.inverseCumulativeProbability(1 - 1e-9) + 1];
        Arrays.setAll(chances, demand::probability);
        return chances;
    }
}
