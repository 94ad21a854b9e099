package app.tradewind.ui.data.history;

import app.tradewind.intake.layout.Kind;
import app.tradewind.ui.data.history.HistoryViewModel.Entry;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.words.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of the history: one line an import, with its way back. */
final class HistoryLayout extends VBox {

    final Label state = new Label();
    final RowTable<Entry> table;
    private final Texts texts;

    HistoryLayout(Texts texts, UndoCard ask, Consumer<Entry> undo, Consumer<Entry> again) {
        this.texts = texts;
        getStyleClass().add("screen");
        table = new RowTable<>(texts);
        table.setId("data-history");
        table.words("ui.data.column.at", 160, entry -> time(entry.row().at()));
        table.words("ui.data.column.file", 260, entry -> entry.row().file());
        table.words("ui.data.column.kind", 150, entry -> kind(entry.row().kind()));
        table.figures("ui.data.column.read", 90, entry -> texts.figures().whole(entry.row().rows().read()));
        table.figures("ui.data.column.used", 90, entry -> texts.figures().whole(entry.row().rows().used()));
        table.nodes("ui.data.column.state", 190, Pill::new, this::fill);
        table.nodes("", 140, () -> new BackButton(undo, again), BackButton::set);
        table.setPlaceholder(new EmptyPanel(texts, Feather.DATABASE, Phrase.of("ui.history.empty.title"), Phrase.of("ui.history.empty")));
        VBox card = Parts.card(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.history.title")), state), ask, card);
        table.focusTraversableProperty().bind(Bindings.isNotEmpty(table.getItems()));
    }

    private void fill(Pill pill, Entry entry) {
        pill.set(entry.stands() ? texts.say("ui.history.stands") : texts.say("ui.history.undone", time(entry.undoneAt())),
                entry.stands() ? Tone.GOOD : Tone.NEUTRAL);
    }

    private String kind(String id) {
        return Kind.ofId(id).map(kind -> texts.say(kind.phrase())).orElse(id);
    }

    private String time(Instant at) {
        return texts.figures().dayTime(at.atZone(ZoneId.systemDefault()).toLocalDateTime());
    }

    /** Takes an import back; one that was taken back it brings in again. */
    private final class BackButton extends Button {

        private final transient Consumer<Entry> undo;
        private final transient Consumer<Entry> again;

        BackButton(Consumer<Entry> undo, Consumer<Entry> again) {
            this.undo = undo;
            this.again = again;
            getStyleClass().add("small");
        }

        void set(Entry entry) {
            setId("history-back-" + entry.row().id());
            setText(texts.say(entry.stands() ? "ui.data.undo" : "ui.history.again"));
            setAccessibleText(texts.say(entry.stands() ? "ui.data.undo.spoken" : "ui.history.again.title", entry.row().file()));
            setOnAction(e -> (entry.stands() ? undo : again).accept(entry));
        }
    }
}
