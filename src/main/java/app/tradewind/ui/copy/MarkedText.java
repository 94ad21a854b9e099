package app.tradewind.ui.copy;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.copy.MarkedField.Marking;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A listing's fields with their marks. */
final class MarkedText extends VBox {

    private final Marking marking;

    MarkedText(Texts texts, Row row, Finding chosen, Consumer<Finding> pick) {
        Listing listing = row.listing();
        marking = new Marking(Stream.concat(row.findings().stream(), row.second().suggestions().stream()).toList(), row.handling().waived().keySet(), chosen, pick);
        getStyleClass().add("marked-text");
        String lang = listing.text().lang();
        add(Parts.label(texts.bind(lang.isEmpty() ? "ui.copy.field.title" : "ui.copy.field.title.lang", lang), "field-name"),
                "title", listing.text().title(), "");
        add(Parts.label(texts.bind("ui.copy.field.bullets"), "field-name"), "bullets",
                String.join("\n", listing.text().bullets()), "•\u2002");
        add(Parts.label(texts.bind("ui.copy.field.description"), "field-name"), "description", listing.text().description(), "");
        add(Parts.label(texts.bind("ui.copy.field.keywords"), "field-name"), "keywords", listing.text().keywords(), "");
    }

    private void add(Label name, String field, String text, String bullet) {
        if (text != null && !text.isBlank()) {
            getChildren().add(new VBox(name, new MarkedField(field, text, bullet, marking)));
        }
    }
}
