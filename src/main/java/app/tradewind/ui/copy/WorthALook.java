package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The second opinion's suggestions on a listing: one line that opens, and a button each. They are no findings. */
final class WorthALook extends VBox {

    /** @param chosen what is under the person's eyes, {@code null} for nothing: one of these opens the list */
    WorthALook(Texts texts, Row row, Finding chosen, Consumer<Finding> pick) {
        List<Finding> suggestions = row.second().suggestions();
        getStyleClass().add("worth-a-look");
        VBox list = new VBox();
        list.getStyleClass().add("worth-a-look-list");
        list.setVisible(chosen != null && suggestions.contains(chosen));
        list.managedProperty().bind(list.visibleProperty());
        Button fold = Parts.button(texts.follow(() -> texts.say(list.isVisible() ? "copyrisk.opinion.fold" : "copyrisk.opinion.unfold",
                suggestions.size()), list.visibleProperty()), () -> list.setVisible(!list.isVisible()));
        fold.setId("copy-worth-a-look");
        fold.getStyleClass().add("flat");
        for (Finding suggestion : suggestions) {
            Button line = Parts.button(texts.follow(() -> texts.say("copyrisk.opinion.line", suggestion.span().text(),
                    FindingWords.family(texts, suggestion))), () -> pick.accept(suggestion));
            line.setMinWidth(0);
            line.setId("copy-suggestion-" + list.getChildren().size());
            line.getStyleClass().addAll("flat", "suggestion-line");
            list.getChildren().add(line);
        }
        list.getChildren().add(Parts.quiet(texts.bind("copyrisk.opinion.what")));
        getChildren().addAll(fold, list);
    }
}
