package app.tradewind.ui.data;

import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.ui.data.DataViewModel.Step;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The nodes of Data: head with the three steps, and the body of the step the person stands on. */
final class DataLayout extends VBox {

    final Label state = new Label();
    final FilesLayout files;
    final CheckLayout check;
    final StepsBar steps;
    private final Texts texts;
    private final StackPane body = new StackPane();
    private final Button today;

    DataLayout(Texts texts, DataViewModel model, Node tabs, Runnable goToday) {
        this.texts = texts;
        getStyleClass().add("screen");
        files = new FilesLayout(texts, model);
        check = new CheckLayout(texts, model);
        steps = new StepsBar(texts);
        today = Parts.primary(texts.bind("ui.data.today"), goToday);
        today.setId("data-today");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.data.title")), state, tabs, steps), body);
    }

    void stand(Step step, List<FileBoard> brought) {
        steps.stand(step);
        body.getChildren().setAll(switch (step) {
            case FILES -> files;
            case CHECK -> check;
            case RECEIPT -> receipts(brought);
        });
    }

    /** What came of the files, one receipt each, and the way on. */
    private Node receipts(List<FileBoard> brought) {
        HBox all = new HBox();
        all.getStyleClass().add("check");
        for (FileBoard file : brought) {
            Label name = new Label(file.file().getFileName().toString());
            name.getStyleClass().add("strong");
            VBox column = new VBox(name, new ReceiptColumn(texts, file.sums()));
            column.getStyleClass().add("column");
            all.getChildren().add(column);
        }
        VBox both = new VBox(all, new HBox(today), files);
        VBox.setVgrow(files, Priority.ALWAYS);
        both.getStyleClass().add("column");
        return both;
    }
}
