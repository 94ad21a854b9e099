package app.tradewind.ui.support.parts;

import app.tradewind.jobs.cards.MethodCard;
import app.tradewind.jobs.cards.MethodCards;
import app.tradewind.ui.support.Texts;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Links that open what a person should know of the methods behind an answer or a page. One card stands open at a time. */
public final class MethodPart extends VBox {

    private static final double GAP = 10;

    private final Texts texts;
    private final ObjectProperty<MethodCard> open = new SimpleObjectProperty<>();

    private MethodPart(Texts texts) {
        this.texts = texts;
    }

    /** Of one method: "About this method". */
    public static MethodPart of(Texts texts, MethodCard card) {
        MethodPart part = new MethodPart(texts);
        Hyperlink link = part.link(texts.bind("shortlist.methods.link"), card);
        link.setId("why-method");
        VBox told = part.told(card);
        told.setId("why-method-card");
        part.getChildren().addAll(link, told);
        return part;
    }

    /** Of the methods of a page: a heading, a link a method with its title, and below them the card that was asked for. @param names of cards */
    public static MethodPart among(Texts texts, List<String> names) {
        MethodPart part = new MethodPart(texts);
        List<MethodCard> cards = names.stream().map(name -> MethodCards.shipped().named(name).orElseThrow()).toList();
        FlowPane links = new FlowPane(GAP, 0);
        links.getStyleClass().add("method-links");
        cards.forEach(card -> {
            Hyperlink link = part.link(texts.bind(cards.size() == 1 ? Phrase.of("shortlist.methods.link")
                    : Phrase.of("shortlist.methods.said", card.title())), card);
            link.setId("method-" + card.name());
            links.getChildren().add(link);
        });
        if (cards.size() > 1) {
            part.getChildren().add(Parts.quiet(texts.bind("shortlist.methods.links")));
        }
        part.getChildren().add(links);
        cards.forEach(card -> part.getChildren().add(part.told(card)));
        return part;
    }

    private Hyperlink link(ObservableValue<String> text, MethodCard card) {
        return Parts.link(text, () -> open.set(open.get() == card ? null : card));
    }

    private VBox told(MethodCard card) {
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
        return Parts.shownWhile(told, Bindings.equal(open, card));
    }

    private Label line(String code, Bilingual text) {
        return quiet(Phrase.of(code, text));
    }

    private Label quiet(Phrase phrase) {
        Label label = Parts.quiet(texts.bind(phrase));
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
