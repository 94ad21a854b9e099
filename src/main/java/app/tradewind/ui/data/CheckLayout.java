package app.tradewind.ui.data;

import app.tradewind.intake.RowProblem;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.FileBoard.Ask;
import app.tradewind.jobs.boards.FileBoard.Candidate;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One file under check: what it is, raw beside understood, questions, odd rows; its receipt on the right. */
final class CheckLayout extends HBox {

    private static final double RECEIPT_WIDTH = 252;
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;
    private static final int MOST_PROBLEMS = 20;

    private final Texts texts;
    private final DataViewModel model;

    CheckLayout(Texts texts, DataViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("check");
    }

    void show(FileBoard file) {
        VBox left = new VBox(recognised(file));
        left.getStyleClass().add("column");
        if (!file.asks().isEmpty()) {
            left.getChildren().add(asks(file));
        }
        if (!file.preview().lines().isEmpty()) {
            left.getChildren().add(preview(file));
        }
        if (!file.problems().isEmpty()) {
            left.getChildren().add(problems(file));
        }
        ScrollPane work = Parts.scroll(left);
        HBox.setHgrow(work, Priority.ALWAYS);
        ScrollPane receipt = Parts.scroll(new ReceiptColumn(texts, file.sums()));
        HBox buttons = new HBox(
                Parts.button(texts.bind("ui.data.skip"), model::skip),
                Parts.primary(texts.bind("ui.data.bring", file.sums().used()), model::bring));
        buttons.getStyleClass().add("buttons");
        buttons.getChildren().get(0).setId("data-skip");
        buttons.getChildren().get(1).setId("data-bring");
        buttons.getChildren().get(1).setDisable(!file.ready());
        VBox.setVgrow(receipt, Priority.ALWAYS);
        VBox right = new VBox(buttons, receipt);
        right.getStyleClass().add("column");
        right.setMinWidth(RECEIPT_WIDTH);
        right.setMaxWidth(RECEIPT_WIDTH);
        getChildren().setAll(work, right);
    }

    private Node recognised(FileBoard file) {
        FileBoard.Layout layout = file.layout();
        Label name = new Label(file.file().getFileName().toString());
        name.getStyleClass().add("strong");
        Tone tone = layout.confidence() >= SURE ? Tone.GOOD : layout.confidence() >= LIKELY ? Tone.WARN : Tone.BAD;
        Label pill = Parts.pill(texts.follow(() -> texts.say("ui.data.recognised", texts.say(layout.kind()),
                layout.profile(), texts.figures().percent(layout.confidence()))), tone);
        HBox line = new HBox(name, pill);
        for (Candidate other : layout.others()) {
            line.getChildren().add(Parts.link(texts.follow(() -> texts.say("ui.data.or", other.profile(),
                    texts.figures().percent(other.score()))), () -> model.answer("kind", other.kind())));
        }
        Label format = new Label(layout.format());
        format.getStyleClass().add("quiet");
        line.getChildren().addAll(Parts.spring(), format);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("file-line");
        return Parts.card(line);
    }

    private Node preview(FileBoard file) {
        PreviewTable raw = new PreviewTable(texts, false);
        PreviewTable understood = new PreviewTable(texts, true);
        raw.show(file.preview());
        understood.show(file.preview());
        VBox before = Parts.card(Parts.heading(texts.bind("ui.data.raw")), raw);
        VBox after = Parts.card(Parts.heading(texts.bind("ui.data.understood")), understood);
        for (VBox card : new VBox[] {before, after}) {
            card.setMinWidth(0);
            card.setPrefWidth(1);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        HBox both = new HBox(before, after);
        both.getStyleClass().add("check");
        return both;
    }

    private Node asks(FileBoard file) {
        VBox card = Parts.card(Parts.heading(texts.bind("ui.data.decide", file.asks().size())));
        for (Ask ask : file.asks()) {
            Label words = Parts.label(texts.bind(ask.text()));
            words.setWrapText(true);
            FlowPane answers = new FlowPane();
            answers.getStyleClass().add("buttons");
            for (String option : ask.options()) {
                answers.getChildren().add(Parts.button(texts.bind("ui.product", option), () -> model.answer(ask.key(), option)));
            }
            if (ask.options().isEmpty()) {
                TextField line = new TextField();
                line.accessibleTextProperty().bind(texts.bind(ask.text()));
                line.setOnAction(e -> model.answer(ask.key(), line.getText().strip()));
                answers.getChildren().addAll(line, Parts.button(texts.bind("ui.why.confirm"),
                        () -> model.answer(ask.key(), line.getText().strip())));
            }
            card.getChildren().addAll(words, answers);
        }
        return card;
    }

    private Node problems(FileBoard file) {
        VBox card = Parts.card(Parts.heading(texts.bind("ui.data.odd", file.problems().size())));
        for (RowProblem problem : file.problems().stream().limit(MOST_PROBLEMS).toList()) {
            Label line = Parts.label(texts.bind("ui.data.odd.line", problem.row(), problem.column(), problem.raw(), problem.problem()), "quiet");
            line.setWrapText(true);
            card.getChildren().add(line);
        }
        return card;
    }
}
