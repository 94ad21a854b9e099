package app.tradewind.ui.shell;

import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.tasks.Incident;
import app.tradewind.words.Phrase;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What went wrong, above the screen: a sentence, the details to copy where there are any, and a way to put it away. */
final class BannerLayout extends HBox {

    BannerLayout(Texts texts, ObjectProperty<Incident> incident) {
        getStyleClass().add("banner");
        setId("banner");
        setAlignment(Pos.CENTER_LEFT);
        ObservableValue<Phrase> phrase = incident.map(Incident::phrase);
        Label words = Parts.label(texts.bind(phrase));
        words.setWrapText(true);
        Button copy = Parts.button(texts.bind("ui.incident.copy"), () -> copy(incident.get()));
        copy.getStyleClass().add("small");
        Parts.shownWhile(copy, incident.map(i -> !i.details().isEmpty()).orElse(false));
        Button close = Parts.button(texts.bind("ui.incident.close"), () -> incident.set(null));
        close.getStyleClass().add("small");
        close.setId("banner-close");
        getChildren().addAll(Parts.icon(Feather.ALERT_TRIANGLE), words, Parts.spring(), copy, close);
        Parts.shownWhile(this, Bindings.isNotNull(incident));
    }

    private static void copy(Incident incident) {
        ClipboardContent content = new ClipboardContent();
        content.putString(incident.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
