package app.tradewind.jobs.exit.payback;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Score;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.selection.exit.Holding;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettingGoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void whatPaysInEveryMarketKeepsTheVerdictOfItsScoreAndSaysTheLeastChance() {
        ProductAdvice advice = LettingGo.into(kept(), List.of(exit("US", 20, 5), exit("DE", 20, 6)));
        assertThat(advice.status()).isEqualTo(Status.KEEP);
        assertThat(advice.why().notes()).extracting(Phrase::code).containsExactly("exit.board.pays");
    }

    @Test
    void whatIsLetGoInAMarketIsToWatchAndStaysAsItIsWhereItsScoreSaysDrop() {
        ProductAdvice watch = LettingGo.into(kept(), List.of(exit("US", 20, 5), exit("DE", 400, 0.1)));
        assertThat(watch.status()).isEqualTo(Status.WATCH);
        assertThat(watch.why().notes()).extracting(Phrase::code).containsExactly("exit.board.goes", "exit.board.leads");
        assertThat(watch.why().notes().get(0).args().get(0)).isEqualTo("DE");
        ProductAdvice dropped = new ProductAdvice("A", 9, kept().score(), Status.DROP, List.of(), kept().why());
        ProductAdvice drop = LettingGo.into(dropped, List.of(exit("DE", 400, 0.1)));
        assertThat(drop.status()).isEqualTo(Status.DROP);
        assertThat(drop.why().notes()).extracting(Phrase::code).containsExactly("exit.board.goes");
    }

    @Test
    void whatIsNotKnownChangesNothing() {
        assertThat(LettingGo.into(kept(), List.of())).isEqualTo(kept());
        assertThat(LettingGo.into(kept(), List.of(exit("DE", null, 5)))).isEqualTo(kept());
    }

    private static ProductAdvice kept() {
        return new ProductAdvice("A", 1, new Score(60, 55, 65), Status.KEEP, List.of(), new Explanation(Phrase.of("selection.base"), List.of(), List.of(),
                Confidence.of(Grade.MEDIUM, Phrase.of("selection.interval")), new Basis("additive", 1, TODAY, 1, "d")));
    }

    private static ExitAdvice exit(String market, Integer stock, double weekly) {
        double[] path = new double[26];
        Arrays.fill(path, weekly);
        return new ExitRule(26, TODAY, 1).judge(new Holding("A · " + market, stock, new Piece(Money.of("5", "EUR"), Money.of("8", "EUR"), List.of()),
                new Upkeep(0.2, null), DemandPaths.of(new double[][] {path}), Outs.UNKNOWN));
    }
}
