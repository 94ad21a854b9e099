package app.tradewind.ui.lessons;

import app.tradewind.jobs.lessons.Lesson;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Lessons: which season, the step on the left, the play and its pictures on the right. */
final class LessonsLayout extends VBox {

    private static final double LESSON = 230;
    private static final double SHORT = 64;
    private static final double WORD = 116;
    private static final double STEP = 350;

    final Label state = new Label();
    final Label told = new Label();
    final ComboBox<Lesson> lesson = new ComboBox<>();
    final TextField seed;
    final Button restart;
    final PasswordField word = new PasswordField();
    final Button lock;
    final TextField name;
    final Button handIn;
    final StepCard step;
    final PlayCard play;
    final ResultPane result;
    private final Texts texts;

    LessonsLayout(Texts texts, List<Lesson> lessons) {
        this.texts = texts;
        getStyleClass().add("screen");
        lesson.setId("lesson-choice");
        lesson.setPrefWidth(LESSON);
        lesson.getItems().setAll(lessons);
        lesson.accessibleTextProperty().bind(texts.bind("lesson.ui.lesson"));
        lesson.setCellFactory(any -> new NumberedCell());
        lesson.setButtonCell(new NumberedCell());
        seed = field("lesson-seed", "lesson.ui.seed", SHORT);
        restart = Parts.button(texts.bind("lesson.ui.restart"), () -> { });
        restart.setId("lesson-restart");
        word.setId("lesson-word");
        word.setPrefWidth(WORD);
        word.promptTextProperty().bind(texts.bind("lesson.ui.lock.field"));
        word.accessibleTextProperty().bind(texts.bind("lesson.ui.lock.field"));
        lock = Parts.button(texts.bind("lesson.ui.lock"), () -> { });
        lock.setId("lesson-lock");
        Tooltip plain = new Tooltip();
        plain.textProperty().bind(texts.bind("lesson.ui.lock.plain"));
        lock.setTooltip(plain);
        name = field("lesson-name", "lesson.ui.name", WORD);
        handIn = Parts.button(texts.bind("lesson.ui.hand-in"), () -> { });
        handIn.setId("lesson-hand-in");
        told.setId("lesson-told");
        state.setId("lesson-state");
        step = new StepCard(texts);
        play = new PlayCard(texts);
        result = new ResultPane(texts);
        ScrollPane left = Parts.scroll(step);
        left.setMinWidth(STEP);
        left.setPrefWidth(STEP);
        left.setMinHeight(0);
        VBox right = new VBox(play, result);
        right.getStyleClass().add("lesson-right");
        right.setMinSize(0, 0);
        VBox.setVgrow(result, Priority.ALWAYS);
        result.setMinHeight(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox below = new HBox(left, right);
        below.setMinHeight(0);
        below.getStyleClass().add("levels-columns");
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("lesson.title")), state, told), trainer(), below);
    }

    private VBox trainer() {
        Label number = Parts.label(texts.bind("lesson.ui.seed"), "quiet");
        HBox line = new HBox(lesson, number, seed, restart, Parts.spring(), word, lock, name, handIn);
        line.getStyleClass().add("lesson-line");
        VBox card = Parts.card(line);
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private TextField field(String id, String code, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        field.promptTextProperty().bind(texts.bind(code));
        field.accessibleTextProperty().bind(texts.bind(code));
        return field;
    }

    /** A lesson with its number, in the language of now. */
    private final class NumberedCell extends ListCell<Lesson> {

        @Override
        protected void updateItem(Lesson one, boolean empty) {
            super.updateItem(one, empty);
            textProperty().unbind();
            if (empty || one == null) {
                setText(null);
            } else {
                textProperty().bind(texts.bind("lesson.ui.numbered", lesson.getItems().indexOf(one) + 1, one.title()));
            }
        }
    }
}
