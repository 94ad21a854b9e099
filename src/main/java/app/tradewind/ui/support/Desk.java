package app.tradewind.ui.support;

import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.ui.support.tasks.Tasks;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What a screen is built from: words, tasks, the jobs, and what it shares with the frame: where the
 * window stands, the answer that is being explained, the board of Today, and word of changes.
 */
public final class Desk {

    private final Texts texts;
    private final Tasks tasks;
    private final Source source;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>();
    private final ObjectProperty<TodayBoard> today = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Path>> dropped = new SimpleObjectProperty<>();
    private final IntegerProperty changes = new SimpleIntegerProperty();

    public Desk(Texts texts, Tasks tasks, Source source) {
        this.texts = texts;
        this.tasks = tasks;
        this.source = source;
    }

    public Texts texts() {
        return texts;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Source source() {
        return source;
    }

    /** Where the window stands; set it to go somewhere. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** The answer the Why? drawer explains; {@code null} closes the drawer. */
    public ObjectProperty<Question> questionProperty() {
        return question;
    }

    /** What waits for a decision. Loaded by the frame, since its counts and search need it too; {@code null} until then. */
    public ObjectProperty<TodayBoard> todayProperty() {
        return today;
    }

    /** Files dropped anywhere on the window, for Data; set to {@code null} once they are taken. */
    public ObjectProperty<List<Path>> droppedProperty() {
        return dropped;
    }

    /** Counts what has changed in the store; the frame loads everything in sight again. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes;
    }

    /** To be called after an import, an undo or a decision. */
    public void changed() {
        changes.set(changes.get() + 1);
    }
}
