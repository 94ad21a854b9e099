package app.tradewind.ui.copy.acts;

import app.tradewind.jobs.copydesk.MendPreview;
import app.tradewind.jobs.copydesk.MendPreview.Sentence;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence as it is and as it would be, and what one more check of the listing says of that. */
final class PreviewLines extends VBox {

    PreviewLines(Texts texts, MendPreview preview) {
        getStyleClass().add("mend-preview");
        getChildren().addAll(Parts.label(texts.bind("ui.copy.preview.now"), "field-name"), flow(preview.before(), "mark-was"),
                Parts.label(texts.bind("ui.copy.preview.then"), "field-name"), then(texts, preview.after()), verdict(texts, preview));
    }

    private static TextFlow flow(Sentence sentence, String mark) {
        Text changed = plain(sentence.marked());
        changed.getStyleClass().add(mark);
        TextFlow flow = new TextFlow(plain(sentence.text().substring(0, sentence.start())), changed, plain(sentence.text().substring(sentence.end())));
        flow.getStyleClass().add("field");
        flow.setMinWidth(0);
        return flow;
    }

    /** A sentence of which nothing stays is said to go. */
    private static Node then(Texts texts, Sentence after) {
        return after.text().isBlank() ? Parts.quiet(texts.bind("ui.copy.preview.goes")) : flow(after, "mark-new");
    }

    /** Never that the sentence is in order: only what the same rules find in it. */
    private static Label verdict(Texts texts, MendPreview preview) {
        Label label = Parts.quiet(texts.follow(() -> preview.raised().isEmpty()
                ? texts.say("ui.copy.preview.gone", preview.gone().size())
                : texts.say("ui.copy.preview.raised", preview.gone().size(), preview.raised().stream()
                        .map(each -> texts.say("ui.copy.preview.finding", each.span().text(), each.instead().message())).collect(Collectors.joining(" · ")))));
        label.setId("copy-preview-said");
        label.setMinHeight(USE_PREF_SIZE);
        if (!preview.raised().isEmpty()) {
            label.getStyleClass().add("pack-warning");
        }
        return label;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("plain");
        return text;
    }
}
