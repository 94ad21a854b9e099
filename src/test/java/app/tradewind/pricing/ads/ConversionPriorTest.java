package app.tradewind.pricing.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConversionPriorTest {

    /** Tumours among control rats of 71 experiments (Tarone 1982; Gelman et al., Bayesian Data Analysis, table 5.1). */
    private static final int[] TUMOURS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 5, 2, 5, 3, 2, 7,
        7, 3, 3, 2, 9, 10, 4, 4, 4, 4, 4, 4, 4, 10, 4, 4, 4, 5, 11, 12, 5, 5, 6, 5, 6, 6, 6, 6, 16, 15, 15, 9, 4};
    private static final int[] RATS = {20, 20, 20, 20, 20, 20, 20, 19, 19, 19, 19, 18, 18, 17, 20, 20, 20, 20, 19, 19, 18, 18, 25, 24, 23, 20, 20, 20, 20, 20,
        20, 10, 49, 19, 46, 27, 17, 49, 47, 20, 20, 13, 48, 50, 20, 20, 20, 20, 20, 20, 20, 48, 19, 19, 19, 22, 46, 49, 20, 20, 23, 19, 22, 20, 20, 20, 52, 46,
        47, 24, 14};

    @Test
    @DisplayName("the textbook's rats: a family of about 2.4 and 14.3, and the last experiment drawn to it")
    void rats() {
        List<AdFigures> experiments = new ArrayList<>();
        for (int i = 0; i < RATS.length; i++) {
            experiments.add(figures(RATS[i], TUMOURS[i]));
        }
        ConversionPrior prior = ConversionPrior.of(experiments, 0.15);
        assertThat(prior.mean()).isCloseTo(2.4 / 16.7, within(0.01));
        assertThat(prior.strength()).isBetween(13.0, 22.0);
        assertThat(prior.of(figures(14, 4)).mean()).as("the book's 0.21 of a raw 0.286").isCloseTo(0.21, within(0.01));
    }

    @Test
    @DisplayName("a conjugate beta: counts are added, chances and quantiles are each other's inverse")
    void conjugate() {
        Conversion conversion = new ConversionPrior(0.1, 20).of(figures(30, 6));
        assertThat(conversion.alpha()).isCloseTo(8, within(1e-9));
        assertThat(conversion.beta()).isCloseTo(42, within(1e-9));
        assertThat(conversion.chanceOf(conversion.quantile(0.05))).isCloseTo(0.95, within(1e-6));
        assertThat(new Conversion(1, 3).chanceOf(0.2)).as("a beta of 1 and 3 in closed form").isCloseTo(0.512, within(1e-9));
    }

    @Test
    @DisplayName("a lone click says next to nothing, a thousand say all")
    void few() {
        ConversionPrior prior = ConversionPrior.of(List.of(figures(1, 0), figures(1000, 100), figures(900, 80), figures(1100, 105)), 0.095);
        assertThat(prior.of(figures(1, 0)).mean()).isBetween(0.07, 0.1);
        assertThat(prior.of(figures(100_000, 20_000)).mean()).isCloseTo(0.2, within(0.01));
    }

    private static AdFigures figures(long clicks, long orders) {
        return new AdFigures(clicks, clicks, clicks, orders, orders * 10.0);
    }
}
