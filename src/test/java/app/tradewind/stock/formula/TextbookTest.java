package app.tradewind.stock.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures of Snyder and Shen, Fundamentals of Supply Chain Theory, 2nd edition (as also held by the tests
 * of stockpyl, MIT), and of Silver, Pyke and Peterson (as in R's inventorize), read 2026-11-22.
 */
class TextbookTest {

    @Test
    @DisplayName("normal loss functions")
    void normalLoss() {
        assertThat(NormalLoss.of(3.1)).isEqualTo(0.0002672490952, within(1e-9));
        assertThat(NormalLoss.second(0.3)).isEqualTo(0.1510301026, within(1e-9));
    }

    @Test
    @DisplayName("EOQ: example 3.1, its cost away from the optimum, and example 3.8 with backorders")
    void eoq() {
        Eoq eoq = new Eoq(8, 0.225, 1300);
        assertThat(eoq.quantity()).isEqualTo(304.04678, within(1e-4));
        assertThat(eoq.cost(eoq.quantity())).isEqualTo(68.41052551, within(1e-6));
        assertThat(eoq.cost(250)).isEqualTo(69.725, within(1e-8));
        assertThat(eoq.quantityWithBackorders(5)).isEqualTo(310.8125552, within(1e-6));
    }

    @ParameterizedTest
    @DisplayName("EOQ in cartons and over a minimum, enumerated")
    @CsvSource({"500, 24, 504, 77.33492063", "0, 100, 300, 68.41666667", "1000, 7, 1001, 123.0021104"})
    void eoqInCartons(int moq, int pack, double quantity, double cost) {
        Eoq eoq = new Eoq(8, 0.225, 1300);
        assertThat(eoq.quantity(moq, pack)).isEqualTo(quantity);
        assertThat(eoq.cost(quantity)).isEqualTo(cost, within(1e-7));
    }

    @Test
    @DisplayName("newsvendor: example 4.3 and, over a lead time of four and one period, 4.4")
    void newsvendorNormal() {
        assertThat(Newsvendor.level(50, 8, 0.7, 0.18)).isEqualTo(56.60395593, within(1e-7));
        assertThat(Newsvendor.cost(56.60395593, 50, 8, 0.7, 0.18)).isEqualTo(1.997605193, within(1e-7));
        assertThat(Newsvendor.cost(40, 50, 8, 0.7, 0.18)).isEqualTo(7.356131553, within(1e-7));
        assertThat(Newsvendor.level(250, 8 * Math.sqrt(5), 0.7, 0.18)).isEqualTo(264.7668944, within(1e-6));
    }

    @ParameterizedTest
    @DisplayName("newsvendor and base stock with Poisson demand: example 4.7, problem 4.19")
    @CsvSource({"1, 4, 6, 8, 3.570106946", "0.08, 1.25, 90, 105, 1.545018869"})
    void newsvendorPoisson(double over, double shortage, double mean, int level, double cost) {
        PoissonDistribution demand = PoissonDistribution.of(mean);
        assertThat(Newsvendor.level(demand, shortage, over)).isEqualTo(level);
        assertThat(Newsvendor.cost(level, demand, shortage, over)).isEqualTo(cost, within(1e-6));
    }

    @Test
    @DisplayName("reorder point with a random lead time: 50 a day ± 5, six days ± 2, 90 %")
    void reorderPointNormal() {
        assertThat(ReorderPoint.deviation(50, 5, 6, 2)).isEqualTo(100.7472084, within(1e-6));
        assertThat(ReorderPoint.normal(50, 5, 6, 2, 0.9)).isEqualTo(429.1127426, within(1e-6));
    }

    @ParameterizedTest
    @DisplayName("exact mixture of Poisson demand over a lead time of 5, 7, 10 or 21 days")
    @CsvSource({"0.9, 30", "0.95, 42"})
    void reorderPointMixture(double serviceLevel, int level) {
        assertThat(ReorderPoint.poissonMixture(2, Map.of(5, 0.2, 7, 0.5, 10, 0.2, 21, 0.1), serviceLevel)).isEqualTo(level);
    }

    @Test
    @DisplayName("exact mixture for a slow seller, where the normal approximation is short by one")
    void reorderPointMixtureSlow() {
        assertThat(ReorderPoint.poissonMixture(0.3, Map.of(10, 0.7, 30, 0.3), 0.95)).isEqualTo(12);
    }

    @ParameterizedTest
    @DisplayName("order sizes: minimum, carton and cap")
    @CsvSource({"13, 50, 12, 1e9, 60", "-4, 50, 12, 1e9, 0", "130, 50, 12, 100, 96", "30, 50, 60, 55, 0"})
    void orderRounding(double need, int moq, int pack, double cap, int quantity) {
        assertThat(OrderRounding.capped(need, moq, pack, cap)).isEqualTo(quantity);
    }
}
