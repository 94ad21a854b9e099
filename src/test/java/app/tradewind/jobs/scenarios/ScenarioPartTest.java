package app.tradewind.jobs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure of a scenario")
class ScenarioPartTest {

    @ParameterizedTest
    @CsvSource({"COST,+10%,1.1", "COST,x1.1,1.1", "RATE,-5 %,0.95", "RATE,−5%,0.95", "FREIGHT,×2,2", "FREIGHT,X2,2", "FREIGHT,0％,1",
            "DUTY,+10,10", "DUTY,10%,10", "FEE,-2.5,-2.5", "FEE, 2 ,2"})
    void isRead(ScenarioPart part, String typed, String figure) {
        assertThat(part.read(typed).orElseThrow()).isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @CsvSource({"COST,10", "COST,-100%", "COST,x0", "COST,x11", "COST,''", "RATE,1.05", "RATE,five %", "FREIGHT,2", "DUTY,x2",
            "DUTY,101", "FEE,-101", "FEE,'2,5'", "FEE,++2"})
    void isRefused(ScenarioPart part, String typed) {
        assertThat(part.read(typed)).isEmpty();
    }

    @Test
    @DisplayName("says how to write it")
    void problem() {
        assertThat(Words.in(Lang.EN).say(ScenarioPart.FREIGHT.problem("2")))
                .isEqualTo("Freight: \"2\" is no change. Write +10%, -5% or x2; up to ten times.");
        assertThat(Words.in(Lang.ZH).say(ScenarioPart.DUTY.problem("x2")))
                .isEqualTo("关税：“x2”不是百分点数。请写 +10 或 -2.5，最多 100。");
    }
}
