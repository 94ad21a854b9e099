package app.tradewind.pricing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Products of a family that take buyers from each other")
class FamilyTest {

    @Test
    void areFoundAndPricedTogether() {
        FamilyMeasure.Score score = FamilyMeasure.score(new FamilyWorld(3, 12, 78, 0.8), 0.8);
        assertThat(score.error()).isLessThan(0.2);
        assertThat(score.shown()).isEqualTo(1);
        assertThat(score.regret()).isLessThan(0.4 * score.alone());
    }

    @Test
    void areNotSeenWhereThereAreNone() {
        FamilyMeasure.Score score = FamilyMeasure.score(new FamilyWorld(4, 12, 78, 0), 0);
        assertThat(score.shown()).isZero();
        assertThat(score.regret()).isLessThan(0.5 * score.keep());
    }
}
