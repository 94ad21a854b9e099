package app.tradewind.ui.lessons;

import app.tradewind.jobs.lessons.Lesson;
import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.jobs.lessons.LessonBoard.Judged;
import app.tradewind.jobs.lessons.LessonBoard.State;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Bilingual;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The step of the lesson that the person has come to, and the checks with what was reached. */
final class StepCard extends VBox {

    private final Texts texts;

    StepCard(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        setId("lesson-step");
    }

    /** Shows where the person stands. */
    void show(LessonBoard board) {
        Lesson lesson = board.turns().lesson();
        List<Lesson.Step> steps = lesson.steps();
        int at = 0;
        while (at < steps.size() - 1 && steps.get(at).until() <= board.log().size()) {
            at++;
        }
        Lesson.Step step = steps.get(at);
        int number = at + 1;
        Label title = Parts.heading(texts.follow(() -> texts.say("lesson.ui.step", number, steps.size(), step.title())));
        title.setWrapText(true);
        getChildren().setAll(title, text(step.read()));
        if (board.turns().over()) {
            getChildren().add(strong("lesson.ui.over"));
            getChildren().add(wrapped(Parts.label(texts.bind("lesson.ui.over.reached", board.reached(), board.checks().size()))));
        } else {
            getChildren().addAll(strong("lesson.ui.do"), text(step.todo()));
        }
        getChildren().add(strong("lesson.ui.checks"));
        for (Judged check : board.checks()) {
            HBox line = new HBox(Parts.pill(texts.bind(word(check.state())), tone(check.state())), wrapped(Parts.label(texts.bind(check.said()))));
            line.getStyleClass().add("lesson-check");
            HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
            getChildren().add(line);
        }
    }

    private Label strong(String code) {
        return Parts.label(texts.bind(code), "strong");
    }

    private Label text(Bilingual said) {
        return wrapped(Parts.label(texts.follow(() -> said.in(texts.lang()))));
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String word(State state) {
        return switch (state) {
            case PENDING -> "lesson.ui.state.pending";
            case REACHED -> "lesson.ui.state.reached";
            case MISSED -> "lesson.ui.state.missed";
        };
    }

    private static Tone tone(State state) {
        return switch (state) {
            case PENDING -> Tone.NEUTRAL;
            case REACHED -> Tone.GOOD;
            case MISSED -> Tone.WARN;
        };
    }
}
