package app.tradewind.ui.prices;

import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What goes into the price list, and below what came of it, or what stands in its way. */
final class ListPane extends VBox {

    private static final double MOST_HEIGHT = 96;
    private static final double LEAST_HEIGHT = 62;

    final Button choose;
    private final CheckBox allAdvised = new CheckBox();
    private final CheckBox onlyPriced = new CheckBox();
    private final VBox lines = new VBox();
    private final Texts texts;

    ListPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        setId("price-list");
        allAdvised.textProperty().bind(texts.bind("pricelist.advised"));
        allAdvised.setId("price-list-advised");
        onlyPriced.textProperty().bind(texts.bind("pricelist.only"));
        onlyPriced.setId("price-list-only");
        choose = Parts.primary(texts.bind("pricelist.choose"), () -> { });
        choose.setId("price-list-choose");
        Label hint = Parts.quiet(texts.bind("pricelist.hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox options = new HBox(allAdvised, onlyPriced, Parts.spring(), choose);
        options.getStyleClass().add("screen-head");
        ScrollPane scroll = Parts.scroll(lines);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setMinHeight(LEAST_HEIGHT);
        lines.setId("price-list-told");
        Parts.shownWhile(scroll, javafx.beans.binding.Bindings.isNotEmpty(lines.getChildren()));
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Parts.heading(texts.bind("pricelist.heading")), hint, options, scroll);
    }

    ExportPrices.Choice choice() {
        return new ExportPrices.Choice(allAdvised.isSelected(), onlyPriced.isSelected());
    }

    /** Rows that no price can stand on, until a list is written. */
    void flaws(List<Phrase> flaws) {
        lines.getChildren().clear();
        if (!flaws.isEmpty()) {
            lines.getChildren().add(Parts.label(texts.bind("pricelist.flaws", flaws.size()), "strong"));
            told(flaws);
        }
    }

    /** What was written and left out. */
    void done(List<Phrase> told) {
        lines.getChildren().clear();
        told(told);
    }

    private void told(List<Phrase> phrases) {
        phrases.forEach(phrase -> {
            Label line = Parts.label(texts.bind(phrase), "note");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(line);
        });
    }
}
