package app.tradewind.pricing.landed;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.market.ShippedMarkets;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German VAT, 15 % fee, 8 % ads, 6 % returns. */
class ProceedsTest {

    private static final SellingTerms GERMAN = terms("0.19", "0.15", "4.20", "0.08", "0.06");

    @ParameterizedTest
    @CsvSource({"0, 18.01", "0.15, 23.01"})
    @DisplayName("18.00344 and 23.00377 rounded up to the cent")
    void floor(BigDecimal margin, BigDecimal expected) {
        assertThat(Proceeds.of(GERMAN, costing("6")).orElseThrow().floor(margin, Money.of("0", "EUR")))
                .contains(new Money(expected, Money.of("0", "EUR").currency()));
    }

    @Test
    void theFloorIsTheLeastPriceThatKeepsTheMargin() {
        SplittableRandom random = new SplittableRandom(3);
        Money cent = Money.of("0.01", "EUR");
        for (int round = 0; round < 400; round++) {
            SellingTerms terms = terms(share(random, 0.27), share(random, 0.2), share(random, 9),
                    share(random, 0.15), share(random, 0.2));
            Proceeds proceeds = Proceeds.of(terms, costing(share(random, 40))).orElseThrow();
            Money margin = Money.of(share(random, 3), "EUR");
            Money floor = proceeds.floor(BigDecimal.ZERO, margin).orElseThrow();
            assertThat(proceeds.left(floor)).isGreaterThanOrEqualTo(margin);
            assertThat(proceeds.left(floor.minus(cent))).isLessThan(margin);
        }
    }

    @Test
    void whereFeesAndMarginTakeAllThereIsNoFloor() {
        assertThat(Proceeds.of(GERMAN, costing("6")).orElseThrow()
                .floor(new BigDecimal("0.75"), Money.of("0", "EUR"))).isEmpty();
    }

    @Test
    void linesAddUpToThePriceToTheCent() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 200; round++) {
            Proceeds proceeds = Proceeds.of(GERMAN, costing(share(random, 20))).orElseThrow();
            Money price = Money.of(share(random, 60), "EUR").rounded();
            List<Landing.Line> lines = proceeds.lines(price);
            assertThat(lines.stream().map(Landing.Line::amount).reduce(Money::plus).orElseThrow())
                    .isEqualByComparingTo(price);
            Money left = lines.get(lines.size() - 1).amount();
            assertThat(left.toDouble()).isCloseTo(proceeds.left(price).toDouble(), Offset.offset(0.05));
        }
    }

    @Test
    void aBlankFigureIsNamedAndNotEligible() {
        SellingTerms german = SellingTerms.of(ShippedMarkets.all().find("DE").orElseThrow(), "kitchen", null,
                new BigDecimal("0.05"), null, LocalDate.of(2026, 7, 1));
        assertThat(german.tax().rate()).isEqualByComparingTo("0.19");
        assertThat(german.platformShare()).isEqualByComparingTo("0.15");
        assertThat(Proceeds.of(german, costing("6"))).isEmpty();
        assertThat(Proceeds.missing(german, costing("6"))).containsExactly(
                Phrase.of("pricing.missing", Phrase.of("pricing.fulfilment")),
                Phrase.of("pricing.missing", Phrase.of("pricing.returns")));
    }

    private static String share(SplittableRandom random, double most) {
        return BigDecimal.valueOf(Math.round(random.nextDouble() * most * 10_000), 4).toPlainString();
    }

    private static Landing costing(String cost) {
        return new Landing(List.of(new Landing.Line(Phrase.of("pricing.goods"), Money.of(cost, "EUR"))), null, List.of());
    }

    private static SellingTerms terms(String tax, String fee, String fulfilment, String ads, String returns) {
        return new SellingTerms(new SellingTerms.Tax(new BigDecimal(tax), true), new BigDecimal(fee),
                new SellingTerms.Payment(BigDecimal.ZERO, Money.of("0", "EUR")), Money.of(fulfilment, "EUR"),
                new BigDecimal(ads), new SellingTerms.Returns(new BigDecimal(returns), Money.of("4.00", "EUR"),
                        new BigDecimal("0.2")));
    }
}
