package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The listings as the window shows them: the rows of a choice, the selected listing and finding, the evidence. */
final class CopyViewModel {

    private final Tasks tasks;
    private final Job<CopyBoard> load;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Finding> finding = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private CopyBoard board = new CopyBoard(null, List.of(), List.of(), 0, null);
    private String wanted = "";

    /** Which listings to show. */
    enum Shown { ALL, FOUND }

    /** @param load gives the board, off the window's thread */
    CopyViewModel(Tasks tasks, Job<CopyBoard> load) {
        this.tasks = tasks;
        this.load = load;
        shown.addListener((o, was, is) -> fill());
        selected.addListener((o, was, is) -> finding.set(is == null || is.findings().isEmpty() ? null : is.findings().get(0)));
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    /** The finding under the person's eyes; {@code null} where the listing has none. */
    ObjectProperty<Finding> findingProperty() {
        return finding;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
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
        wanted = subject;
        tasks.run("copy board", Phrase.of("ui.task.copy"), load, this::land);
        select();
    }

    /** The next finding of the listing; after its last one the first of the next listing that has any, round and round. */
    void next() {
        Row here = selected.get();
        int at = here == null ? -1 : here.findings().indexOf(finding.get());
        if (at >= 0 && at + 1 < here.findings().size()) {
            finding.set(here.findings().get(at + 1));
            return;
        }
        int row = rows.indexOf(here);
        for (int step = 1; step <= rows.size(); step++) {
            Row next = rows.get((row + step) % rows.size());
            if (!next.findings().isEmpty()) {
                selected.set(next);
                finding.set(next.findings().get(0));
                return;
            }
        }
    }

    private void land(CopyBoard next) {
        board = next;
        state.set(state(next));
        fill();
    }

    private void fill() {
        Row before = selected.get();
        Finding seen = finding.get();
        rows.setAll(board.rows().stream().filter(row -> shown.get() == Shown.ALL || !row.findings().isEmpty()).toList());
        selected.set(rows.stream().filter(row -> before != null && row.listing().item().equals(before.listing().item()))
                .findFirst().orElse(rows.isEmpty() ? null : rows.get(0)));
        if (selected.get() != null) {
            selected.get().findings().stream().filter(each -> seen != null && each.span().equals(seen.span())
                    && each.rule().id().equals(seen.rule().id())).findFirst().ifPresent(finding::set);
        }
        select();
    }

    private void select() {
        board.rows().stream().filter(row -> !wanted.isEmpty() && row.listing().item().toString().equals(wanted)).findFirst()
                .ifPresent(row -> {
                    wanted = "";
                    if (!rows.contains(row)) {
                        shown.set(Shown.ALL);
                    }
                    selected.set(row);
                });
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
