package app.tradewind.ui.support.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state in a table cell: a word in its tone, set again for each row. */
public final class Pill extends Label {

    private Tone tone = Tone.NEUTRAL;

    public Pill() {
        getStyleClass().addAll("pill", tone.styleClass());
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public void set(String word, Tone next) {
        setText(word);
        getStyleClass().remove(tone.styleClass());
        tone = next;
        getStyleClass().add(tone.styleClass());
    }
}
