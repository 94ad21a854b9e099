package app.tradewind.jobs.desk.judged;

import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.util.List;

/** Listings with a grave finding that nobody has answered. */
final class CopyTrait implements Trait {

    private final Ground ground;

    CopyTrait(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Criterion criterion() {
        return new Criterion("copy", new Wording(Phrase.of("jobs.criterion.copy"), Phrase.of("jobs.criterion.copy.in-text"),
                1, count -> Phrase.of("jobs.figure.findings", Math.rint(count))), 0.05, Direction.MIN, 0, 2);
    }

    @Override
    public Figure of(Prospect prospect) {
        List<CopyBoard.Row> rows = ground.copy(prospect.sku());
        return rows.isEmpty() ? Figure.UNKNOWN : Figure.of(rows.stream().filter(row -> row.open().stream()
                .anyMatch(finding -> finding.rule().severity() == Severity.HIGH)).count());
    }
}
