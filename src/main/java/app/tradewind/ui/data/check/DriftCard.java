package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Suggestion;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileItem.Side;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What has changed in an export's headers since last time, with the way to its columns. */
final class DriftCard extends VBox {

    private static final int SHOWN = 8;

    private final Texts texts;
    private final FlowPane changes = new FlowPane();

    DriftCard(Texts texts, Drift drift, Batch batch, FileItem item) {
        this.texts = texts;
        getStyleClass().addAll("card", "drift");
        changes.getStyleClass().add("recognised");
        drift.renamed().forEach(each -> add(Phrase.of("ui.data.drift.renamed", each.before(), each.now()), Tone.WARN));
        drift.missing().stream().limit(SHOWN).forEach(each -> add(Phrase.of("ui.data.drift.missing", each), Tone.BAD));
        drift.added().stream().limit(SHOWN).forEach(each -> add(Phrase.of("ui.data.drift.added", each), Tone.INFO));
        int more = Math.max(0, drift.missing().size() - SHOWN) + Math.max(0, drift.added().size() - SHOWN);
        if (more > 0) {
            add(Phrase.of("ui.data.drift.more", more), Tone.NEUTRAL);
        }
        getChildren().addAll(Parts.heading(texts.bind("ui.data.drift")), changes);
        if (drift.suggestion() != null && !taken(drift.suggestion(), item)) {
            Button same = Parts.button(texts.bind("ui.data.drift.same"), () -> batch.answer(item, drift.suggestion().answers()));
            same.setId("data-drift-same");
            Label words = Parts.label(texts.bind(drift.suggestion().text()));
            words.setWrapText(true);
            getChildren().addAll(words, same);
        }
        getChildren().add(
                Parts.link(texts.bind("ui.data.drift.columns"), () -> item.sideProperty().set(Side.COLUMNS)));
    }

    private static boolean taken(Suggestion suggestion, FileItem item) {
        return item.answers().entrySet().containsAll(suggestion.answers().entrySet());
    }

    private void add(Phrase words, Tone tone) {
        Label pill = Parts.pill(texts.bind(words), tone);
        changes.getChildren().add(pill);
    }
}
