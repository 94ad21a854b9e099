package app.tradewind.pricing.ads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdSimulatorTest {

    private static final int SEEDS = 8;
    private static final AdScore SCORE = new AdScore();

    @BeforeAll
    static void simulate() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            SCORE.add(new AdSimulator(56, seed), seed);
        }
    }

    @Test
    void intervals_of_the_cost_of_sales_cover_about_nine_in_ten() {
        assertThat(SCORE.coverage()).isBetween(0.84, 0.96);
    }

    @Test
    void hardly_a_term_that_pays_is_stopped_and_much_of_the_waste_is_found() {
        assertThat(SCORE.wronglyStopped()).isLessThan(0.05);
        assertThat(SCORE.caught()).isGreaterThan(0.5);
        assertThat(SCORE.wronglyPaying()).isLessThan(0.05);
    }

    @Test
    void a_split_gains_and_promises_little_more_than_it_gains() {
        assertThat(SCORE.shareOfBest()).isGreaterThan(0.8);
        assertThat(SCORE.optimism()).isBetween(0.8, 1.25);
        assertThat(SCORE.gainCoverage()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void the_same_seed_makes_the_same_account() {
        assertThat(new AdSimulator(20, 3).rows).isEqualTo(new AdSimulator(20, 3).rows);
    }
}
