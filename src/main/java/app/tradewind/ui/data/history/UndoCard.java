package app.tradewind.ui.data.history;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.ui.data.history.HistoryViewModel.Entry;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what taking an import back will change, and asks; hidden while nothing is to be taken back. */
final class UndoCard extends VBox {

    UndoCard(Texts texts, HistoryViewModel model) {
        getStyleClass().addAll("card", "drift");
        Label title = Parts.heading(texts.follow(() -> model.askedProperty().get() == null ? ""
                : texts.say("ui.history.ask", model.askedProperty().get().row().file()), model.askedProperty()));
        Label words = Parts.quiet(texts.follow(() -> said(texts, model.askedProperty().get()), model.askedProperty()));
        words.setId("history-ask");
        Button yes = Parts.primary(texts.bind("ui.history.ask.yes"), () -> model.undo(model.askedProperty().get()));
        yes.setId("history-yes");
        Button no = Parts.button(texts.bind("ui.history.ask.no"), () -> model.ask(null));
        no.setId("history-no");
        HBox buttons = new HBox(yes, no);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(title, words, buttons);
        Parts.shownWhile(this, model.askedProperty().isNotNull());
        model.askedProperty().addListener((o, was, is) -> {
            if (is != null) {
                yes.requestFocus();
            }
        });
    }

    private static String said(Texts texts, Entry entry) {
        if (entry == null) {
            return "";
        }
        DataBoard.Row row = entry.row();
        return texts.say("ui.history.ask.what", texts.figures().dayTime(row.at().atZone(ZoneId.systemDefault()).toLocalDateTime()),
                row.rows().used(), row.rows().later());
    }
}
