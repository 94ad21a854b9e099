package app.tradewind.selection.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrowthScreenTest {

    private static final int WEEKS = 48;
    private static final ScreenSettings SETTINGS = new ScreenSettings(8, 10, Target.GROWTH, LocalDate.of(2026, 11, 22), 1);
    private static List<Series> shop;
    private static ScreenAnswer found;

    @BeforeAll
    static void screen() {
        shop = shop();
        found = new GrowthScreen(SETTINGS).run(shop);
    }

    @Test
    @DisplayName("products that grow for months once they have begun are found, and the trial says how often")
    void findsWhatLasts() {
        assertThat(found.way()).isNotEqualTo(Way.LAST_SALES);
        assertThat(found.origins()).isEqualTo(6);
        assertThat(found.ways().get(0).precision()).isGreaterThan(0.5);
        assertThat(found.products().stream().filter(advice -> advice.subject().startsWith("G")).count()).isGreaterThanOrEqualTo(6);
        assertThat(found.products()).extracting(GrowthAdvice::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(found.said().code()).isEqualTo("growth.proved");
    }

    @Test
    @DisplayName("the parts of a score add up to it, and an interval holds what is expected")
    void addsUp() {
        for (GrowthAdvice advice : found.products()) {
            assertThat(advice.why().total()).isEqualTo(advice.score(), within(1e-9));
            assertThat(advice.expected().growth()).isBetween(advice.expected().lo(), advice.expected().hi());
            assertThat(advice.expected().lo()).isGreaterThanOrEqualTo(-1);
        }
    }

    @Test
    @DisplayName("a lead within its own error is no lead: then what sold last month ranks, and the answer says so")
    void honest() {
        double[] bar = {0.30, 0.10, 0.40, 0.20, 0.30, 0.20};
        double[] lucky = {0.40, 0.00, 0.30, 0.60, 0.20, 0.10};
        double[] better = {0.50, 0.35, 0.55, 0.40, 0.60, 0.35};
        assertThat(trial(bar, lucky).best()).isEqualTo(Way.LAST_SALES);
        assertThat(trial(bar, better).best()).isEqualTo(Way.RIDGE);
        assertThat(new ScreenAnswer(List.of(), List.of(new ScreenAnswer.Tried(Way.LAST_SALES, 0.25, 1)), Way.LAST_SALES, 6, 0.05, 100).said().code())
                .isEqualTo("growth.bar");
    }

    private static RollingTrial trial(double[] bar, double[] other) {
        return new RollingTrial(List.of(new RollingTrial.Tried(Way.LAST_SALES, bar, new double[0]), new RollingTrial.Tried(Way.RIDGE, other, new double[0])),
                bar.length, 0.05);
    }

    @Test
    @DisplayName("same series, same seed, same answer")
    void sameAgain() {
        assertThat(new GrowthScreen(SETTINGS).run(shop).products()).extracting(GrowthAdvice::score)
                .containsExactlyElementsOf(found.products().stream().map(GrowthAdvice::score).toList());
    }

    @Test
    @DisplayName("ten weeks are too short to try anything: ranked, and nothing claimed")
    void tooShort() {
        List<Series> young = shop.stream().map(series -> new Series(series.id(), Arrays.copyOfRange(series.units(), WEEKS - 10, WEEKS))).toList();
        ScreenAnswer answer = new GrowthScreen(SETTINGS).run(young);
        assertThat(answer.way()).isEqualTo(Way.LAST_SALES);
        assertThat(answer.said().code()).isEqualTo("growth.untried");
        assertThat(answer.products()).allSatisfy(advice -> {
            assertThat(advice.expected().growth()).isNaN();
            assertThat(advice.verdict()).isEqualTo(Verdict.ABSTAIN);
        });
    }

    @Test
    @DisplayName("what did not sell lately is not named, and nothing that sold is no answer")
    void dead() {
        assertThat(found.products()).noneMatch(advice -> advice.subject().startsWith("D"));
        assertThat(new GrowthScreen(SETTINGS).run(List.of(new Series("x", new double[WEEKS]))).products()).isEmpty();
    }

    @Test
    @DisplayName("weeks not known count as the mean of the rest, weeks before the first as none")
    void unknownWeeks() {
        Series series = new Series("x", new double[] {4, Double.NaN, 2, 0});
        assertThat(series.sum(0, 4, 0)).isEqualTo(8, within(1e-12));
        assertThat(series.sum(0, 8, 0)).isEqualTo(8, within(1e-12));
        assertThat(series.sum(1, 2, 0)).isEqualTo(4, within(1e-12));
    }

    /** Steady products, products long gone, and some that grow by a tenth a week for twenty weeks from their start. */
    private static List<Series> shop() {
        SplittableRandom chance = new SplittableRandom(11);
        List<Series> shop = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            double level = 2 + 30 * chance.nextDouble();
            double[] units = new double[WEEKS];
            for (int t = 0; t < WEEKS; t++) {
                units[t] = poisson(chance, level);
            }
            shop.add(new Series("S" + i, units));
        }
        for (int i = 0; i < 40; i++) {
            int start = chance.nextInt(WEEKS - 6);
            double[] units = new double[WEEKS];
            for (int t = start; t < WEEKS; t++) {
                units[t] = poisson(chance, 4 * Math.pow(1.12, Math.min(20, t - start)));
            }
            shop.add(new Series((start > WEEKS - 22 && start < WEEKS - 6 ? "G" : "O") + i, units));
        }
        double[] gone = new double[WEEKS];
        gone[3] = 50;
        shop.add(new Series("D1", gone));
        return shop;
    }

    private static double poisson(SplittableRandom chance, double mean) {
        double bar = Math.exp(-mean);
        double product = chance.nextDouble();
        int count = 0;
        while (product > bar) {
            product *= chance.nextDouble();
            count++;
        }
        return count;
    }
}
