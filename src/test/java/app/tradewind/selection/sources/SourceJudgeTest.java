package app.tradewind.selection.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A source of estimates")
class SourceJudgeTest {

    private static final Phrase NAME = Phrase.of("sources.name.keepa");
    private final SourceJudge judge = new SourceJudge(LocalDate.of(2026, 9, 21));

    @Test
    @DisplayName("that is half too high on every product is corrected by just that")
    void aSteadyBiasIsTakenOut() {
        List<Known> known = new ArrayList<>();
        for (int item = 0; item < 9; item++) {
            double own = 100 + 50 * item;
            known.add(new Known("p" + item, 1.5 * (own + 0.5) - 0.5, own));
        }
        SourceCheck check = judge.of("keepa", NAME, known);
        assertThat(check.factor()).isCloseTo(1.5, within(1e-9));
        assertThat(check.corrected(300)).isCloseTo(200, within(1e-6));
        assertThat(check.why().total()).isCloseTo(known.stream().mapToDouble(one -> one.estimated() - one.own()).sum(), within(1e-9));
        assertThat(check.verdict()).isEqualTo(Verdict.KEEP);
    }

    @Test
    @DisplayName("known on four products only is neither praised nor corrected")
    void fewProductsSayNothing() {
        List<Known> known = List.of(new Known("a", 300, 100), new Known("b", 300, 100), new Known("c", 300, 100), new Known("d", 300, 100));
        SourceCheck check = judge.of("keepa", NAME, known);
        assertThat(check.verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(check.factor()).isNaN();
        assertThat(check.corrected(300)).isEqualTo(300);
        assertThat(check.spread()).isEqualTo(SourceCheck.UNPROVEN);
    }

    @Test
    @DisplayName("that raves about one product is not thought worse of on the others")
    void oneWildEstimateMovesLittle() {
        List<Known> known = new ArrayList<>();
        for (int item = 0; item < 10; item++) {
            known.add(new Known("p" + item, item == 0 ? 100_000 : 100 * (1 + 0.02 * item), 100));
        }
        SourceCheck check = judge.of("keepa", NAME, known);
        assertThat(check.factor()).isBetween(1.0, 1.2);
        assertThat(check.offBy()).isLessThan(1.2);
    }

    @Test
    @DisplayName("has its bias inside the interval at least as often as the interval claims, and its spread found")
    void theIntervalCovers() {
        SplittableRandom random = new SplittableRandom(3);
        int covered = 0;
        double claimed = 0;
        double spread = 0;
        int runs = 1000;
        for (int run = 0; run < runs; run++) {
            List<Known> known = new ArrayList<>();
            for (int item = 0; item < 12; item++) {
                known.add(new Known("p" + item, 1000 * Math.exp(0.4 + 0.5 * random.nextGaussian()), 1000));
            }
            SourceCheck check = judge.of("keepa", NAME, known);
            covered += check.interval().lo() <= 0.4 && check.interval().hi() >= 0.4 ? 1 : 0;
            claimed = check.interval().coverage();
            spread += check.spread() / runs;
        }
        assertThat(claimed).isGreaterThanOrEqualTo(0.9);
        assertThat((double) covered / runs).isCloseTo(claimed, within(0.025));
        assertThat(spread).isCloseTo(0.5, within(0.05));
    }

    @Test
    @DisplayName("with five products has the interval from the least error to the greatest")
    void fiveProductsGiveTheWholeRange() {
        List<Known> known = new ArrayList<>();
        for (int item = 1; item <= 5; item++) {
            known.add(new Known("p" + item, 100 * item, 100));
        }
        SourceCheck.Interval interval = judge.of("keepa", NAME, known).interval();
        // One less twice the chance that five coins all fall alike: 1 − 2 / 2^5.
        assertThat(interval.coverage()).isCloseTo(0.9375, within(1e-12));
        assertThat(interval.hi()).isCloseTo(Math.log(500.5 / 100.5), within(1e-12));
    }
}
