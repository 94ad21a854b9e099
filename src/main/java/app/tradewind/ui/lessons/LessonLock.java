package app.tradewind.ui.lessons;

import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A trainer's lock on the advice: while it is locked the advice is not shown before the season is over. A lock of
 * a classroom and no security: whoever closes the window opens it.
 */
final class LessonLock {

    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private String word = "";

    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** The word that is typed. */
    StringProperty typedProperty() {
        return typed;
    }

    /** Locks, or opens where the same word is typed. @return what is wrong, {@code null} for nothing */
    Phrase turn() {
        String now = typed.get() == null ? "" : typed.get().strip();
        typed.set("");
        if (now.isEmpty()) {
            return Phrase.of(locked.get() ? "lesson.ui.lock.which" : "lesson.ui.lock.word");
        }
        if (locked.get() && !word.equals(now)) {
            return Phrase.of("lesson.ui.lock.wrong");
        }
        word = locked.get() ? "" : now;
        locked.set(!locked.get());
        return null;
    }
}
