package app.tradewind.ui.quality;

import app.tradewind.jobs.quality.AssessData;
import app.tradewind.ui.quality.QualityViewModel.Opened;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A row as it stood in its file; hidden until one is opened. */
final class RawCard extends VBox {

    private static final String CELLS = "\t";
    private static final String BETWEEN = "  ·  ";

    private final Texts texts;
    private final Label place = new Label();
    private final Label raw = new Label();

    RawCard(Texts texts, ObservableValue<Opened> opened) {
        this.texts = texts;
        getStyleClass().add("note");
        place.getStyleClass().add("small-quiet");
        raw.getStyleClass().add("raw");
        raw.setId("quality-raw");
        raw.setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(place, raw);
        Parts.shownWhile(this, opened.map(any -> true).orElse(false));
        opened.addListener((o, was, is) -> show(is));
        texts.langProperty().addListener((o, was, is) -> show(opened.getValue()));
    }

    private void show(Opened opened) {
        if (opened != null) {
            place.setText(texts.say(Phrase.of("quality.raw", AssessData.place(opened.row().lapse().origin()))));
            raw.setText(opened.raw().map(text -> text.replace(CELLS, BETWEEN)).orElseGet(() -> texts.say("quality.raw.gone")));
        }
    }
}
