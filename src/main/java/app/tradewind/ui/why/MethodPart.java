package app.tradewind.ui.why;

import app.tradewind.jobs.cards.MethodCard;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A link that opens what a person should know of the method behind an answer. */
final class MethodPart extends VBox {

    private final Texts texts;

    MethodPart(Texts texts, MethodCard card) {
        this.texts = texts;
        BooleanProperty open = new SimpleBooleanProperty();
        Hyperlink link = Parts.link(texts.bind("shortlist.methods.link"), () -> open.set(!open.get()));
        link.setId("why-method");
        VBox told = new VBox(Parts.label(texts.bind(Phrase.of("shortlist.methods.said", card.title())), "strong"),
                line("shortlist.methods.does", card.says().does()), line("shortlist.methods.for", card.says().use()),
                line("shortlist.methods.needs", card.says().needs()), line("shortlist.methods.cannot", card.says().cannot()));
        card.measured().forEach(each -> told.getChildren().addAll(line("shortlist.methods.measured", each.figure()),
                quiet(Phrase.of("shortlist.methods.by", each.command()))));
        if (card.measured().isEmpty()) {
            told.getChildren().add(quiet(Phrase.of("shortlist.methods.unmeasured")));
        }
        told.getChildren().add(quiet(Phrase.of("shortlist.methods.source", card.known().source())));
        told.getStyleClass().add("method-card");
        told.setId("why-method-card");
        getChildren().addAll(link, Parts.shownWhile(told, open));
    }

    private Label line(String code, Bilingual text) {
        return quiet(Phrase.of(code, text));
    }

    private Label quiet(Phrase phrase) {
        return Parts.quiet(texts.bind(phrase));
    }
}
