package app.tradewind.ui.levels;

import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Fields;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form that plans a promotion or a price, and below it what is planned. */
final class PlanForm extends VBox {

    private static final int NARROW = 7;

    final ComboBox<LocalDate> from;
    final ComboBox<LocalDate> to;
    final TextField kind;
    final TextField discount;
    final TextField price;
    final Button save;
    final Button stop;
    final Label told = new Label();
    private final Texts texts;
    private final VBox standing = new VBox();

    PlanForm(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        Fields fields = new Fields(texts);
        from = fields.week("plan-from", "ui.levels.from", Figures::fullDay);
        to = fields.week("plan-to", "ui.levels.to", Figures::fullDay);
        kind = fields.text("plan-kind", "odd.form.kind", "odd.form.kind.prompt");
        discount = fields.text("plan-discount", "odd.form.discount", "odd.form.discount.prompt");
        price = fields.text("plan-price", "odd.form.price", "odd.form.price.prompt");
        save = Parts.primary(texts.bind("odd.form.save"), () -> { });
        save.setId("plan-save");
        stop = Parts.button(texts.bind("odd.form.stop"), () -> { });
        stop.setId("plan-stop");
        told.setId("plan-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("quiet");
        standing.setId("plan-standing");
        standing.getStyleClass().add("source-rows");
        discount.setPrefColumnCount(NARROW);
        price.setPrefColumnCount(NARROW);
        for (Button button : List.of(save, stop)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox weeks = Fields.line(fields.named("ui.levels.from", from), fields.named("ui.levels.to", to));
        HBox offer = Fields.line(fields.named("odd.form.kind", kind), fields.named("odd.form.discount", discount),
                fields.named("odd.form.price", price));
        HBox done = new HBox(told, Parts.spring(), stop, save);
        done.getStyleClass().addAll("writing", "levels-line");
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().addAll(weeks, offer, done, standing);
    }

    /** Shows what is planned of the selected row; each can be changed and taken back. */
    void show(List<? extends PlannedWeeks> plans, Consumer<PlannedWeeks> change, Consumer<PlannedWeeks> takeBack) {
        standing.getChildren().clear();
        for (PlannedWeeks one : plans) {
            VBox words = new VBox(Parts.quiet(texts.bind(TellPlans.said(one.plan()))));
            if (!one.byHand()) {
                words.getChildren().add(Parts.quiet(texts.bind(Phrase.of("odd.form.source", one.plan().origin().file(), one.plan().origin().row()))));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            Button edit = Parts.button(texts.bind("odd.form.change"), () -> change.accept(one));
            edit.setId("plan-change-" + one.id());
            Button undo = Parts.button(texts.bind("ui.levels.undo"), () -> takeBack.accept(one));
            undo.setId("plan-undo-" + one.id());
            for (Button button : List.of(edit, undo)) {
                button.setMinWidth(USE_PREF_SIZE);
            }
            HBox row = new HBox(words, edit, undo);
            row.getStyleClass().add("writing");
            standing.getChildren().add(row);
        }
    }
}
