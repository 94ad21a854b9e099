package app.tradewind.ui.shell;

import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.tasks.RunningTask;
import app.tradewind.ui.support.tasks.Tasks;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/** The promise and the state below: nothing leaves this computer, when was saved, which day it is in the story, what runs. */
final class StatusBarLayout extends HBox {

    private static final double DOT = 4.5;

    final Label saved = new Label();
    final Label day = new Label();
    private final Texts texts;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    StatusBarLayout(Texts texts, Tasks tasks) {
        this.texts = texts;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("promise-dot");
        Label promise = Parts.label(texts.bind("ui.status.promise"), "promise");
        promise.setGraphic(dot);
        saved.getStyleClass().add("quiet");
        day.getStyleClass().add("quiet");
        step.getStyleClass().add("quiet");
        cancel = Parts.button(texts.bind("ui.status.cancel"), () -> tasks.currentProperty().get().cancel());
        cancel.getStyleClass().add("small");
        cancel.setId("cancel-task");
        getChildren().addAll(promise, saved, day, Parts.spring(), step, bar, cancel);
        Parts.shownWhile(bar, tasks.currentProperty().isNotNull());
        Parts.shownWhile(cancel, tasks.currentProperty().isNotNull());
        tasks.currentProperty().addListener((o, was, is) -> watch(is));
        watch(null);
    }

    private void watch(RunningTask task) {
        step.textProperty().unbind();
        bar.progressProperty().unbind();
        if (task == null) {
            step.textProperty().bind(texts.bind("ui.status.idle"));
        } else {
            step.textProperty().bind(texts.bind(task.stepProperty()));
            bar.progressProperty().bind(Bindings.max(-1, task.fractionProperty()));
        }
    }
}
