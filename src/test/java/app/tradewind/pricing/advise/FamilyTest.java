package app.tradewind.pricing.advise;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FamilyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int WEEKS = 40;

    @Test
    @DisplayName("where prices of a family moved together, raising one never wins the others more buyers than it loses")
    void gainIsBoundedByWhatLeaves() {
        List<PriceHistory> family = List.of(climbing("A", 1), climbing("B", 2));
        PriceTerms terms = new PriceTerms(new Money(new BigDecimal("4.00"), EUR), 0.0, null, null, 0.2, EUR);
        for (PriceAdvice advice : PriceAdviser.advise(family, Map.of("A", terms, "B", terms),
                new PriceSettings(LocalDate.of(2026, 9, 21), 52, 1))) {
            PriceAdvice.Effect effect = advice.effect();
            double margin = advice.prices().now().toDouble() - 4;
            double pieces = effect.profitNow().toDouble() / margin;
            double stay = (1 + effect.unitsChange()) * (advice.prices().advised().toDouble() - 4) * pieces;
            double changeOver = -effect.unitsChange() * pieces * margin;
            assertThat(effect.unitsChange()).isNegative();
            // The mean over all responses that are possible lies above that of the mean response; without a bound it tripled.
            assertThat(effect.profitAdvised().toDouble()).isLessThan(stay + 1.5 * changeOver);
        }
    }

    /** Sales and price climb week by week, as with a seller who asks more where more is bought. */
    private static PriceHistory climbing(String id, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] units = new double[WEEKS];
        double[] price = new double[WEEKS];
        for (int t = 0; t < WEEKS; t++) {
            price[t] = Math.round(800 + 10.0 * t) / 100.0;
            units[t] = Math.round(20 + 2 * t + 6 * (random.nextDouble() - 0.5));
        }
        return new PriceHistory(id, "family", units, price, new PriceHistory.Controls(null, null, null));
    }
}
