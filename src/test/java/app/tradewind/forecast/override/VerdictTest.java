package app.tradewind.forecast.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.override.Verdict.Week;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void aChangeThatCameNearerGainsAndWeeksToComeAreNotJudged() {
        Verdict verdict = Verdict.of(List.of(new Week(12, 8, 5, 10), new Week(30, 20, 10, 30), new Week(9, 9, 9, Double.NaN)));
        assertThat(verdict.weeks()).isEqualTo(2);
        assertThat(verdict.changed()).isEqualTo(2 / 40.0, within(1e-12));
        assertThat(verdict.baseline()).isEqualTo(12 / 40.0, within(1e-12));
        assertThat(verdict.naive()).isEqualTo(25 / 40.0, within(1e-12));
        assertThat(verdict.gain()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void withoutAPieceSoldNoShareCanBeTold() {
        assertThat(Verdict.of(List.of(new Week(1, 2, 3, 0))).changed()).isNaN();
    }
}
