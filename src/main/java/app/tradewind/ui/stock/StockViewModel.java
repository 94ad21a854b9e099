package app.tradewind.ui.stock;

import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.StockBoard.Row;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The board of Stock as the window shows it: the rows of a choice, the selected one, the state in a sentence. */
final class StockViewModel {

    private static final Set<Status> UNKNOWN = Set.of(Status.STOCK_UNKNOWN, Status.TERMS_UNKNOWN, Status.NOT_ENOUGH_DATA);

    private final Tasks tasks;
    private final Job<StockBoard> load;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL, StockViewModel::isShown, row -> row.advice().subject());
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> sums = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private StockBoard board = new StockBoard(null, List.of(), null, Double.NaN);

    /** Which rows to show. */
    enum Shown { ALL, TO_ORDER, OVERSTOCK, UNKNOWN }

    /** @param load gives the board, off the window's thread */
    StockViewModel(Tasks tasks, Job<StockBoard> load) {
        this.tasks = tasks;
        this.load = load;
        rows.rows().addListener((Observable o) -> sum());
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectWrapper<Phrase> stateProperty() {
        return state;
    }

    /** What the rows come to, under the table. */
    ReadOnlyObjectWrapper<Phrase> sumsProperty() {
        return sums;
    }

    ReadOnlyBooleanWrapper loadedProperty() {
        return loaded;
    }

    LocalDate today() {
        return board.today();
    }

    /** The unusual weeks of a row. */
    List<OddWeek> odd(Row row) {
        return board.odd().of(row.item());
    }

    /** The weeks out of stock of a row. */
    List<EmptyShelf> shelves(Row row) {
        return board.odd().shelves().of(row.item());
    }

    /** Loads the board and selects the row about a subject, where there is one. */
    void open(String subject) {
        tasks.run("stock board", Phrase.of("ui.task.stock"), load, this::land);
        rows.want(subject);
    }

    private void land(StockBoard next) {
        board = next;
        loaded.set(true);
        state.set(state(next));
        rows.land(next.rows());
    }

    private void sum() {
        int pieces = rows.rows().stream().mapToInt(StockViewModel::quantity).sum();
        sums.set(Phrase.of("ui.stock.sums", rows.rows().size(), pieces));
    }

    private static boolean isShown(Row row, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case TO_ORDER -> quantity(row) > 0 || row.advice().status() == Status.HOLD;
            case OVERSTOCK -> row.advice().status() == Status.OVERSTOCK;
            case UNKNOWN -> UNKNOWN.contains(row.advice().status());
        };
    }

    static int quantity(Row row) {
        return row.advice().order() == null ? 0 : row.advice().order().quantity();
    }

    /** Two letters, empty where the value of a row is not known. */
    String classOf(Row row) {
        return board.classOf(row);
    }

    /** Whether service levels go by class. */
    boolean byClass() {
        return board.byClass();
    }

    private static Phrase state(StockBoard board) {
        if (board.rows().isEmpty()) {
            return Phrase.of("levers.empty.stock");
        }
        long orders = board.rows().stream().filter(row -> quantity(row) > 0).count();
        long unknown = board.rows().stream().filter(row -> UNKNOWN.contains(row.advice().status())).count();
        Object cost = board.orderValue() == null ? Phrase.of("ui.stock.cost.unknown")
                : Phrase.of("ui.stock.cost", Math.round(board.orderValue().toDouble()), board.orderValue().currency().getCurrencyCode());
        return Phrase.of("ui.stock.state", orders, cost, board.service(), unknown);
    }
}
