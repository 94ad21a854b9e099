package app.tradewind.pricing.advise;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceTerms;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    /** Cases PR033 to PR035 of the pricing oracle, worked by hand: clip to floor and step, then the nearest .99 inside. */
    @ParameterizedTest
    @CsvSource({"23.40, 0.1, 22.99", "31.00, 0.1, 26.99", "12.00, 0.5, 15.99"})
    void endingsStayInsideTheBounds(double raw, double step, double expected) {
        Bounds bounds = bounds("15.00", "24.99", step, "EUR");
        long clipped = Math.min(bounds.hi(), Math.max(bounds.lo(), Math.round(raw * 100)));
        assertThat(bounds.money(bounds.ending(clipped)).toDouble()).isEqualTo(expected);
    }

    @Test
    void noEndingInsideTheBoundsLeavesThePriceAsItIs() {
        Bounds bounds = bounds("24.00", "24.99", 0.01, "EUR");
        assertThat(bounds.ending(2480)).isEqualTo(2499);
        assertThat(bounds("25.10", "24.99", 0.01, "EUR").ending(2510)).isEqualTo(2510);
    }

    @Test
    void smallPricesEndOnANine() {
        Bounds bounds = bounds("2.00", "4.99", 0.2, "EUR");
        assertThat(bounds.ending(442)).isEqualTo(439);
        assertThat(bounds.ending(446)).isEqualTo(449);
    }

    @Test
    void yenHaveNoCentsAndTheFloorIsRoundedUp() {
        Bounds bounds = new Bounds(new PriceTerms(Money.of("1000", "JPY"), 0.15, null, null, 0.2,
                Currency.getInstance("JPY")), 1500);
        assertThat(bounds.floor()).isEqualTo(Money.of("1177", "JPY"));
        assertThat(bounds.lo()).isEqualTo(1200);
        assertThat(bounds.hi()).isEqualTo(1800);
    }

    @Test
    void theFloorWinsOverTheCap() {
        Bounds bounds = new Bounds(new PriceTerms(Money.of("9", "EUR"), 0.0, Money.of("12", "EUR"),
                Money.of("11", "EUR"), 0.5, Currency.getInstance("EUR")), 10);
        assertThat(bounds.contradict()).isTrue();
        assertThat(bounds.lo()).isEqualTo(1200);
        assertThat(bounds.hi()).isEqualTo(1200);
    }

    private static Bounds bounds(String floor, String now, double step, String currency) {
        return new Bounds(new PriceTerms(Money.of("1", currency), 0.0, Money.of(floor, currency), null, step,
                Currency.getInstance(currency)), Double.parseDouble(now));
    }
}
