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

    /** Without notice taken the error is twice as large, and a fifth of the true responses lie in the interval. */
    @Test
    void pricesThatFollowedDemandAreFoundAndMostOfTheErrorWithThem() {
        PricingMeasure.Score score = PricingMeasure.score(
                PricingSimulator.world(5, 52, PricingSimulator.Variant.PRICE_FOLLOWS_DEMAND));
        assertThat(score.rmse()).isLessThan(0.85);
        assertThat(score.cover()).isGreaterThan(0.75);
        assertThat(score.regret()).isLessThan(0.75 * score.keep());
    }

    @Test
    void aQuarterOfWeeksDoesNoWorseThanKeepingThePrice() {
        PricingMeasure.Score score = PricingMeasure.score(
                PricingSimulator.world(4, 13, PricingSimulator.Variant.PLAIN));
        assertThat(score.regret()).isLessThan(score.keep());
    }
}
