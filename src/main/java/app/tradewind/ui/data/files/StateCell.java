package app.tradewind.ui.data.files;

import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Where a file stands, in a word; on hover why. */
final class StateCell extends HBox {

    private final Texts texts;
    private final Pill pill = new Pill();
    private final Tooltip why = new Tooltip();

    StateCell(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        why.setWrapText(true);
        why.setMaxWidth(420);
        getChildren().add(pill);
    }

    void set(FileItem item) {
        pill.set(texts.say(word(item)), tone(item.state()));
        Phrase problem = item.problem();
        if (problem == null) {
            Tooltip.uninstall(pill, why);
        } else {
            why.setText(texts.say(problem));
            Tooltip.install(pill, why);
        }
    }

    private static Phrase word(FileItem item) {
        return switch (item.state()) {
            case WAITING -> Phrase.of("ui.data.state.waiting");
            case READING -> Phrase.of("ui.data.state.reading");
            case ASKS -> Phrase.of("ui.data.state.asks");
            case READY -> Phrase.of(item.likeLastTime() ? "ui.data.state.like" : "ui.data.state.ready");
            case KNOWN -> Phrase.of("ui.data.state.known");
            case UNUSABLE -> Phrase.of("ui.data.state.unusable");
            case BRINGING -> Phrase.of("ui.data.state.bringing");
            case BROUGHT -> Phrase.of("ui.data.state.brought");
            case LEFT_OUT -> Phrase.of("ui.data.state.left-out");
        };
    }

    private static Tone tone(FileState state) {
        return switch (state) {
            case READY, BROUGHT -> Tone.GOOD;
            case ASKS -> Tone.WARN;
            case UNUSABLE -> Tone.BAD;
            case READING, BRINGING -> Tone.INFO;
            case WAITING, KNOWN, LEFT_OUT -> Tone.NEUTRAL;
        };
    }
}
