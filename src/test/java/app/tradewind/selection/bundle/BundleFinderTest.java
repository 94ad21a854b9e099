package app.tradewind.selection.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.selection.bundle.BundleAdvice.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundleFinderTest {

    private static final BundleFinder FINDER = new BundleFinder(BundleSettings.usual(LocalDate.of(2026, 11, 22)));

    @Test
    @DisplayName("Fisher's lady tasting tea: all four of eight right by 1 in 70, three or more by 17 in 70 (Design of Experiments, 1935)")
    void teaTasting() {
        assertThat(FisherTail.atLeast(4, 4, 4, 8)).isCloseTo(1.0 / 70, within(1e-12));
        assertThat(FisherTail.atLeast(3, 4, 4, 8)).isCloseTo(17.0 / 70, within(1e-12));
        assertThat(FisherTail.atLeast(0, 4, 4, 8)).isEqualTo(1);
    }

    @Test
    @DisplayName("Fisher's twins: of 13 convicted's twins of 30, 10 of 12 like ones (Fisher 1935: 0.000465)")
    void twins() {
        assertThat(FisherTail.atLeast(10, 13, 12, 30)).isCloseTo(0.000465, within(1e-6));
    }

    @Test
    @DisplayName("Benjamini and Hochberg's own example: fifteen comparisons, four found at 0.05, where Bonferroni finds three")
    void thrombolysis() {
        double[] p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0};
        double[] rate = FalseDiscovery.adjusted(p, p.length);
        assertThat(Arrays.stream(rate).filter(q -> q <= 0.05).count()).isEqualTo(4);
        assertThat(rate[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        assertThat(Arrays.stream(p).filter(q -> q <= 0.05 / 15).count()).isEqualTo(3);
        assertThat(FalseDiscovery.adjusted(Arrays.copyOf(p, 4), 15)).containsExactly(Arrays.copyOf(rate, 4), within(0.004));
    }

    @Test
    @DisplayName("products bought independently of each other make no bundle, whatever their popularity")
    void independent() {
        int named = 0;
        for (int seed = 1; seed <= 20; seed++) {
            named += FINDER.run(chance(new SplittableRandom(seed), false, false)).count(Finding.BUNDLE);
        }
        assertThat(named).isZero();
    }

    @Test
    @DisplayName("orders of a wholesaler that hold half the shop make no bundle either")
    void largeOrders() {
        int named = 0;
        for (int seed = 1; seed <= 20; seed++) {
            BundleAnswer answer = FINDER.run(chance(new SplittableRandom(seed), true, false));
            assertThat(answer.crowding()).isGreaterThan(1.2);
            named += answer.count(Finding.BUNDLE);
        }
        assertThat(named).isZero();
    }

    @Test
    @DisplayName("two products that are bought together are found among many, and its reasons add up to the orders")
    void planted() {
        for (int seed = 1; seed <= 5; seed++) {
            BundleAnswer answer = FINDER.run(chance(new SplittableRandom(seed), false, true));
            assertThat(answer.pairs().get(0).subject()).isEqualTo("CUP + SAUCER");
            assertThat(answer.pairs().get(0).verdict()).isEqualTo(Verdict.ACT);
            assertThat(answer.count(Finding.BUNDLE)).isOne();
            assertThat(answer.pairs()).allSatisfy(one -> {
                assertThat(one.why().total()).isCloseTo(one.pair().together(), within(1e-9));
                assertThat(one.pair().liftLo()).isLessThanOrEqualTo(one.pair().lift());
            });
        }
    }

    @Test
    @DisplayName("too few orders: nothing is claimed, and said is how many of several products there are")
    void few() {
        Baskets baskets = new Baskets();
        for (int i = 0; i < 4; i++) {
            baskets.add("o" + i, "A");
            baskets.add("o" + i, "B");
            baskets.add("o" + i, "B");
            baskets.add("single" + i, "A");
        }
        BundleAnswer answer = FINDER.run(baskets);
        assertThat(answer.said().code()).isEqualTo("bundle.said.few");
        assertThat(answer.said().args()).containsExactly(4, 8, 5);
        assertThat(answer.pairs()).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.ABSTAIN);
            assertThat(one.p()).isNaN();
            assertThat(one.pair().together()).isEqualTo(4);
        });
        assertThat(FINDER.run(new Baskets()).pairs()).isEmpty();
    }

    /** A thousand orders of forty products, each drawn by itself. */
    private static Baskets chance(SplittableRandom random, boolean wholesale, boolean planted) {
        Baskets baskets = new Baskets();
        for (int order = 0; order < 1000; order++) {
            double pace = wholesale && order % 10 == 0 ? 6 : 1;
            for (int item = 0; item < 40; item++) {
                if (random.nextDouble() < Math.min(0.9, pace * 3.0 / (20 + item * 2))) {
                    baskets.add("o" + order, "P" + item);
                }
            }
            if (planted && random.nextDouble() < 0.04) {
                baskets.add("o" + order, "SAUCER");
                baskets.add("o" + order, "CUP");
            }
        }
        return baskets;
    }
}
