package app.tradewind.ui.products.drop;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.exit.DropBoard.Row;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Lister;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The drop list as the window shows it, and what a person says of attention and returns. */
final class DropViewModel {

    /** Which rows to show. */
    enum Shown { ALL, GO, UNKNOWN }

    final StringProperty attention = new SimpleStringProperty("");
    final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final Tasks tasks;
    private final Lister lister;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL, DropViewModel::isShown, row -> row.advice().subject());
    private ExitTerms terms = ExitTerms.UNSAID;

    DropViewModel(Tasks tasks, Lister lister) {
        this.tasks = tasks;
        this.lister = lister;
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    void open(String subject) {
        rows.want(subject);
        tasks.run("drops", Phrase.of("shortlist.drop.task"), lister::drops, this::land);
    }

    /** Keeps what is typed; blank takes it back. */
    void keepAttention() {
        Optional<Money> amount = ExitTerms.money(attention.get());
        if (amount.isEmpty() && !attention.get().isBlank()) {
            problem.set(Phrase.of("shortlist.drop.wrong.attention", attention.get()));
            return;
        }
        keep(terms.attending(amount.orElse(null)));
    }

    /** Keeps what the supplier gives back of a product; blank takes it back. */
    void keepRefund(String sku, String typed) {
        Optional<Double> share = ExitTerms.share(typed);
        if (share.isEmpty() && !typed.isBlank()) {
            problem.set(Phrase.of("shortlist.drop.wrong.refund", typed));
            return;
        }
        keep(terms.refunding(sku, share.orElse(null)));
    }

    /** Takes planned prices of an accepted markdown back. */
    void unplan(SkuMarket item) {
        tasks.run("drop terms", Phrase.of("shortlist.drop.task"), progress -> {
            lister.unplan(item, progress);
            return item;
        }, done -> open(item.toString()));
    }

    /** The share that was said for a product as it is typed, empty for none. */
    String refund(String sku) {
        Double share = terms.refunds().get(sku);
        return share == null ? "" : BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private void keep(ExitTerms said) {
        problem.set(null);
        tasks.run("drop terms", Phrase.of("shortlist.drop.task"), progress -> {
            lister.exitTerms(said, progress);
            return said;
        }, done -> open(""));
    }

    private void land(DropBoard board) {
        terms = board.terms();
        attention.set(terms.attention() == null ? "" : terms.attention().toString());
        state.set(board.said());
        rows.land(board.rows());
    }

    private static boolean isShown(Row row, Shown shown) {
        Status status = row.advice().status();
        return switch (shown) {
            case ALL -> true;
            case GO -> status == Status.DROP || status == Status.DOUBTFUL;
            case UNKNOWN -> status == Status.NOT_KNOWN;
        };
    }
}
