package app.tradewind.ui.why;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Choice;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.ui.support.Source.Decision;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One answer under the person's eyes: which side panel is open, what the person writes, what was decided. */
final class WhyViewModel {

    private static final int MOST_ROWS = 200;

    private final Tasks tasks;
    private final Source source;
    private final Runnable changed;
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.NONE);
    private final ObjectProperty<Choice> decided = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<SourceRow> rows = FXCollections.observableArrayList();
    private Screen screen;
    private Advice advice;

    /** What stands open under the buttons. */
    enum Panel { NONE, ADJUST, SNOOZE, DISMISS, ROWS }

    /** @param changed told after a decision is written down */
    WhyViewModel(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        this.changed = changed;
    }

    ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    /** What was decided on this answer since it is shown; {@code null} for nothing yet. */
    ObjectProperty<Choice> decidedProperty() {
        return decided;
    }

    /** What the person writes: another amount, until when, or why not. */
    StringProperty noteProperty() {
        return note;
    }

    ObservableList<SourceRow> rows() {
        return rows;
    }

    void show(Screen where, Advice what) {
        screen = where;
        advice = what;
        panel.set(Panel.NONE);
        decided.set(null);
        note.set("");
        rows.clear();
    }

    /** Opens a panel, or closes it where it is open already. */
    void toggle(Panel wanted) {
        panel.set(panel.get() == wanted ? Panel.NONE : wanted);
        note.set("");
        if (panel.get() == Panel.ROWS && rows.isEmpty()) {
            Advice asked = advice;
            tasks.run("why rows", Phrase.of("ui.task.rows"), progress -> source.rows(asked, MOST_ROWS, progress), rows::setAll);
        }
    }

    void accept() {
        decide(Choice.ACCEPTED);
    }

    /** Finishes the open panel with what the person wrote. */
    void confirm() {
        switch (panel.get()) {
            case ADJUST -> decide(Choice.ADJUSTED);
            case SNOOZE -> decide(Choice.SNOOZED);
            case DISMISS -> decide(Choice.DISMISSED);
            case NONE, ROWS -> { }
        }
    }

    private void decide(Choice choice) {
        Decision decision = new Decision(screen, advice, choice, note.get().strip());
        Advice about = advice;
        tasks.run("why decide " + about.subject(), Phrase.of("ui.task.decide"), progress -> {
            source.decide(decision, progress);
            return choice;
        }, done -> {
            if (about == advice) {
                decided.set(done);
                panel.set(Panel.NONE);
            }
            changed.run();
        });
    }
}
