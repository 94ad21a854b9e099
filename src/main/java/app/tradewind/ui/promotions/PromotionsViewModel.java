package app.tradewind.ui.promotions;

import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.jobs.promo.PromotionBoard.Row;
import app.tradewind.pricing.promo.LiftAdvice.Status;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The board of past promotions as the window shows it. */
final class PromotionsViewModel {

    private final Tasks tasks;
    private final Job<PromotionBoard> load;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL, PromotionsViewModel::isShown, row -> row.all().subject());
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<PromotionBoard> board = new ReadOnlyObjectWrapper<>();

    /** Which promotions to show. */
    enum Shown { ALL, PAID, COST, UNKNOWN }

    PromotionsViewModel(Tasks tasks, Job<PromotionBoard> load) {
        this.tasks = tasks;
        this.load = load;
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<PromotionBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    void open(String subject) {
        tasks.run("promotions", Phrase.of("promopage.task"), load, this::land);
        rows.want(subject);
    }

    private void land(PromotionBoard next) {
        board.set(next);
        state.set(next.rows().isEmpty() ? Phrase.of("promopage.state.none")
                : Phrase.of("promopage.state", next.rows().size(), count(next, Status.PAID), count(next, Status.COST), count(next, Status.UNCLEAR),
                        count(next, Status.NO_COSTS) + count(next, Status.UNKNOWN)));
        rows.land(next.rows());
    }

    private static long count(PromotionBoard board, Status status) {
        return board.rows().stream().filter(row -> row.all().status() == status).count();
    }

    private static boolean isShown(Row row, Shown shown) {
        Status status = row.all().status();
        return switch (shown) {
            case ALL -> true;
            case PAID -> status == Status.PAID;
            case COST -> status == Status.COST;
            case UNKNOWN -> status == Status.NO_COSTS || status == Status.UNKNOWN;
        };
    }
}
