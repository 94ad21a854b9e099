package app.tradewind.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.count.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoostTest {

    @Test
    @DisplayName("Where every rate that came is the usual one doubled, it learns to double")
    void doubled() {
        List<Evidence> evidence = evidence(2, true);
        Boost boost = Boost.of(evidence);
        Evidence one = evidence.get(17);
        assertThat(boost.rate(one.levels(), one.traits())).isEqualTo(one.rate(), within(0.15 * one.rate()));
    }

    @Test
    @DisplayName("A rule that no fixed blend can tell is proven and used: those silent at the end stay silent")
    void proven() {
        List<Evidence> evidence = evidence(1, false);
        Boost boost = Boost.proven(evidence);
        assertThat(boost).isNotNull();
        for (Evidence one : evidence.subList(0, 50)) {
            double told = boost.rate(one.levels(), one.traits());
            assertThat(Math.abs(told - one.rate())).isLessThanOrEqualTo(0.5 * Math.max(1, one.rate()));
        }
    }

    @Test
    void tooFewOriginsProveNothing() {
        assertThat(Boost.proven(evidence(2, true).subList(0, 300))).isNull();
    }

    @Test
    void theRateIsNeverBelowZero() {
        Boost boost = Boost.of(evidence(0, true));
        double[] y = {5, 0, 7, 1, 0, 2, 9, 4, 4, 1, 0, 3};
        assertThat(boost.rate(new Levels(y, 1).rates(), Traits.of(y))).isBetween(0.0, 2.0);
    }

    /** Poisson histories; what came is the usual rate times a factor, and nothing after silence unless {@code always}. */
    private static List<Evidence> evidence(double times, boolean always) {
        SplittableRandom random = new SplittableRandom(9);
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < 1800; i++) {
            boolean silent = !always && i % 3 == 0;
            double rate = 1 + i % 7;
            double[] y = new double[40];
            Arrays.setAll(y, t -> silent && t > 34 ? 0 : Counts.poisson(rate, random));
            double[] levels = new Levels(y, 1).rates();
            double came = silent ? 0 : times * Blend.usual().rate(levels);
            all.add(new Evidence(levels, Traits.of(y), Math.sqrt(2 * rate), new double[] {came, came}, i % 6));
        }
        return all;
    }
}
