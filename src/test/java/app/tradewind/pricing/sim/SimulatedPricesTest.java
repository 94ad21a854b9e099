package app.tradewind.pricing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulatedPricesTest {

    /** A quick version of {@link PricingMeasure}: the bounds are wide, but no pooling or plug-in slope passes them all. */
    @Test
    void aYearOfWeeksRecoversTheResponseAndMostOfTheProfit() {
        double square = 0;
        double cover = 0;
        double regret = 0;
        double keep = 0;
        int worlds = 3;
        for (int seed = 1; seed <= worlds; seed++) {
            PricingMeasure.Score score = PricingMeasure.score(
                    PricingSimulator.world(seed, 52, PricingSimulator.Variant.PLAIN));
            square += score.rmse() * score.rmse() / worlds;
            cover += score.cover() / worlds;
            regret += score.regret() / worlds;
            keep += score.keep() / worlds;
        }
        assertThat(Math.sqrt(square)).isLessThan(0.56);
        assertThat(cover).isBetween(0.82, 0.96);
        assertThat(regret).isLessThan(0.6 * keep);
    }

    @Test
    void aQuarterOfWeeksDoesNoWorseThanKeepingThePrice() {
        PricingMeasure.Score score = PricingMeasure.score(
                PricingSimulator.world(4, 13, PricingSimulator.Variant.PLAIN));
        assertThat(score.regret()).isLessThan(score.keep());
    }
}
