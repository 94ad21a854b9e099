package app.tradewind.ui.data.files;

import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Where a file stands, in a word, with what it asks or why it cannot be used; on hover in full. */
final class StateCell extends HBox {

    private final Texts texts;
    private final Pill pill = new Pill();
    private final Label words = new Label();
    private final Tooltip why = new Tooltip();

    StateCell(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("state-cell");
        words.getStyleClass().add("quiet");
        words.setMinWidth(0);
        why.setWrapText(true);
        why.setMaxWidth(420);
        getChildren().addAll(pill, words);
    }

    void set(FileItem item) {
        pill.set(texts.say(word(item)), tone(item.state()));
        Phrase more = more(item);
        words.setText(more == null ? "" : texts.say(more));
        if (more == null) {
            Tooltip.uninstall(this, why);
        } else {
            why.setText(words.getText());
            Tooltip.install(this, why);
        }
    }

    /** The problem, the first open question, what of it is known already, or nothing. */
    private static Phrase more(FileItem item) {
        return switch (item.state()) {
            case UNUSABLE -> item.problem();
            case ASKS -> item.asked().stream().filter(ask -> ask.required() && item.answer(ask.key()).isEmpty())
                    .map(Ask::text).findFirst().orElse(null);
            case KNOWN -> item.board().needs().known() == null ? item.overlap()
                    : Phrase.of("ui.data.known.since", item.board().needs().known().at().atZone(ZoneId.systemDefault()).toLocalDate());
            case READY -> item.overlap();
            case WAITING, READING, BRINGING, BROUGHT, LEFT_OUT -> null;
        };
    }

    private static Phrase word(FileItem item) {
        return switch (item.state()) {
            case WAITING -> Phrase.of("ui.data.state.waiting");
            case READING -> Phrase.of("ui.data.state.reading");
            case ASKS -> Phrase.of("ui.data.state.asks");
            case READY -> Phrase.of(item.likeLastTime() ? "ui.data.state.like" : "ui.data.state.ready");
            case KNOWN -> Phrase.of(item.board().needs().met().twin() ? "ui.data.state.twin" : "ui.data.state.known");
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
