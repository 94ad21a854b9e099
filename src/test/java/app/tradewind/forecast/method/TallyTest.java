package app.tradewind.forecast.method;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.method.Tally.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void shapesOfAMethodCountAsOneAndErrorsAreHeldAgainstTheNaiveForecast() {
        Tally tally = new Tally();
        tally.add(List.of(new Tried("ets(A,N,N)", 0.5, true), new Tried("theta", 2, false)), 1);
        tally.add(List.of(new Tried("ets(A,Ad,N)", 1.5, false)), 3);
        tally.add(List.of(new Tried("theta", 9, true)), 0);
        assertThat(tally.lines()).containsExactly(new Line("ets", 2, 1, 0.5), new Line("theta", 1, 0, 2));
    }
}
