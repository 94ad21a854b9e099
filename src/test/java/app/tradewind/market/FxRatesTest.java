package app.tradewind.market;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class FxRatesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final FxRates rates = new FxRates(List.of(
            rate("USD", "CNY", MAY, "7.20"), rate("USD", "CNY", MAY.plusMonths(1), "7.00"),
            rate("EUR", "USD", MAY, "1.10")));

    @Test
    void theNewestRateOfTheDayCounts() {
        assertThat(rates.convert(Money.of("10", "USD"), cny(), MAY.plusDays(3))).contains(Money.of("72.00", "CNY"));
        assertThat(rates.convert(Money.of("10", "USD"), cny(), MAY.plusMonths(2))).contains(Money.of("70.00", "CNY"));
    }

    @Test
    void ratesAreInvertedAndChained() {
        assertThat(rates.convert(Money.of("77", "CNY"), Currency.getInstance("EUR"), MAY.plusMonths(2)))
                .hasValueSatisfying(euros -> assertThat(euros.rounded()).isEqualTo(Money.of("10.00", "EUR")));
    }

    @Test
    void aMissingOrOutdatedRateBlocksAndNeverCountsAsOne() {
        assertThat(rates.convert(Money.of("10", "USD"), cny(), MAY.minusDays(1))).isEmpty();
        assertThat(rates.convert(Money.of("10", "GBP"), cny(), MAY)).isEmpty();
        assertThat(rates.convert(Money.of("10", "USD"), cny(), MAY.plusYears(3))).isEmpty();
        assertThat(rates.convert(Money.of("10", "CNY"), cny(), MAY)).contains(Money.of("10", "CNY"));
    }

    private static Currency cny() {
        return Currency.getInstance("CNY");
    }

    private static FxRate rate(String from, String to, LocalDate day, String rate) {
        return new FxRate(Currency.getInstance(from), Currency.getInstance(to), day, new BigDecimal(rate), null);
    }
}
