package app.tradewind.ui.data;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.Batch.Step;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Files, check, receipt: where the person stands, with a number each and a tick behind what is done; each a way to go back. */
final class StepsBar extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final String TICK = "✓";

    StepsBar(Texts texts, Batch batch) {
        getStyleClass().add("steps");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        for (Step step : Step.values()) {
            Label number = new Label(String.valueOf(step.ordinal() + 1));
            number.getStyleClass().add("step-number");
            Button line = Parts.button(texts.bind(code(step)), () -> batch.go(step));
            line.getStyleClass().add("step");
            line.setId("data-step-" + (step.ordinal() + 1));
            line.setGraphic(number);
            line.disableProperty().bind(Bindings.createBooleanBinding(() -> !reachable(batch, step),
                    batch.movesProperty(), batch.currentProperty(), batch.stepProperty()));
            getChildren().add(line);
        }
    }

    void stand(Step here) {
        for (Step step : Step.values()) {
            Button line = (Button) getChildren().get(step.ordinal());
            boolean done = step.ordinal() < here.ordinal();
            line.pseudoClassStateChanged(HERE, step == here);
            line.pseudoClassStateChanged(DONE, done);
            ((Label) line.getGraphic()).setText(done ? TICK : String.valueOf(step.ordinal() + 1));
        }
    }

    private static boolean reachable(Batch batch, Step step) {
        return switch (step) {
            case FILES -> true;
            case CHECK -> batch.currentProperty().get() != null && batch.items().contains(batch.currentProperty().get());
            case RECEIPT -> batch.count(FileState.BROUGHT) > 0;
        };
    }

    private static String code(Step step) {
        return switch (step) {
            case FILES -> "ui.data.step.files";
            case CHECK -> "ui.data.step.check";
            case RECEIPT -> "ui.data.step.receipt";
        };
    }
}
