package app.tradewind.selection.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExitRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private final ExitRule rule = new ExitRule(10, TODAY, 1);

    @Test
    void aProductThatSellsItsStockAndMorePays() {
        ExitAdvice advice = rule.judge(holding(20, 5, Outs.UNKNOWN));
        // 20 from stock at 8, 30 more at a margin of 3, storage of 15, 10, 5 pieces at 5 and a tenth a week, 10 weeks at 1, 20 pieces at 5.
        assertThat(advice.status()).isEqualTo(Status.PAYS);
        assertThat(advice.payback().chance()).isEqualTo(1);
        assertThat(advice.why().total()).isEqualTo(160 + 90 - 30 * 5 * 0.1 - 10 - 100, within(1e-9));
        assertThat(advice.verdict()).isEqualTo(Verdict.KEEP);
    }

    @Test
    void stockThatNobodyBuysIsToGoByTheWayThatBringsMost() {
        ExitAdvice advice = rule.judge(holding(100, 0, new Outs(null, Money.of("2", "EUR"), List.of())));
        assertThat(advice.status()).isEqualTo(Status.DROP);
        assertThat(advice.verdict()).isEqualTo(Verdict.ACT);
        assertThat(advice.best()).isEqualTo(Way.GIVE_BACK);
        assertThat(advice.brings(Way.GIVE_BACK)).isEqualTo(Money.of("200.00", "EUR"));
        assertThat(advice.brings(Way.WRITE_OFF)).isEqualTo(Money.of("0.00", "EUR"));
        assertThat(advice.brings(Way.MARK_DOWN)).isNull();
        assertThat(advice.payback().tied()).isEqualTo(Money.of("500.00", "EUR"));
    }

    @Test
    void aReturnNobodyAgreedIsNotKnownAndNotNought() {
        ExitAdvice advice = rule.judge(holding(100, 0, Outs.UNKNOWN));
        assertThat(advice.brings(Way.GIVE_BACK)).isNull();
        assertThat(advice.best()).isEqualTo(Way.WRITE_OFF);
    }

    @Test
    void aMarkdownBearsItsStorageAndAttention() {
        Money price = Money.of("6", "EUR");
        Markdown plan = new Markdown(List.of(new Markdown.Week(price, 50), new Markdown.Week(price, 0)), 300, -2);
        ExitAdvice advice = rule.judge(holding(100, 1, new Outs(plan, null, List.of("LID"))));
        assertThat(advice.brings(Way.MARK_DOWN)).isEqualTo(Money.of("273.00", "EUR"));
        assertThat(advice.best()).isEqualTo(Way.MARK_DOWN);
        assertThat(advice.brings(Way.SET)).isNull();
    }

    @Test
    void whatIsBlankIsNamedAndNothingIsAdvised() {
        Holding blank = new Holding("T · DE", null, new Piece(null, Money.of("8", "EUR"), List.of(Phrase.of("fit.missing.price"))),
                new Upkeep(Double.NaN, null), (Sellout) null, Outs.UNKNOWN);
        ExitAdvice advice = rule.judge(blank);
        assertThat(advice.verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(advice.missing()).extracting(Phrase::code)
                .containsExactly("shortlist.exit.missing.stock", "fit.missing.price", "shortlist.exit.missing.demand");
        assertThat(advice.payback()).isNull();
    }

    @Test
    void unsaidAttentionAndStorageAreToldAndNotInvented() {
        ExitAdvice advice = rule.judge(new Holding("T · DE", 10, piece(), new Upkeep(Double.NaN, null), paths(1), Outs.UNKNOWN));
        assertThat(advice.why().reasons()).extracting(Reason::what).extracting(Phrase::code)
                .containsExactly("shortlist.exit.reason.sales", "shortlist.exit.reason.tied");
        assertThat(advice.why().notes()).extracting(Phrase::code).contains("shortlist.exit.no-attention", "shortlist.exit.no-rate");
    }

    @Test
    void partsAddUpAndTheChanceFallsAsAttentionGrows() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 50; run++) {
            double[][] samples = new double[40][10];
            for (double[] path : samples) {
                Arrays.setAll(path, i -> random.nextInt(6));
            }
            int stock = random.nextInt(60);
            double before = 1;
            List<Double> results = new ArrayList<>();
            for (int attention = 0; attention < 40; attention += 8) {
                ExitAdvice advice = rule.judge(new Holding("T · DE", stock, piece(), new Upkeep(0.3, Money.of("" + attention, "EUR")),
                        DemandPaths.of(samples), Outs.UNKNOWN));
                assertThat(advice.payback().chance()).isBetween(0.0, before);
                assertThat(advice.why().total()).isEqualTo(advice.payback().result().toDouble(), within(0.006));
                assertThat(advice.brings(Way.KEEP).toDouble() - advice.payback().tied().toDouble()).isEqualTo(advice.why().total(), within(0.02));
                assertThat(advice.why().confidence().lo()).isLessThanOrEqualTo(advice.why().confidence().hi());
                before = advice.payback().chance();
                results.add(advice.why().total());
            }
            assertThat(results).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    private static Holding holding(int onHand, double weekly, Outs outs) {
        return new Holding("T · DE", onHand, piece(), new Upkeep(5.2, Money.of("1", "EUR")), paths(weekly), outs);
    }

    private static Piece piece() {
        return new Piece(Money.of("5", "EUR"), Money.of("8", "EUR"), List.of());
    }

    private static DemandPaths paths(double weekly) {
        double[] path = new double[10];
        Arrays.fill(path, weekly);
        return DemandPaths.of(new double[][] {path, path});
    }
}
