package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.packs.PackReading.Changed;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.ui.copy.FindingWords;
import app.tradewind.ui.copy.packs.PacksViewModel.Line;
import app.tradewind.ui.copy.packs.PacksViewModel.Side;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The nodes of Packs: a head, what is wrong or old, and one of four sides. */
final class PacksLayout extends VBox {

    private static final double CARD = 430;

    final Label state = new Label();
    final Choices<Side> side;
    final RowTable<Line> table;
    final TextField search = new TextField();
    final ScrollPane card = Parts.scroll(new VBox());
    final Label warning = new Label();
    final Label told = new Label();
    private final StackPane middle = new StackPane();
    private final HBox rules;

    PacksLayout(Texts texts, ReadOnlyObjectProperty<PacksBoard> board) {
        getStyleClass().add("screen");
        side = new Choices<>(texts, Side.class, PacksLayout::code);
        side.setId("packs-side");
        table = new RowTable<>(texts);
        table.setId("packs-table");
        table.getStyleClass().add("tight");
        table.nodes("copydesk.packs.column.severity", 74, Pill::new, (pill, line) -> {
            if (state(board, line) == State.OFF) {
                pill.set(texts.say("copydesk.change.pill-off"), Tone.INFO);
            } else {
                pill.set(FindingWords.severity(texts, line.rule().card().severity()), FindingWords.tone(line.rule().card().severity()));
            }
        });
        table.words("copydesk.packs.column.family", 130, line -> FindingWords.family(texts, line.rule().card().family()));
        table.words("copydesk.packs.column.rule", 190, line -> state(board, line) == State.SHIPPED ? line.rule().id()
                : texts.say("copydesk.change.marked", line.rule().id()));
        table.words("copydesk.packs.column.languages", 110, line -> RuleCard.languages(texts, line.rule())).getStyleClass().add("quiet");
        table.figures("copydesk.packs.column.age", 60, line -> board.get() == null ? ""
                : texts.figures().whole(line.pack().age(board.get().today())));
        search.setId("packs-search");
        search.promptTextProperty().bind(texts.bind("copydesk.packs.search"));
        search.accessibleTextProperty().bind(search.promptTextProperty());
        VBox list = Parts.card(search, table);
        list.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox detail = Parts.card(card);
        VBox.setVgrow(card, Priority.ALWAYS);
        detail.setMinWidth(CARD);
        detail.setPrefWidth(CARD);
        rules = new HBox(list, detail);
        rules.getStyleClass().add("side-by-side");
        for (Label label : new Label[] {warning, told}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            Parts.shownWhile(label, label.textProperty().isNotEmpty());
        }
        warning.setId("packs-warning");
        warning.getStyleClass().add("pack-warning");
        told.setId("packs-told");
        told.getStyleClass().add("quiet");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("copydesk.packs.title")), state, side), warning, told, middle);
    }

    /** Whether a rule is as it was shipped. */
    private enum State { SHIPPED, CHANGED, OFF }

    private static State state(ReadOnlyObjectProperty<PacksBoard> board, Line line) {
        Changed changed = board.get() == null ? null : board.get().changed().get(line.rule().id());
        return changed == null ? State.SHIPPED : changed.change().isOff() ? State.OFF : State.CHANGED;
    }

    /** Puts one side in front. */
    void show(Node own, Node trial, Node versions) {
        middle.getChildren().setAll(switch (side.valueProperty().get()) {
            case RULES -> rules;
            case TRY -> trial;
            case OWN -> own;
            case VERSIONS -> versions;
        });
    }

    private static String code(Side side) {
        return switch (side) {
            case RULES -> "copydesk.side.rules";
            case TRY -> "copydesk.side.try";
            case OWN -> "copydesk.side.own";
            case VERSIONS -> "copydesk.side.versions";
        };
    }
}
