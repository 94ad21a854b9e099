package app.tradewind.forecast.method;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriedTest {

    private static final List<Tried> THREE = List.of(new Tried("ets(A,Ad,N)", 0.6, true), new Tried("theta", 0.9, true),
            new Tried("wavelets", 1.5, false));

    @Test
    void everyMethodIsSaidWithItsErrorAgainstTheSeasonalNaiveForecast() {
        assertThat(Words.in(Lang.EN).say(Tried.said(THREE, new Tried("snaive", 1.2, false)))).isEqualTo(
                "Tried on periods held out, error in per cent of that of the same period of the last season, less is better:"
                        + " exponential smoothing 50% (in), Theta 75% (in), wavelets 125%.");
        assertThat(Words.in(Lang.ZH).say(Tried.said(THREE, new Tried("snaive", 1.2, false))))
                .contains("上一季同期", "指数平滑 50%（采用）", "wavelets 125%");
    }

    @Test
    void twoThatCameToTheSameAreSaidOnceAndAScaleIsNamed() {
        List<Tried> tried = List.of(new Tried("arima(1,1,1)", 0.6, true), new Tried("arima(1,1,1)", 0.6, true),
                new Tried("ets(A,N,N)+root", 0.9, false));
        assertThat(Words.in(Lang.EN).say(Tried.said(tried, new Tried("snaive", 1.2, false))))
                .endsWith(": ARIMA 50% (in), exponential smoothing on roots 75%.");
    }

    @Test
    void aBarThatIsNeverOffIsNotDividedBy() {
        assertThat(Words.in(Lang.EN).say(Tried.said(THREE, new Tried("naive", 0, false))))
                .contains("exponential smoothing 60% (in)").doesNotContain("∞");
    }
}
