package app.tradewind.forecast.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightedTest {

    private static final FittedModel TEN = new Naive().fit(new double[] {8, 10}, 1).orElseThrow();
    private static final FittedModel TWENTY = new Naive().fit(new double[] {8, 20}, 1).orElseThrow();

    /** Burnham and Anderson (2002, table 2.1): a difference of 2 leaves exp(-1) = 0.3679 of the best one's weight. */
    @Test
    void weightsAreThoseOfAkaike() {
        FittedModel both = Weighted.of(List.of(TWENTY, TEN), List.of(102.0, 100.0)).orElseThrow();

        double share = Math.exp(-1) / (1 + Math.exp(-1));
        assertThat(both.mean(1)[0]).isCloseTo(10 + 10 * share, within(1e-12));
        assertThat(Weighted.members(both)).containsExactly(TEN, TWENTY);
    }

    @Test
    void whatIsFarBehindIsLeftOut() {
        assertThat(Weighted.of(List.of(TEN, TWENTY), List.of(100.0, 110.0))).containsSame(TEN);
        assertThat(Weighted.of(List.<FittedModel>of(), List.of())).isEmpty();
    }

    @Test
    void futuresAreSharedLikeTheWeights() {
        FittedModel both = Weighted.of(List.of(TEN, TWENTY), List.of(100.0, 100.0)).orElseThrow();

        assertThat(both.simulate(7, 3, new SplittableRandom(1))).hasDimensions(7, 3);
    }
}
