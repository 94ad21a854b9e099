package app.tradewind.ui.why;

import app.tradewind.advice.Footing;
import app.tradewind.advice.Footing.Flaw;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.jobs.quality.ColumnNames;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The rows that make an answer less sure, one click behind its badge: which row, what stands there, and what is wrong with it. */
final class FlawList extends VBox {

    private static final int SHOWN = 12;

    FlawList(Texts texts, Footing footing) {
        getStyleClass().add("source-rows");
        SimpleBooleanProperty open = new SimpleBooleanProperty();
        int all = footing.flaws().size();
        Node link = Parts.link(texts.bind("quality.footing", all), () -> open.set(!open.get()));
        link.setId("why-footing");
        VBox rows = new VBox();
        rows.setId("why-flaws");
        rows.getStyleClass().add("source-rows");
        footing.grounds().stream().filter(ground -> !ground.flaws().isEmpty()).forEach(ground -> {
            rows.getChildren().add(Parts.label(texts.bind(ground.data()), "quiet"));
            ground.flaws().stream().limit(SHOWN).forEach(flaw -> rows.getChildren().add(Parts.quiet(texts.bind(said(flaw)))));
            int more = ground.flaws().size() - SHOWN;
            if (more > 0) {
                rows.getChildren().add(Parts.quiet(texts.bind("quality.more", more)));
            }
        });
        getChildren().addAll(link, Parts.shownWhile(rows, open));
    }

    private static Phrase said(Flaw flaw) {
        String place = AssessData.place(flaw.origin());
        return flaw.value().isBlank() ? Phrase.of("quality.footing.row", place, ColumnNames.of(flaw.column()), flaw.why())
                : Phrase.of("quality.footing.valued", place, ColumnNames.of(flaw.column()), flaw.why(), flaw.value());
    }
}
