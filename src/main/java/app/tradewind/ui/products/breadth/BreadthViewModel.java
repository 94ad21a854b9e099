package app.tradewind.ui.products.breadth;

import app.tradewind.jobs.choice.breadth.CountBy;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.selection.breadth.BreadthAdvice;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.Standing;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.Comparator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The list as the window shows it. The range is read when the page opens; a slider only asks it for another list. */
final class BreadthViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final Demands demands;
    private final BoardRows<BreadthAdvice, Boolean> rows = new BoardRows<>(true, (row, all) -> true, BreadthAdvice::subject);
    private final ObjectProperty<CountBy> by = new SimpleObjectProperty<>(CountBy.SCORE);
    private final ReadOnlyObjectWrapper<BreadthAnswer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private ShortRange range;

    /** @param wish told when the person has moved a slider; to call {@link #list} soon */
    BreadthViewModel(Tasks tasks, Chooser chooser, Runnable wish) {
        this.tasks = tasks;
        this.chooser = chooser;
        this.demands = new Demands(wish);
        by.addListener((o, was, is) -> list());
    }

    BoardRows<BreadthAdvice, Boolean> rows() {
        return rows;
    }

    Demands demands() {
        return demands;
    }

    /** What a place is counted by. */
    ObjectProperty<CountBy> byProperty() {
        return by;
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<BreadthAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The whole in sentences. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The range that the list is of; {@code null} until it has landed. */
    ShortRange range() {
        return range;
    }

    void open(String subject) {
        rows.want(subject);
        tasks.run("short range", Phrase.of("breadth.page.task"), chooser::shortRange, this::land);
    }

    /** Makes the list under the demands of now. */
    void list() {
        if (range != null) {
            ShortRange asked = range;
            CountBy counted = by.get();
            BreadthWish wish = demands.wish();
            tasks.run("shortlist", Phrase.of("breadth.page.task"), progress -> asked.list(counted, wish), this::land);
        }
    }

    private void land(ShortRange next) {
        range = next;
        demands.land(next.dimensions(), next.products());
        list();
    }

    private void land(BreadthAnswer next) {
        answer.set(next);
        state.set(next.said().stream().reduce((all, more) -> Phrase.of("breadth.page.said", all, more)).orElseThrow());
        // What the demands change stands before what would be there anyway.
        rows.land(next.products().stream().sorted(Comparator.comparing(row -> row.place().standing() == Standing.BEST)).toList());
    }
}
