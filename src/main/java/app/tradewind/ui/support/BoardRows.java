package app.tradewind.ui.support;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of a board that a screen lists: those of a choice, and the selected one. The selection stays
 * with its subject when the board is loaded anew; a row that is asked for is shown even where the choice
 * would hide it.
 *
 * @param <R> a row
 * @param <S> a choice of rows
 */
public final class BoardRows<R, S> {

    private final S everything;
    private final BiPredicate<R, S> isShown;
    private final Function<R, String> subject;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ObjectProperty<R> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<S> shown = new SimpleObjectProperty<>();
    private List<R> all = List.of();
    private String wanted = "";

    /**
     * @param everything the choice that hides nothing, and the first
     * @param isShown whether a choice has a row in it
     * @param subject what a row is about, as answers name it
     */
    public BoardRows(S everything, BiPredicate<R, S> isShown, Function<R, String> subject) {
        this.everything = everything;
        this.isShown = isShown;
        this.subject = subject;
        shown.set(everything);
        shown.addListener((o, was, is) -> fill());
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /** The row under the person's eyes; {@code null} where there is none. */
    public ObjectProperty<R> selectedProperty() {
        return selected;
    }

    public ObjectProperty<S> shownProperty() {
        return shown;
    }

    /** Selects the row about a subject, now or once it has landed; empty for none. */
    public void want(String what) {
        wanted = what;
        select();
    }

    /** Takes the rows of a board that was loaded. */
    public void land(List<R> next) {
        all = List.copyOf(next);
        fill();
    }

    private void fill() {
        R before = selected.get();
        rows.setAll(all.stream().filter(row -> isShown.test(row, shown.get())).toList());
        selected.set(rows.stream().filter(row -> before != null && subject.apply(row).equals(subject.apply(before))).findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0)));
        select();
    }

    private void select() {
        all.stream().filter(row -> !wanted.isEmpty() && subject.apply(row).equals(wanted)).findFirst().ifPresent(row -> {
            wanted = "";
            if (!rows.contains(row)) {
                shown.set(everything);
            }
            selected.set(row);
        });
    }
}
