package app.tradewind.ui.costs;

import app.tradewind.jobs.costs.CostField;
import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field of the form: what is typed, and what is wrong with it once it has been looked at. */
final class Cell {

    private final CostField field;
    private final String before;
    private final StringProperty typed;
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    Cell(CostField field, String before) {
        this.field = field;
        this.before = before;
        this.typed = new SimpleStringProperty(before);
        // Nobody is told off in the middle of a word; but what is marked is unmarked as soon as it is right.
        typed.addListener((o, was, is) -> {
            if (problem.get() != null) {
                check();
            }
        });
    }

    CostField field() {
        return field;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** What is wrong and how to write it; {@code null} where nothing is, or nobody has looked. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Looks at what is typed: is it fine? */
    boolean check() {
        problem.set(field.problem(typed.get()).orElse(null));
        return problem.get() == null;
    }

    boolean changed() {
        return !typed.get().strip().equals(before);
    }
}
