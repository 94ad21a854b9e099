package app.tradewind.jobs.orderplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tradewind.catalog.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFieldTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    @DisplayName("figures are read with their units, blanks do not bind")
    void read() throws PlanField.Unreadable {
        PlanAsk ask = PlanField.read(Map.of(PlanField.CASH, " 8000 eur", PlanField.VOLUME, "28.5 m3", PlanField.WEEKS, "13 weeks",
                PlanField.AIR, "6", PlanField.AIR_DAYS, "14 天", PlanField.FURTHER, "2026-12-14 -1500 USD; 2026-12-28 900"), USD);
        assertThat(ask.cash()).isEqualTo(Money.of("8000", "EUR"));
        assertThat(ask.space()).isEqualTo(new PlanAsk.Space(28.5, null));
        assertThat(ask.air()).isEqualTo(new PlanAsk.Air(Money.of("6", "USD"), 14));
        assertThat(ask.timing().weeks()).isEqualTo(13);
        assertThat(ask.timing().receiptDays()).isEqualTo(14);
        assertThat(ask.timing().further()).containsExactly(new PlanAsk.Moved(LocalDate.of(2026, 12, 14), Money.of("-1500", "USD")),
                new PlanAsk.Moved(LocalDate.of(2026, 12, 28), Money.of("900", "USD")));
        assertThat(PlanField.read(Map.of(), USD)).isEqualTo(PlanAsk.FREE);
    }

    @ParameterizedTest
    @CsvSource({"CASH,'8,000'", "CASH,-5", "CASH,8000 QQQ", "VOLUME,0", "WEEKS,53", "WEEKS,two", "RECEIPT,-1", "AIR,6", "AIR_DAYS,14",
            "FURTHER,14.12.2026 5", "FURTHER,2026-12-14"})
    @DisplayName("what cannot be read is named with its field; air needs its price and its days")
    void unreadable(PlanField field, String typed) {
        PlanField.Unreadable wrong = catchThrowableOfType(PlanField.Unreadable.class, () -> PlanField.read(Map.of(field, typed), USD));
        PlanField other = field == PlanField.AIR ? PlanField.AIR_DAYS : field == PlanField.AIR_DAYS ? PlanField.AIR : field;
        assertThat(wrong.field()).isEqualTo(other);
        assertThat(wrong.said().code()).startsWith("plan.write.");
    }

    @Test
    @DisplayName("cartons are shared among markets whole, none lost, each within one of its part")
    void shares() {
        SplittableRandom chance = new SplittableRandom(4);
        for (int round = 0; round < 500; round++) {
            double[] needs = chance.doubles(1 + chance.nextInt(5), 0.01, 90).toArray();
            int whole = chance.nextInt(60);
            int[] shares = PlannedAdvice.shares(whole, needs);
            assertThat(Arrays.stream(shares).sum()).isEqualTo(whole);
            double all = Arrays.stream(needs).sum();
            for (int k = 0; k < shares.length; k++) {
                assertThat(Math.abs(shares[k] - whole * needs[k] / all)).isLessThan(1);
            }
        }
    }
}
