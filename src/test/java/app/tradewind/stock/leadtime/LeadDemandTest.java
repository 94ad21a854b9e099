package app.tradewind.stock.leadtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.formula.ReorderPoint;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Demand over lead time")
class LeadDemandTest {

    @Test
    @DisplayName("the quantile of a sum is not the sum of quantiles: Poisson 2 a day, 7 days, 95 %: 20 and not 35")
    void sumsAreConvolved() {
        assertThat(Pmf.poisson(2).times(7).quantile(0.95)).isEqualTo(20);
        assertThat(7 * Pmf.poisson(2).quantile(0.95)).isEqualTo(35);
        assertThat(Pmf.poisson(2).times(7).mean()).isEqualTo(14, within(1e-9));
        assertThat(Pmf.poisson(2).times(0).quantile(0.99)).isZero();
    }

    @Test
    @DisplayName("days that sell differently are convolved one by one")
    void unlikeDays() {
        Pmf sum = Pmf.of(0.7, 0.2, 0.1).plus(Pmf.of(0.5, 0.3, 0.1, 0.1)).plus(Pmf.of(0.9, 0, 0, 0, 0, 0.1));
        assertThat(sum.quantile(0.9)).isEqualTo(5);
        assertThat(sum.mean()).isEqualTo(1.7, within(1e-9));
        assertThatThrownBy(() -> Pmf.of(0.5, 0.4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a random lead time is a mixture, which the normal approximation misses where one length is far out")
    void mixtures() {
        Map<Integer, Double> days = Map.of(5, 0.2, 7, 0.5, 10, 0.2, 21, 0.1);
        assertThat(ReorderPoint.poissonMixture(2, days, 0.95)).isEqualTo(42);
        assertThat(RandomLead.normalOfMixture(2, days, 0.95)).isEqualTo(33.29605048, within(1e-6));
        Pmf mixed = Pmf.mixture(Map.of(Pmf.poisson(10), 0.2, Pmf.poisson(14), 0.5, Pmf.poisson(20), 0.2, Pmf.poisson(42), 0.1));
        assertThat(mixed.quantile(0.95)).isEqualTo(42);
    }

    @Test
    @DisplayName("a negative binomial reorder point by moments (R inventorize, example of its documentation)")
    void negativeBinomial() {
        assertThat(RandomLead.negativeBinomial(50, 5, 6, 2, 0.9)).isEqualTo(434);
        assertThat(RandomLead.negativeBinomial(2, 1, 7, 0, 0.95)).isEqualTo(20);
    }

    @Test
    @DisplayName("days that hang together spread wider: √n apart, n together")
    void correlatedDays() {
        assertThat(RandomLead.deviationOfSum(4, 0, 9)).isEqualTo(12, within(1e-9));
        assertThat(RandomLead.deviationOfSum(4, 1, 10)).isEqualTo(40, within(1e-9));
        assertThat(RandomLead.deviationOfSum(4, 0.7, 10)).isEqualTo(25.78387622, within(1e-8));
    }
}
