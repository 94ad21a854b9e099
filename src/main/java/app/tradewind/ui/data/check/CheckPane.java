package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.data.receipt.ReceiptColumn;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One file under check: what it is, its questions, its rows and columns; what can be done and its receipt on the right. */
public final class CheckPane extends HBox {

    private static final double RECEIPT_WIDTH = 252;

    private final Texts texts;
    private final Batch batch;
    private final ChangeListener<Object> again = (o, was, is) -> show();
    private FileItem item;

    public CheckPane(Texts texts, Batch batch) {
        this.texts = texts;
        this.batch = batch;
        getStyleClass().add("check");
        batch.currentProperty().addListener((o, was, is) -> take(is));
        take(batch.currentProperty().get());
    }

    private void take(FileItem next) {
        if (item != null) {
            item.stateProperty().removeListener(again);
            item.boardProperty().removeListener(again);
            item.asksProperty().removeListener(again);
        }
        item = next;
        if (item != null) {
            item.stateProperty().addListener(again);
            item.boardProperty().addListener(again);
            item.asksProperty().addListener(again);
            show();
        }
    }

    private void show() {
        FileBoard board = item.board();
        VBox left = new VBox(new FileHead(texts, batch, item));
        left.getStyleClass().add("column");
        if (item.problem() != null) {
            left.getChildren().add(unusable());
        } else if (item.state() == FileState.KNOWN && board.needs().known() == null) {
            left.getChildren().add(note("storage.twin.title", item.overlap()));
        } else if (item.state() == FileState.KNOWN) {
            left.getChildren().add(note("ui.data.known.title", Phrase.of("ui.data.known",
                    board.needs().known().at().atZone(java.time.ZoneId.systemDefault()).toLocalDate())));
        } else if (item.state() == FileState.LEFT_OUT) {
            left.getChildren().add(note("ui.data.left-out.title", Phrase.of("ui.data.left-out")));
        }
        if (board == null) {
            left.getChildren().addAll(item.problem() == null ? java.util.List.of(reading()) : java.util.List.of());
        } else {
            if (item.overlap() != null && item.state() != FileState.KNOWN) {
                left.getChildren().add(note("storage.overlap.title", item.overlap()));
            }
            if (board.needs().memory().drift() != null) {
                left.getChildren().add(new DriftCard(texts, board.needs().memory().drift(), batch, item));
            }
            if (!item.asked().isEmpty()) {
                left.getChildren().add(new AsksCard(texts, batch, item));
            }
            if (!board.preview().columns().isEmpty()) {
                left.getChildren().add(new SidesCard(texts, batch, item));
            }
        }
        ScrollPane work = Parts.scroll(left);
        HBox.setHgrow(work, Priority.ALWAYS);
        getChildren().setAll(work, right(board));
    }

    private Node right(FileBoard board) {
        Button skip = item.state() == FileState.LEFT_OUT
                ? Parts.button(texts.bind("ui.data.take-in"), () -> batch.leaveOut(item, false))
                : Parts.button(texts.bind("ui.data.skip"), () -> batch.leaveOut(item, true));
        skip.setId("data-skip");
        skip.setDisable(item.state() == FileState.BROUGHT || item.state() == FileState.BRINGING);
        Button bring = Parts.primary(item.state() == FileState.READY ? texts.bind("ui.data.bring", board.sums().used())
                : texts.bind("ui.data.bring.none"), batch::bring);
        bring.setId("data-bring");
        bring.setDisable(item.state() != FileState.READY);
        HBox buttons = new HBox(skip, bring);
        buttons.getStyleClass().add("buttons");
        VBox right = new VBox(buttons);
        right.getStyleClass().add("column");
        if (board != null && board.sums().read() > 0) {
            ScrollPane receipt = Parts.scroll(new ReceiptColumn(texts, item.sums()));
            VBox.setVgrow(receipt, Priority.ALWAYS);
            right.getChildren().add(receipt);
        } else if (item.state() == FileState.ASKS) {
            right.getChildren().add(Parts.card(Parts.heading(texts.bind("ui.data.receipt")), Parts.quiet(texts.bind("ui.data.receipt.later"))));
        }
        right.setMinWidth(RECEIPT_WIDTH);
        right.setMaxWidth(RECEIPT_WIDTH);
        return right;
    }

    private Node reading() {
        return new EmptyPanel(texts, Feather.CLOCK, Phrase.of("ui.data.reading.title", item.name()), Phrase.of("ui.data.reading"));
    }

    private Node unusable() {
        VBox card = note("ui.data.unusable.title", item.problem());
        card.getChildren().add(Parts.button(texts.bind("ui.data.again"), () -> batch.again(item)));
        card.getStyleClass().add("bad-card");
        return card;
    }

    private VBox note(String title, Phrase text) {
        return Parts.card(Parts.heading(texts.bind(title)), Parts.quiet(texts.bind(text)));
    }
}
