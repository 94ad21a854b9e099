package app.tradewind.ui.products.shortlist;

import app.tradewind.jobs.shortlist.ShortlistBoard.Row;
import app.tradewind.jobs.shortlist.Stage;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Spoken;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.ui.support.parts.Typing;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of the shortlist: a head, the products, what can be done with the selected one, and the columns side by side. */
final class ShortlistLayout extends VBox {

    private static final double LIST = 6.2 * RowTable.ROW;
    private static final double STAGE = 140;

    final Label state = new Label();
    final RowTable<Row> table;
    final ComboBox<Stage> stage = new ComboBox<>();
    final TextField note;
    final Button keepNote;
    final Button remove;
    final Button undo;
    final Button write;
    final ComparePane columns;

    /** @param isCompared whether a product stands in a column @param compare puts it there or takes it out */
    ShortlistLayout(Texts texts, Predicate<String> isCompared, BiConsumer<String, Boolean> compare) {
        getStyleClass().add("screen");
        table = new RowTable<>(texts);
        table.setId("shortlist-table");
        table.nodes("shortlist.column.compare", 60, () -> new Tick(texts, compare), (tick, row) -> tick.show(row.sku(), isCompared.test(row.sku())));
        table.words("shortlist.column.name", 176, Row::name).getStyleClass().add("strong");
        table.nodes("shortlist.column.stage", 124, Pill::new, (pill, row) -> pill.set(texts.say(row.entry().stage().said()), tone(row.entry().stage())));
        table.words("shortlist.column.since", 84, row -> texts.figures().day(row.entry().since()));
        table.figures("shortlist.column.rank", 52, row -> row.advice() == null ? Figures.NONE : texts.figures().whole(row.advice().rank()));
        table.figures("shortlist.column.score", 58, row -> row.advice() == null || row.advice().score() == null ? Figures.NONE
                : texts.figures().whole(row.advice().score().value()));
        table.words("shortlist.column.note", 118, row -> row.entry().notes().isEmpty() ? ""
                : row.entry().notes().get(row.entry().notes().size() - 1)).getStyleClass().add("quiet");
        table.setPrefHeight(LIST);
        table.setMinHeight(LIST);
        stage.setId("shortlist-stage");
        stage.setPrefWidth(STAGE);
        stage.getItems().setAll(Stage.values());
        stage.accessibleTextProperty().bind(texts.bind("shortlist.column.stage"));
        Spoken.in(texts, stage, one -> texts.say(one.said()));
        note = Typing.line(texts, "shortlist-note", "shortlist.note.prompt");
        HBox.setHgrow(note, Priority.ALWAYS);
        keepNote = button(texts, "shortlist.note.keep", "shortlist-keep-note");
        remove = button(texts, "shortlist.remove", "shortlist-remove");
        undo = button(texts, "shortlist.undo", "shortlist-undo");
        write = button(texts, "shortlist.write", "shortlist-write");
        HBox acts = new HBox(stage, note, keepNote, remove);
        acts.getStyleClass().add("levels-line");
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox list = Parts.card(table, acts);
        list.getStyleClass().add("list-card");
        list.setMinHeight(USE_PREF_SIZE);
        columns = new ComparePane(texts);
        ScrollPane scroll = Parts.scroll(columns);
        scroll.setId("shortlist-compare");
        VBox card = Parts.card(scroll);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        HBox buttons = new HBox(undo, write);
        buttons.getStyleClass().add("levels-line");
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("shortlist.title")), state, buttons), list, card);
    }

    private static Button button(Texts texts, String code, String id) {
        Button button = Parts.button(texts.bind(code), () -> { });
        button.setId(id);
        return button;
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case IDEA -> Tone.NEUTRAL;
            case ASKED, SAMPLE, FIRST_BATCH -> Tone.INFO;
            case TAKEN_ON -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }

    /** Whether a product stands in a column. */
    private static final class Tick extends CheckBox {

        private String sku = "";

        Tick(Texts texts, BiConsumer<String, Boolean> compare) {
            accessibleTextProperty().bind(texts.bind("shortlist.compare"));
            setOnAction(e -> compare.accept(sku, isSelected()));
        }

        void show(String product, boolean compared) {
            sku = product;
            setSelected(compared);
        }
    }
}
