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
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The listings as the window shows them: the rows of a choice, the selected listing and finding, the evidence. */
final class CopyViewModel {

    private final Tasks tasks;
    private final Job<CopyBoard> load;
    private final BoardRows<Row, Filter> rows = new BoardRows<>(Filter.ALL, (row, filter) -> filter.shows(row),
            row -> row.listing().item().toString());
    private final ReadOnlyObjectWrapper<CopyBoard> board = new ReadOnlyObjectWrapper<>(new CopyBoard(null, List.of(), List.of(), 0, null));
    private final ObjectProperty<Finding> finding = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    /** @param load gives the board, off the window's thread */
    CopyViewModel(Tasks tasks, Job<CopyBoard> load) {
        this.tasks = tasks;
        this.load = load;
        rows.selectedProperty().addListener((o, was, is) -> finding.set(is == null ? null : first(is)));
    }

    BoardRows<Row, Filter> rows() {
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
        return board.get().today();
    }

    /** What is held for a listing, what covers it first. */
    List<Evidence> evidence(Row row) {
        return Evidence.of(board.get().evidence(), row.listing());
    }

    /** Loads the board and selects the listing that is asked for, where there is one. */
    void open(String subject) {
        tasks.run("copy board", Phrase.of("ui.task.copy"), load, this::land);
        rows.want(subject);
    }

    /** The board that is shown. */
    ReadOnlyObjectWrapper<CopyBoard> boardProperty() {
        return board;
    }

    /** The next finding that nobody has accepted; after a listing's last one the next listing's first, round and round. */
    void next() {
        step(1);
    }

    /** The one before, the same way round. */
    void previous() {
        step(-1);
    }

    private void step(int way) {
        Row here = rows.selectedProperty().get();
        List<Row> listed = rows.rows();
        List<Finding> open = here == null ? List.of() : here.open();
        int at = open.indexOf(finding.get());
        if (at >= 0 && at + way >= 0 && at + way < open.size()) {
            finding.set(open.get(at + way));
            return;
        }
        int row = listed.indexOf(here);
        for (int step = 1; step <= listed.size(); step++) {
            Row next = listed.get(Math.floorMod(row + way * step, listed.size()));
            if (!next.open().isEmpty()) {
                rows.selectedProperty().set(next);
                finding.set(next.open().get(way > 0 ? 0 : next.open().size() - 1));
                return;
            }
        }
    }

    /** What is to be done comes before what somebody accepts. */
    private static Finding first(Row row) {
        return !row.open().isEmpty() ? row.open().get(0) : row.findings().isEmpty() ? null : row.findings().get(0);
    }

    /** The finding under the person's eyes stays, if the listing still has it. */
    private void land(CopyBoard next) {
        Row before = rows.selectedProperty().get();
        Finding seen = finding.get();
        board.set(next);
        state.set(state(next));
        rows.land(next.rows());
        Row now = rows.selectedProperty().get();
        if (before != null && now != null && seen != null && now.listing().item().equals(before.listing().item())) {
            Stream.concat(now.findings().stream(), now.second().suggestions().stream()).filter(each -> each.span().equals(seen.span()) && each.rule().id().equals(seen.rule().id()))
                    .findFirst().ifPresent(finding::set);
        }
    }

    /** The gravest severity of a listing that nobody has accepted, {@code null} for none. */
    static Severity worst(Row row) {
        return row.open().stream().map(each -> each.rule().severity()).max(Severity::compareTo).orElse(null);
    }

    static long count(Row row, Severity severity) {
        return row.open().stream().filter(each -> each.rule().severity() == severity).count();
    }

    private static Phrase state(CopyBoard board) {
        long clean = board.rows().stream().filter(row -> row.open().isEmpty()).count();
        Phrase rules = board.packsChecked() == null ? Phrase.of("ui.copy.rules", board.rules())
                : Phrase.of("ui.copy.rules.checked", board.rules(), board.packsChecked());
        Phrase state = Phrase.of("ui.copy.state", board.rows().size(), sum(board, Severity.HIGH), sum(board, Severity.MEDIUM),
                sum(board, Severity.LOW), clean, rules);
        return board.waived() == 0 ? state : Phrase.of("ui.copy.state.with-waived", state, board.waived());
    }

    private static long sum(CopyBoard board, Severity severity) {
        return board.rows().stream().mapToLong(row -> count(row, severity)).sum();
    }
}
