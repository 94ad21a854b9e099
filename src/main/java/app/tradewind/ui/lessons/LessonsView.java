package app.tradewind.ui.lessons;

import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Binds Lessons. After each week the cursor stands in the order again, so that a season can be played with digits and Enter. */
public final class LessonsView implements Page {

    private final Desk desk;
    private final LessonsViewModel model;
    private final LessonsLayout layout;

    public LessonsView(Desk desk) {
        this.desk = desk;
        model = new LessonsViewModel(desk.tasks());
        layout = new LessonsLayout(desk.texts(), model.desk().lessons());
        fields();
        buttons();
        layout.state.textProperty().bind(desk.texts().follow(this::state, model.boardProperty(), model.lessonProperty()));
        layout.told.textProperty().bind(desk.texts().bind(model.toldProperty()));
        layout.play.problem.textProperty().bind(desk.texts().bind(model.problemProperty()));
        Parts.shownWhile(layout.play.problem, model.problemProperty().isNotNull());
        layout.lock.textProperty().bind(desk.texts().follow(() -> desk.texts().say(model.lock().lockedProperty().get()
                ? "lesson.ui.unlock" : "lesson.ui.lock"), model.lock().lockedProperty()));
        model.boardProperty().addListener((o, was, is) -> {
            if (is.turns().over()) {
                layout.result.look.valueProperty().set(ResultPane.Look.SIDES);
            }
            show();
            layout.play.sea.requestFocus();
        });
        model.luckProperty().addListener((o, was, is) -> show());
        model.lock().lockedProperty().addListener((o, was, is) -> show());
        desk.texts().langProperty().addListener((o, was, is) -> show());
    }

    private void fields() {
        layout.lesson.valueProperty().bindBidirectional(model.lessonProperty());
        layout.seed.textProperty().bindBidirectional(model.seedProperty());
        layout.word.textProperty().bindBidirectional(model.lock().typedProperty());
        layout.name.textProperty().bindBidirectional(model.nameProperty());
        layout.play.sea.textProperty().bindBidirectional(model.seaProperty());
        layout.play.air.textProperty().bindBidirectional(model.airProperty());
        layout.seed.setOnAction(e -> model.restart());
        layout.word.setOnAction(e -> model.turnLock());
    }

    private void buttons() {
        BooleanBinding over = Bindings.createBooleanBinding(() -> model.boardProperty().get() == null || model.boardProperty().get().turns().over(),
                model.boardProperty());
        layout.play.next.disableProperty().bind(over);
        layout.play.fast.disableProperty().bind(over);
        layout.play.advised.disableProperty().bind(over.or(model.lock().lockedProperty()));
        layout.play.next.setOnAction(e -> model.next(1));
        layout.play.fast.setOnAction(e -> model.next(4));
        layout.play.advised.setOnAction(e -> {
            model.advise();
            layout.result.look.valueProperty().set(ResultPane.Look.WHY);
            layout.play.sea.requestFocus();
        });
        layout.restart.setOnAction(e -> model.restart());
        layout.lock.setOnAction(e -> model.turnLock());
        layout.result.luck.setOnAction(e -> {
            layout.result.look.valueProperty().set(ResultPane.Look.SIDES);
            model.askLuck();
        });
        layout.handIn.setOnAction(e -> handIn());
    }

    private void handIn() {
        if (!model.mayHandIn()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().say("lesson.ui.hand-in"));
        chooser.setInitialFileName(model.boardProperty().get().turns().lesson().name() + ".csv");
        File file = chooser.showSaveDialog(layout.getScene().getWindow());
        if (file != null) {
            model.handIn(file.toPath());
        }
    }

    private String state() {
        LessonBoard board = model.boardProperty().get();
        return board == null ? desk.texts().say("ui.loading") : board.turns().lesson().about().in(desk.texts().lang());
    }

    private void show() {
        LessonBoard board = model.boardProperty().get();
        if (board != null) {
            layout.step.show(board);
            layout.play.show(board);
            layout.result.show(board, model.luckProperty().get(), model.open(board));
        }
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
        desk.questionProperty().set(null);
    }
}
