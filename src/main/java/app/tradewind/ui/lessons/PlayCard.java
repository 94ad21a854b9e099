package app.tradewind.ui.lessons;

import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.stock.simulate.season.World;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What there is at the start of the coming week, the order to type for it, and the buttons that go on. Enter plays a week. */
final class PlayCard extends VBox {

    private static final double FIELD = 72;
    private static final double FIGURE = 104;

    final TextField sea = new TextField();
    final TextField air = new TextField();
    final Button advised;
    final Button next;
    final Button fast;
    final Label problem = new Label();
    private final Texts texts;
    private final SimpleStringProperty week = new SimpleStringProperty("");
    private final SimpleStringProperty stock = new SimpleStringProperty("");
    private final SimpleStringProperty coming = new SimpleStringProperty("");
    private final SimpleStringProperty cash = new SimpleStringProperty("");
    private final SimpleStringProperty lost = new SimpleStringProperty("");
    private final Label way = wrapped();
    private final Label last = wrapped();
    private final Label terms = wrapped();
    private final HBox byAir;

    PlayCard(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        setMinHeight(USE_PREF_SIZE);
        advised = Parts.button(texts.bind("lesson.ui.advised"), () -> { });
        advised.setId("lesson-advised");
        next = Parts.primary(texts.bind("lesson.ui.next"), () -> { });
        next.setId("lesson-next");
        next.setDefaultButton(true);
        fast = Parts.button(texts.bind("lesson.ui.next-four"), () -> { });
        fast.setId("lesson-fast");
        Tooltip plain = new Tooltip();
        plain.textProperty().bind(texts.bind("lesson.ui.next-four.plain"));
        fast.setTooltip(plain);
        problem.getStyleClass().add("problem");
        problem.setId("lesson-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        terms.getStyleClass().add("quiet");
        last.setId("lesson-last");
        HBox figures = new HBox(figure("lesson.ui.week", week, "lesson-week"), figure("lesson.ui.stock", stock, "lesson-stock"), figure("lesson.ui.coming", coming, "lesson-coming"),
                figure("lesson.ui.cash", cash, "lesson-cash"), figure("lesson.ui.lost", lost, "lesson-lost"));
        figures.getStyleClass().add("lesson-figures");
        byAir = named("lesson.ui.air", air, "lesson-air");
        HBox line = new HBox(named("lesson.ui.sea", sea, "lesson-sea"), byAir, advised, next, fast);
        line.getStyleClass().add("lesson-line");
        getChildren().addAll(figures, way, last, line, problem, terms);
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private VBox figure(String code, SimpleStringProperty value, String id) {
        Label figure = new Label();
        figure.setId(id);
        figure.textProperty().bind(value);
        figure.getStyleClass().add("lesson-figure");
        VBox box = new VBox(Parts.label(texts.bind(code), "quiet"), figure);
        box.setMinWidth(FIGURE);
        return box;
    }

    private HBox named(String code, TextField field, String id) {
        field.setId(id);
        field.setPrefWidth(FIELD);
        field.setPromptText("0");
        field.accessibleTextProperty().bind(texts.bind(code));
        HBox box = new HBox(Parts.label(texts.bind(code), "quiet"), field);
        box.getStyleClass().add("lesson-line");
        return box;
    }

    /** Shows where the person stands. */
    void show(LessonBoard board) {
        World world = board.turns().lesson().world();
        Figures figures = texts.figures();
        int weeks = world.weeks();
        int now = Math.min(weeks, board.log().size() + 1);
        week.set(board.turns().over() ? texts.say("lesson.ui.week.over", weeks)
                : texts.say("lesson.ui.week.of", now, weeks, figures.day(world.from().plusWeeks(now - 1L))));
        stock.set(figures.whole(board.now().stock()));
        coming.set(figures.whole(board.now().onOrder()));
        cash.set(figures.whole(board.now().cash()) + " " + world.costs().currency());
        lost.set(texts.say("lesson.ui.lost.share", board.score().lost(), board.score().lostShare()));
        way.setText(texts.say("lesson.ui.way", said("lesson.ui.comma", WeekPictures.underWay(board))));
        last.setText(texts.say(WeekPictures.last(board)));
        terms.setText(said("lesson.ui.semicolon", WeekPictures.terms(world)));
        byAir.setVisible(world.ways().air() != null);
        byAir.setManaged(world.ways().air() != null);
    }

    private String said(String between, List<Phrase> all) {
        return all.stream().map(texts::say).collect(Collectors.joining(texts.say(between)));
    }
}
