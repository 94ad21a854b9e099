package app.tradewind.jobs.choice.weights;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.selection.Board;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.ProductRanker;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.Scale;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decisions that teach weights")
class FromDecisionsTest {

    private static final double[] PRESENT = {0.5, 0.5};
    private final List<LoggedDecision> log = new ArrayList<>();

    @Test
    @DisplayName("what came off the shortlist as taken on or rejected counts as decided, and teaches")
    void shortlist() {
        // The odd ones grow and are taken, the even ones leave more and are left.
        IntStream.range(0, 20).forEach(i -> listed("P" + i, i % 2 == 1 ? Choice.ACCEPTED : Choice.DISMISSED));
        FromDecisions learned = FromDecisions.of(log, board(), PRESENT, 1);
        assertThat(learned.taken()).isEqualTo(10);
        assertThat(learned.left()).isEqualTo(10);
        assertThat(learned.weights().orElseThrow().weights()[0]).isGreaterThan(0.55);
        assertThat(learned.weights().orElseThrow().heard().better()).as(learned.weights().orElseThrow().heard().toString()).isTrue();
    }

    @Test
    @DisplayName("a step on the way says nothing, one that is taken back no more, and the last word about a product counts")
    void steps() {
        IntStream.range(0, 5).forEach(i -> listed("P" + i, Choice.ACCEPTED));
        listed("P0", Choice.ADJUSTED);
        listed("P1", Choice.DISMISSED);
        listed("P9", Choice.ADJUSTED);
        FromDecisions learned = FromDecisions.of(log, board(), PRESENT, 1);
        assertThat(learned.taken()).isEqualTo(3);
        assertThat(learned.left()).isEqualTo(1);
        assertThat(Words.in(Lang.EN).say(learned.said())).contains("3 of 5 products taken, 1 of 5 left", "on the shortlist");
    }

    @Test
    @DisplayName("decisions on advice stand beside them, and an idea on the shortlist does not undo one")
    void advice() {
        logged("P3", "selection.headline", Choice.ACCEPTED);
        logged("P3 · DE", "selection.headline", Choice.DISMISSED);
        listed("P3", Choice.ADJUSTED);
        logged("P4", "stock.headline", Choice.ACCEPTED);
        FromDecisions learned = FromDecisions.of(log, board(), PRESENT, 1);
        assertThat(learned.taken() + learned.left()).isEqualTo(1);
    }

    private void listed(String sku, Choice choice) {
        logged(sku, "shortlist.logged.stage", choice);
    }

    private void logged(String sku, String code, Choice choice) {
        log.add(new LoggedDecision(log.size() + 1L, new Decision(Instant.EPOCH, "products", sku,
                new Decision.Advised(code, new Bilingual("", ""), ""), new Decision.Answer(choice, "", "")), ""));
    }

    private static Board board() {
        List<Criterion> criteria = List.of(new Criterion("growth", 1, Direction.MAX), new Criterion("margin", 1, Direction.MAX));
        List<Candidate> products = IntStream.range(0, 20).mapToObj(i -> new Candidate("P" + i, null,
                new double[] {i % 2 == 1 ? 20 + i : i, i % 2 == 1 ? 19 - i : 39 - i}, null, true)).toList();
        return ProductRanker.board(criteria, products, Scale.of(criteria, products), new RankSettings(LocalDate.of(2026, 11, 22), 1));
    }
}
