package app.tradewind.ui.levels;

import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.levels.Said;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Fields;
import app.tradewind.ui.support.parts.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form that changes a forecast, and below it the changes that stand. */
final class ChangeForm extends VBox {

    final ComboBox<LocalDate> from;
    final ComboBox<LocalDate> to;
    final TextField amount;
    final TextField comment;
    final TextField author;
    final Button save;
    final Label told = new Label();
    private final Texts texts;
    private final VBox standing = new VBox();

    ChangeForm(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        Fields fields = new Fields(texts);
        from = fields.week("levels-from", "ui.levels.from", Figures::day);
        to = fields.week("levels-to", "ui.levels.to", Figures::day);
        amount = fields.text("levels-amount", "ui.levels.amount", "ui.levels.amount.prompt");
        comment = fields.text("levels-comment", "ui.levels.comment", "ui.levels.comment.prompt");
        author = fields.text("levels-author", "ui.levels.author", "ui.levels.author");
        save = Parts.primary(texts.bind("ui.levels.save"), () -> { });
        save.setId("levels-save");
        save.setDefaultButton(true);
        told.setId("levels-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("quiet");
        standing.setId("levels-changes");
        standing.getStyleClass().add("source-rows");
        HBox last = new HBox(fields.named("ui.levels.author", author), save);
        last.getStyleClass().addAll("writing", "levels-line");
        getChildren().addAll(Fields.line(fields.named("ui.levels.from", from), fields.named("ui.levels.to", to), fields.named("ui.levels.amount", amount)),
                fields.named("ui.levels.comment", comment), last, told, standing);
    }

    /** Shows the changes of one row; each can be taken back. */
    void show(List<? extends Judged> changes, LongConsumer takeBack) {
        standing.getChildren().clear();
        for (Judged one : changes) {
            VBox words = new VBox(Parts.quiet(texts.bind(Said.change(one.change()))));
            if (one.verdict().weeks() > 0) {
                words.getChildren().add(Parts.quiet(texts.bind(Said.verdict(one.change(), one.verdict()))));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(words);
            row.getStyleClass().add("writing");
            if (one.change().stands()) {
                Button undo = Parts.button(texts.bind("ui.levels.undo"), () -> takeBack.accept(one.change().id()));
                undo.setId("levels-undo-" + one.change().id());
                row.getChildren().add(undo);
            }
            standing.getChildren().add(row);
        }
    }
}
