package app.tradewind.ui.data.receipt;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.Batch.Step;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What came of the files: one receipt each, and the way on. */
public final class ReceiptsPane extends VBox {

    private static final double CARDS_APART = 9;
    private static final double WIDTH = 300;

    private final Texts texts;
    private final Batch batch;
    private final FlowPane receipts = new FlowPane();
    private final Label done = new Label();

    public ReceiptsPane(Texts texts, Batch batch, Runnable goToday) {
        this.texts = texts;
        this.batch = batch;
        getStyleClass().add("column");
        receipts.getStyleClass().add("receipts");
        done.getStyleClass().add("heading");
        Node today = Parts.primary(texts.bind("ui.data.today"), goToday);
        today.setId("data-today");
        HBox way = new HBox(done, Parts.spring(), Parts.button(texts.bind("ui.data.more"), () -> batch.go(Step.FILES)), today);
        way.getStyleClass().add("file-line");
        ScrollPane all = Parts.scroll(receipts);
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().addAll(way, all);
    }

    /** The pane with the receipts of now. */
    public Node shown() {
        receipts.getChildren().clear();
        done.textProperty().unbind();
        done.textProperty().bind(texts.bind("ui.data.done", batch.count(FileState.BROUGHT)));
        batch.items().stream().filter(item -> item.state() == FileState.BROUGHT).map(this::receipt).forEach(receipts.getChildren()::add);
        return this;
    }

    private Node receipt(FileItem item) {
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        Label kind = Parts.label(texts.bind(item.board().layout().chosen().name()), "quiet");
        VBox column = new VBox(name, kind, new ReceiptColumn(texts, item.sums()));
        if (item.overlap() != null) {
            VBox known = Parts.card(Parts.heading(texts.bind("storage.overlap.title")), Parts.quiet(texts.bind(item.overlap())));
            VBox.setMargin(known, new Insets(CARDS_APART, 0, 0, 0));
            column.getChildren().add(known);
        }
        column.getStyleClass().add("receipt-sheet");
        column.setPrefWidth(WIDTH);
        return column;
    }
}
