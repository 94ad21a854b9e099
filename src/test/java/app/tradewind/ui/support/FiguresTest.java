package app.tradewind.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.words.Lang;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures")
class FiguresTest {

    private final Figures english = Figures.in(Lang.EN);
    private final Figures chinese = Figures.in(Lang.ZH);

    @Test
    @DisplayName("carry a true minus, and no sign where they round to nothing")
    void signs() {
        assertThat(english.signed(612, 0)).isEqualTo("+612");
        assertThat(english.signed(-1186.4, 0)).isEqualTo("−1,186");
        assertThat(english.signed(-0.2, 0)).isEqualTo("0");
        assertThat(english.signed(0.2, 0)).isEqualTo("0");
    }

    @Test
    @DisplayName("show what is not known as a dash, not as a zero")
    void unknown() {
        assertThat(english.whole(Double.NaN)).isEqualTo("—");
        assertThat(english.amount(null)).isEqualTo("—");
        assertThat(english.day(null)).isEqualTo("—");
        assertThat(english.percent(Double.NaN)).isEqualTo("—");
    }

    @Test
    @DisplayName("have as many places as the currency")
    void money() {
        assertThat(english.money(Money.of("1234.5", "USD"))).isEqualTo("1,234.50 USD");
        assertThat(english.money(Money.of("3980", "JPY"))).isEqualTo("3,980 JPY");
    }

    @Test
    @DisplayName("write days as each language does")
    void days() {
        LocalDate day = LocalDate.of(2026, 10, 14);
        assertThat(english.day(day)).isEqualTo("14 Oct");
        assertThat(chinese.day(day)).isEqualTo("10月14日");
        assertThat(chinese.longDay(day)).isEqualTo("10月14日 星期三");
        assertThat(english.percent(0.95)).isEqualTo("95 %");
        assertThat(chinese.percent(0.95)).isEqualTo("95%");
    }
}
