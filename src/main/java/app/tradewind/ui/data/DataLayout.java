package app.tradewind.ui.data;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.Batch.Step;
import app.tradewind.ui.data.check.CheckPane;
import app.tradewind.ui.data.files.FilesPane;
import app.tradewind.ui.data.receipt.ReceiptsPane;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The nodes of Data: head with steps, and the body of the step the person stands on. */
final class DataLayout extends VBox {

    final Label state = new Label();
    private final StepsBar steps;
    private final FilesPane files;
    private final CheckPane check;
    private final ReceiptsPane receipts;
    private final StackPane body = new StackPane();

    DataLayout(Desk desk, Batch batch, Runnable goToday) {
        Texts texts = desk.texts();
        getStyleClass().add("screen");
        files = new FilesPane(desk, batch);
        check = new CheckPane(texts, batch);
        receipts = new ReceiptsPane(texts, batch, goToday);
        steps = new StepsBar(texts, batch);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.data.title")), state, steps), body);
    }

    void stand(Step step) {
        steps.stand(step);
        body.getChildren().setAll(switch (step) {
            case FILES -> files;
            case CHECK -> check;
            case RECEIPT -> receipts.shown();
        });
    }
}
