package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.file.Needs.Memory;
import app.tradewind.jobs.boards.file.Recognised;
import app.tradewind.jobs.boards.file.Recognised.Candidate;
import app.tradewind.jobs.check.FileAnswers;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A file's name, what it was recognised as with its rivals, whether such a file was known, and the way to its neighbours. */
final class FileHead extends VBox {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    private final Texts texts;
    private final Batch batch;
    private final FileItem item;

    FileHead(Texts texts, Batch batch, FileItem item) {
        this.texts = texts;
        this.batch = batch;
        this.item = item;
        getStyleClass().add("card");
        Label name = new Label(item.name());
        name.getStyleClass().add("strong");
        HBox first = new HBox(name, Parts.spring());
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("file-line");
        if (item.board() != null && !item.board().layout().format().isEmpty()) {
            first.getChildren().add(1, quiet(item.board().layout().format()));
        }
        if (batch.items().size() > 1) {
            first.getChildren().addAll(neighbour(-1, "‹", "ui.data.previous"),
                    Parts.label(texts.bind("ui.data.place", batch.items().indexOf(item) + 1, batch.items().size()), "quiet"),
                    neighbour(1, "›", "ui.data.next"));
        }
        getChildren().add(first);
        if (item.board() != null && item.board().layout().chosen() != null) {
            getChildren().addAll(recognised(item.board().layout()), rivals(item.board().layout()));
        }
    }

    private FlowPane recognised(Recognised layout) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("recognised");
        Candidate chosen = layout.chosen();
        Tone tone = chosen.score() >= SURE ? Tone.GOOD : chosen.score() >= LIKELY ? Tone.WARN : Tone.BAD;
        Label pill = Parts.pill(texts.follow(() -> texts.say("ui.data.recognised", texts.say(chosen.name()),
                texts.figures().percent(chosen.score()))), tone);
        pill.setId("data-recognised");
        Tooltip.install(pill, tip(chosen));
        line.getChildren().addAll(pill, Parts.quiet(texts.bind(chosen.evidence())));
        Memory memory = item.board().needs().memory();
        if (memory.likeLastTime()) {
            line.getChildren().add(Parts.pill(texts.bind(memory.told() ? "ui.data.like.told" : "ui.data.like"), Tone.INFO));
            if (memory.told()) {
                line.getChildren().add(Parts.link(texts.bind("ui.data.forget"), () -> batch.forget(item)));
            }
        }
        return line;
    }

    /** What else it could be. */
    private FlowPane rivals(Recognised layout) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("recognised");
        line.getChildren().add(Parts.label(texts.bind("ui.data.others"), "quiet"));
        for (Candidate other : layout.others()) {
            Hyperlink link = Parts.link(texts.follow(() -> texts.say("ui.data.or", texts.say(other.name()),
                    texts.figures().percent(other.score()))), () -> batch.answer(item, FileAnswers.LAYOUT, other.profile()));
            link.setTooltip(tip(other));
            line.getChildren().add(link);
        }
        line.getChildren().add(otherKind());
        return line;
    }

    /** Anything else it could be, as a question among the others. */
    private Hyperlink otherKind() {
        Hyperlink link = Parts.link(texts.bind("ui.data.other-kind"), () -> batch.askKind(item));
        link.setId("data-other-kind");
        return link;
    }

    private Tooltip tip(Candidate candidate) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.follow(() -> candidate.profile() + " · " + texts.say(candidate.evidence())));
        return tip;
    }

    private Button neighbour(int step, String sign, String spoken) {
        int to = batch.items().indexOf(item) + step;
        Button button = new Button(sign);
        button.getStyleClass().add("small");
        button.accessibleTextProperty().bind(texts.bind(Phrase.of(spoken)));
        button.setDisable(to < 0 || to >= batch.items().size());
        button.setOnAction(e -> batch.open(batch.items().get(to)));
        return button;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
