package app.tradewind.ui.stock.rehearse;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalAsk.Way;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.rehearse.RehearsalBoard.Row;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is to be rehearsed, and what came of it. Typed figures stay until they are changed. */
final class RehearsalViewModel {

    private final Tasks tasks;
    private final Load load;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Way> first = new SimpleObjectProperty<>(RehearsalAsk.USUAL.first());
    private final ObjectProperty<Way> second = new SimpleObjectProperty<>(RehearsalAsk.USUAL.second());
    private final StringProperty weeks = new SimpleStringProperty(Integer.toString(RehearsalAsk.USUAL.weeks()));
    private final StringProperty cover = new SimpleStringProperty(Integer.toString((int) RehearsalAsk.USUAL.cover()));
    private final ReadOnlyObjectWrapper<RehearsalBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private Path drawn;
    private String wanted = "";

    /** Rehearses, off the window's thread. */
    interface Load {
        RehearsalBoard of(RehearsalAsk ask, Progress progress) throws Exception;
    }

    RehearsalViewModel(Tasks tasks, Load load) {
        this.tasks = tasks;
        this.load = load;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    ObjectProperty<Way> firstProperty() {
        return first;
    }

    ObjectProperty<Way> secondProperty() {
        return second;
    }

    StringProperty weeksProperty() {
        return weeks;
    }

    StringProperty coverProperty() {
        return cover;
    }

    /** What was rehearsed last, {@code null} before. */
    ReadOnlyObjectProperty<RehearsalBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with what is typed, {@code null} for nothing. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The policy that a person has drawn up. */
    void draw(Path file) {
        drawn = file;
    }

    /** @param subject the product to show, empty for whichever is shown */
    void open(String subject) {
        wanted = subject;
        fly();
    }

    /** Rehearses what is asked for; says what is wrong where that cannot be. */
    void fly() {
        int many = whole(weeks.get(), RehearsalAsk.MOST_WEEKS);
        int late = whole(cover.get(), (int) RehearsalAsk.MOST_COVER);
        boolean file = first.get() == Way.DRAWN || second.get() == Way.DRAWN;
        Phrase wrong = many < 1 ? Phrase.of("rehearse.ui.weeks-wrong", weeks.get(), RehearsalAsk.MOST_WEEKS)
                : late < 0 ? Phrase.of("rehearse.ui.cover-wrong", cover.get(), (int) RehearsalAsk.MOST_COVER)
                : file && drawn == null ? Phrase.of("rehearse.ui.no-file") : null;
        problem.set(wrong);
        if (wrong == null) {
            RehearsalAsk ask = new RehearsalAsk(first.get(), second.get(), many, late, drawn);
            tasks.run("rehearsal", Phrase.of("rehearse.ui.task"), progress -> load.of(ask, progress), this::land);
        }
    }

    /** A whole number from 0 to {@code most}, -1 for anything else. */
    private static int whole(String text, int most) {
        try {
            int value = Integer.parseInt(text.trim());
            return value >= 0 && value <= most ? value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void land(RehearsalBoard done) {
        Row before = selected.get();
        String keep = !wanted.isEmpty() ? wanted : before == null || before.item() == null ? "" : before.item().toString();
        wanted = "";
        board.set(done);
        rows.setAll(done.rows());
        selected.set(rows.stream().filter(row -> row.item() != null && row.item().toString().equals(keep)).findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0)));
        long flown = rows.stream().filter(row -> row.item() != null && row.missing() == null).count();
        long out = rows.stream().filter(row -> row.missing() != null).count();
        state.set(flown == 0 ? Phrase.of("levers.empty.rehearsal") : Phrase.of("rehearse.ui.state", flown, done.ask().weeks(), out));
    }
}
