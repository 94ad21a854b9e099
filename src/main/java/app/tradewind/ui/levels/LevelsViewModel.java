package app.tradewind.ui.levels;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Wish.Change;
import app.tradewind.jobs.levels.ChangeForecasts;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.jobs.levels.LevelsBoard.Row;
import app.tradewind.ui.support.Planner;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Demand by level as the window shows it: the rows of a level, the selected one, and what is typed to change it. */
final class LevelsViewModel {

    private final Tasks tasks;
    private final Planner planner;
    private final Runnable changed;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Judged> changes = FXCollections.observableArrayList();
    private final ObservableList<LocalDate> weeks = FXCollections.observableArrayList();
    private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.TOTAL);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final StringProperty author;
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private LevelsBoard board;
    /** The product in a market to show once the board has come; empty for none. */
    private String wanted = "";

    /** Which level to show. */
    enum Shown {
        TOTAL(Level.TOTAL), CHANNEL(Level.CHANNEL), MARKET(Level.MARKET), CATEGORY(Level.CATEGORY), PRODUCT(Level.PRODUCT),
        ITEM(Level.ITEM);

        private final Level level;

        Shown(Level level) {
            this.level = level;
        }
    }

    /**
     * @param author the person's name, as it stands in the field at first
     * @param changed told after the forecast was changed
     */
    LevelsViewModel(Tasks tasks, Planner planner, String author, Runnable changed) {
        this.tasks = tasks;
        this.planner = planner;
        this.author = new SimpleStringProperty(author);
        this.changed = changed;
        shown.addListener((o, was, is) -> fill());
        selected.addListener((o, was, is) -> list());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** Changes of the selected one that stand, or whose weeks were judged; the latest first. */
    ObservableList<Judged> changes() {
        return changes;
    }

    /** Mondays of the weeks that may be changed. */
    ObservableList<LocalDate> weeks() {
        return weeks;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    StringProperty amountProperty() {
        return amount;
    }

    StringProperty commentProperty() {
        return comment;
    }

    StringProperty authorProperty() {
        return author;
    }

    /** How the levels agree, in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    /** What became of the last thing asked for, or what is wrong with it; {@code null} for nothing. */
    ReadOnlyObjectWrapper<Phrase> toldProperty() {
        return told;
    }

    ReadOnlyBooleanWrapper busyProperty() {
        return busy;
    }

    /** @param item a product in a market to show, or empty */
    void open(String item) {
        wanted = item;
        open();
    }

    private void open() {
        tasks.run("levels", Phrase.of("ui.task.levels"), planner::levels, this::land);
    }

    private void land(LevelsBoard next) {
        board = next;
        state.set(next.way());
        if (weeks.isEmpty() || !weeks.get(0).equals(next.firstWeek())) {
            weeks.setAll(IntStream.range(0, ChangeForecasts.HORIZON).mapToObj(next.firstWeek()::plusWeeks).toList());
            from.set(weeks.get(0));
            to.set(weeks.get(3));
        }
        if (wanted.isEmpty()) {
            fill();
        } else {
            find(wanted);
            wanted = "";
        }
    }

    /** Shows a product in a market; the rows as they stood where there is none of the name. */
    private void find(String item) {
        Optional<Row> found = board.rows().stream()
                .filter(row -> row.node().level() == Level.ITEM && row.node().name().equals(item)).findFirst();
        found.ifPresent(row -> shown.set(Shown.ITEM));
        fill();
        found.ifPresent(selected::set);
    }

    private void fill() {
        if (board == null) {
            return;
        }
        Row before = selected.get();
        rows.setAll(board.rows().stream().filter(row -> row.node().level() == shown.get().level).toList());
        selected.set(rows.stream().filter(row -> before != null && row.node().equals(before.node())).findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0)));
        list();
    }

    private void list() {
        Row row = selected.get();
        changes.setAll(row == null ? List.of() : board.changes().stream()
                .filter(one -> one.change().node().equals(row.node()))
                .filter(one -> one.change().stands() || one.verdict().weeks() > 0).toList());
    }

    /** Sets what is typed for the selected one. */
    void save() {
        Optional<Change> change = Typed.read(amount.get());
        if (selected.get() == null || change.isEmpty()) {
            told.set(Phrase.of("ui.levels.problem.amount"));
            return;
        }
        if (author.get().isBlank()) {
            told.set(Phrase.of("ui.levels.problem.author"));
            return;
        }
        ForecastChange asked = new ForecastChange(0, selected.get().node(), from.get(), to.get(), change.get(),
                new ForecastChange.Said(comment.get().strip(), author.get().strip(), Instant.now(), null));
        busy.set(true);
        tasks.run("change forecast", Phrase.of("ui.task.change"), progress -> planner.change(asked, progress), this::landed, this::ended, this::ended);
    }

    private void landed(Planner.Told answer) {
        ended();
        told.set(answer.words().isEmpty() ? null : answer.words().get(answer.words().size() - 1));
        if (answer.done()) {
            amount.set("");
            comment.set("");
            again();
        }
    }

    /** Takes one back. */
    void takeBack(long id) {
        busy.set(true);
        tasks.run("change forecast", Phrase.of("ui.task.change"), progress -> {
            planner.takeBack(id, progress);
            return id;
        }, gone -> {
            ended();
            told.set(Phrase.of("ui.levels.taken-back", gone));
            again();
        }, this::ended, this::ended);
    }

    /** Makes the forecasts anew. */
    void again() {
        changed.run();
        open();
    }

    private void ended() {
        busy.set(false);
    }
}
