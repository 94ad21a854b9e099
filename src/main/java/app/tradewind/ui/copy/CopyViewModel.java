package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The listings as the window shows them: the rows of a choice, the selected listing and finding, the evidence. */
final class CopyViewModel {

    private final Tasks tasks;
    private final Job<CopyBoard> load;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL,
            (row, shown) -> shown == Shown.ALL || !row.findings().isEmpty(), row -> row.listing().item().toString());
    private final ObjectProperty<Finding> finding = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private CopyBoard board = new CopyBoard(null, List.of(), List.of(), 0, null);

    /** Which listings to show. */
    enum Shown { ALL, FOUND }

    /** @param load gives the board, off the window's thread */
    CopyViewModel(Tasks tasks, Job<CopyBoard> load) {
        this.tasks = tasks;
        this.load = load;
        rows.selectedProperty().addListener((o, was, is) -> finding.set(is == null || is.findings().isEmpty() ? null : is.findings().get(0)));
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    /** The finding under the person's eyes; {@code null} where the listing has none. */
    ObjectProperty<Finding> findingProperty() {
        return finding;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    LocalDate today() {
        return board.today();
    }

    /** What is held for a listing, what covers it first. */
    List<Evidence> evidence(Row row) {
        return Evidence.of(board.evidence(), row.listing().item(), board.today());
    }

    /** Loads the board and selects the listing that is asked for, where there is one. */
    void open(String subject) {
        tasks.run("copy board", Phrase.of("ui.task.copy"), load, this::land);
        rows.want(subject);
    }

    /** The next finding of the listing; after its last one the first of the next listing that has any, round and round. */
    void next() {
        Row here = rows.selectedProperty().get();
        List<Row> listed = rows.rows();
        int at = here == null ? -1 : here.findings().indexOf(finding.get());
        if (at >= 0 && at + 1 < here.findings().size()) {
            finding.set(here.findings().get(at + 1));
            return;
        }
        int row = listed.indexOf(here);
        for (int step = 1; step <= listed.size(); step++) {
            Row next = listed.get((row + step) % listed.size());
            if (!next.findings().isEmpty()) {
                rows.selectedProperty().set(next);
                finding.set(next.findings().get(0));
                return;
            }
        }
    }

    /** The finding under the person's eyes stays, if the listing still has it. */
    private void land(CopyBoard next) {
        Row before = rows.selectedProperty().get();
        Finding seen = finding.get();
        board = next;
        state.set(state(next));
        rows.land(next.rows());
        Row now = rows.selectedProperty().get();
        if (before != null && now != null && seen != null && now.listing().item().equals(before.listing().item())) {
            now.findings().stream().filter(each -> each.span().equals(seen.span()) && each.rule().id().equals(seen.rule().id()))
                    .findFirst().ifPresent(finding::set);
        }
    }

    /** The gravest severity of a listing, {@code null} for none. */
    static Severity worst(Row row) {
        return row.findings().stream().map(each -> each.rule().severity()).max(Severity::compareTo).orElse(null);
    }

    static long count(Row row, Severity severity) {
        return row.findings().stream().filter(each -> each.rule().severity() == severity).count();
    }

    private static Phrase state(CopyBoard board) {
        long clean = board.rows().stream().filter(row -> row.findings().isEmpty()).count();
        Phrase rules = board.packsChecked() == null ? Phrase.of("ui.copy.rules", board.rules())
                : Phrase.of("ui.copy.rules.checked", board.rules(), board.packsChecked());
        return Phrase.of("ui.copy.state", board.rows().size(), sum(board, Severity.HIGH), sum(board, Severity.MEDIUM),
                sum(board, Severity.LOW), clean, rules);
    }

    private static long sum(CopyBoard board, Severity severity) {
        return board.rows().stream().mapToLong(row -> count(row, severity)).sum();
    }
}
