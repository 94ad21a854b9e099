package app.tradewind.ui.copy.acts;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.Waiver.Kind;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.JudgeCopy;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Under the open finding: one button puts the safer wording in place, two links open a line to write on. */
public final class FindingActs extends VBox {

    private final Texts texts;
    private final Deeds deeds;
    private final Row row;
    private final Finding finding;
    private final VBox form = new VBox();
    /** What the text would be; follows what is typed. */
    private final VBox preview = new VBox();

    public FindingActs(Texts texts, Deeds deeds, Row row, Finding finding) {
        this.texts = texts;
        this.deeds = deeds;
        this.row = row;
        this.finding = finding;
        getStyleClass().add("finding-acts");
        Waiver waiver = row.handling().waived().get(finding);
        if (waiver != null) {
            Button back = Parts.button(texts.bind("ui.copy.take-back"), () -> deeds.unwaive(waiver.id()));
            back.setId("copy-unwaive");
            getChildren().addAll(Parts.quiet(texts.bind("ui.copy.waived", waiver.owner(), waiver.day(), waiver.reason(),
                    JudgeCopy.scope(waiver.scope()))), new HBox(back));
            return;
        }
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("buttons");
        JudgeCopy.safer(row, finding).ifPresent(edit -> {
            sceneProperty().addListener((o, was, is) -> {
                if (is != null && preview.getChildren().isEmpty()) {
                    look(null);
                }
            });
            Button apply = Parts.primary(finding.instead().safer().containsValue("")
                    ? texts.bind("ui.copy.leave-out") : texts.bind("ui.copy.use", edit.becomes()), () -> deeds.mend(row, finding, null));
            apply.setId("copy-apply");
            acts.getChildren().add(apply);
        });
        Node other = Parts.button(texts.bind("ui.copy.write"), this::write);
        other.setId("copy-write");
        Node waive = Parts.button(texts.bind("ui.copy.waive"), this::waive);
        waive.setId("copy-waive");
        acts.getChildren().addAll(other, waive);
        form.getStyleClass().add("finding-acts");
        getChildren().addAll(preview, acts, form);
    }

    private void look(String words) {
        deeds.preview(row, finding, words, found -> preview.getChildren().setAll(
                found.<Node>map(each -> new PreviewLines(texts, each)).or(() -> Optional.of(Parts.quiet(texts.bind("copydesk.told.no-place")))).stream().toList()));
    }

    private void write() {
        TextField words = Typing.line(texts, "copy-words", "ui.copy.write.prompt");
        words.setText(finding.span().text());
        words.textProperty().addListener((o, was, is) -> look(is));
        words.setOnAction(e -> deeds.mend(row, finding, words.getText()));
        Button go = Parts.button(texts.bind("ui.copy.write.go"), () -> deeds.mend(row, finding, words.getText()));
        go.setId("copy-write-go");
        form.getChildren().setAll(line(words, go));
        words.requestFocus();
        words.selectAll();
    }

    /** Opens the line on which a finding is accepted. */
    public void waive() {
        ComboBox<Kind> scope = new ComboBox<>();
        scope.setId("copy-scope");
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind kind) {
                return kind == null ? "" : texts.say(code(kind), finding.span().text(), row.listing().item().market(),
                        row.listing().item().sku());
            }

            @Override
            public Kind fromString(String text) {
                return scope.getValue();
            }
        });
        scope.getItems().setAll(Kind.values());
        scope.setValue(Kind.OCCURRENCE);
        TextField reason = Typing.line(texts, "copy-reason", "ui.copy.waive.reason");
        TextField owner = Typing.line(texts, "copy-owner", "ui.copy.waive.owner");
        owner.textProperty().bindBidirectional(deeds.nameProperty());
        Runnable go = () -> {
            if (!reason.getText().isBlank() && !owner.getText().isBlank()) {
                deeds.waive(row, finding, scope.getValue(), reason.getText());
            }
        };
        reason.setOnAction(e -> go.run());
        Button accept = Parts.button(texts.bind("ui.copy.waive.go"), go);
        accept.setId("copy-waive-go");
        accept.disableProperty().bind(reason.textProperty().map(String::isBlank)
                .flatMap(blank -> owner.textProperty().map(text -> blank || text.isBlank())));
        form.getChildren().setAll(scope, reason, line(owner, accept), Parts.quiet(texts.bind("ui.copy.waive.note")));
        reason.requestFocus();
    }

    private static HBox line(TextField field, Button button) {
        HBox line = new HBox(field, button);
        line.getStyleClass().add("writing");
        HBox.setHgrow(field, Priority.ALWAYS);
        return line;
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case OCCURRENCE -> "ui.copy.scope.occurrence";
            case WORD -> "ui.copy.scope.word";
            case LISTING -> "ui.copy.scope.listing";
            case PRODUCT -> "ui.copy.scope.product";
        };
    }
}
