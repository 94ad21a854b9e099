package app.tradewind.ui.copy.acts;

import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a certificate's file says, to be put right and kept: mark, number, last day, and for what it holds. */
public final class PaperForm extends VBox {

    /**
     * @param read what the file says; the first proposal stands in the fields
     * @param done told when the form is to go
     */
    public PaperForm(Texts texts, Deeds deeds, Row row, Path file, AddPaper.Read read, Runnable done) {
        getStyleClass().add("paper-form");
        Label says = Parts.quiet(texts.follow(() -> read.scanned() ? texts.say("ui.copy.paper.scanned", file.getFileName().toString())
                : read.proposals().isEmpty() ? texts.say("ui.copy.paper.nothing", file.getFileName().toString())
                : texts.say("ui.copy.paper.found", file.getFileName().toString())));
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        TextField mark = field(texts, "copy-paper-mark", "ui.copy.evidence.mark", 8);
        TextField number = field(texts, "copy-paper-number", "ui.copy.evidence.number", 16);
        DatePicker until = Typing.day(texts, "copy-paper-until", "ui.copy.paper.until");
        until.setPrefWidth(132);
        TextField models = field(texts, "copy-paper-models", "ui.copy.paper.models", 14);
        CheckBox product = tick(texts, "ui.copy.paper.this-product");
        CheckBox market = tick(texts, "ui.copy.paper.this-market");
        read.proposals().stream().findFirst().ifPresent(first -> {
            mark.setText(first.mark());
            number.setText(first.number());
            until.setValue(first.validUntil());
        });
        Button keep = Parts.primary(texts.bind("ui.copy.paper.keep"), () -> {
            deeds.addPaper(file, new AddPaper.Fields(product.isSelected() ? row.listing().item().sku() : "", mark.getText(), number.getText(),
                    market.isSelected() ? List.of(row.listing().item().market()) : List.of(),
                    List.of(models.getText().split("[,;，；、]")), until.getValue()));
            done.run();
        });
        keep.setId("copy-paper-keep");
        keep.disableProperty().bind(mark.textProperty().isEmpty());
        Button leave = Parts.button(texts.bind("ui.copy.paper.leave"), done);
        FlowPane fields = new FlowPane(Typing.named(texts, "ui.copy.evidence.mark", mark), Typing.named(texts, "ui.copy.evidence.number", number),
                Typing.named(texts, "ui.copy.paper.until", until),
                Typing.named(texts, "ui.copy.paper.models.name", models), product, market, keep, leave);
        fields.setRowValignment(VPos.BOTTOM);
        fields.setHgap(8);
        fields.setVgap(6);
        getChildren().addAll(says, fields);
    }

    private static TextField field(Texts texts, String id, String prompt, int columns) {
        TextField field = Typing.line(texts, id, prompt);
        field.setPrefColumnCount(columns);
        return field;
    }

    private static CheckBox tick(Texts texts, String code) {
        CheckBox tick = new CheckBox();
        tick.textProperty().bind(texts.bind(code));
        tick.setSelected(true);
        return tick;
    }
}
