package app.tradewind.ui.copy.acts;

import app.tradewind.copyrisk.judgement.SignOff;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.SignOff.Standing;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Signed;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Typing;
import app.tradewind.ui.support.parts.Tone;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who has signed for a listing, and the line on which to sign: product and law, each with name, day and note. */
public final class SignLine extends VBox {

    private final Texts texts;
    private final Deeds deeds;
    private final Row row;
    private final HBox form = new HBox();

    public SignLine(Texts texts, Deeds deeds, Row row) {
        this.texts = texts;
        this.deeds = deeds;
        this.row = row;
        getStyleClass().add("sign-line");
        FlowPane roles = new FlowPane();
        roles.getStyleClass().add("buttons");
        for (Role role : Role.values()) {
            roles.getChildren().add(role(role));
        }
        form.getStyleClass().add("writing");
        getChildren().addAll(roles, form);
    }

    private HBox role(Role role) {
        Optional<Signed> signed = row.handling().signed(role);
        Label state = Parts.pill(texts.follow(() -> state(role, signed)), tone(signed));
        boolean holds = signed.filter(each -> each.standing() == Standing.HOLDS).isPresent();
        Button act = holds ? Parts.button(texts.bind("ui.copy.take-back"), () -> deeds.unsign(row, role))
                : Parts.button(texts.bind(signed.isPresent() ? "ui.copy.sign.again" : "ui.copy.sign"), () -> write(role));
        act.getStyleClass().add("flat");
        act.setId(role == Role.PRODUCT ? "copy-sign-product" : "copy-sign-law");
        HBox box = new HBox(state, act);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String state(Role role, Optional<Signed> signed) {
        String who = texts.say(role == Role.PRODUCT ? "ui.copy.sign.product" : "ui.copy.sign.law");
        if (signed.isEmpty()) {
            return texts.say("ui.copy.sign.open", who);
        }
        SignOff sign = signed.get().sign();
        return switch (signed.get().standing()) {
            case HOLDS -> texts.say("ui.copy.sign.holds", who, sign.name(), sign.day());
            case TEXT_CHANGED -> texts.say("ui.copy.sign.text-changed", who, sign.name(), sign.day());
            case PACKS_CHANGED -> texts.say("ui.copy.sign.packs-changed", who, sign.name(), sign.day());
        };
    }

    private static Tone tone(Optional<Signed> signed) {
        return signed.map(each -> each.standing() == Standing.HOLDS ? Tone.GOOD : Tone.WARN).orElse(Tone.INFO);
    }

    private void write(Role role) {
        TextField name = Typing.line(texts, "copy-sign-name", "ui.copy.sign.name");
        name.textProperty().bindBidirectional(deeds.nameProperty());
        name.setPrefColumnCount(8);
        TextField note = Typing.line(texts, "copy-sign-note", "ui.copy.sign.note");
        HBox.setHgrow(note, Priority.ALWAYS);
        Runnable go = () -> {
            if (!name.getText().isBlank()) {
                deeds.sign(row, role, note.getText());
            }
        };
        note.setOnAction(e -> go.run());
        Button sign = Parts.button(texts.bind(role == Role.PRODUCT ? "ui.copy.sign.go-product" : "ui.copy.sign.go-law"), go);
        sign.setId("copy-sign-go");
        form.getChildren().setAll(name, note, sign);
        note.requestFocus();
    }
}
