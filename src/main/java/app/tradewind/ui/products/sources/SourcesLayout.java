package app.tradewind.ui.products.sources;

import app.tradewind.jobs.choice.SourcesBoard.Row;
import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Sources: a head, the sources, and where a person says which number is an own product. */
final class SourcesLayout extends VBox {

    private static final double FIELD = 200;

    final Label state = new Label();
    final RowTable<Row> table;
    final TextField number = new TextField();
    final TextField sku = new TextField();
    final Button match = new Button();
    private final Texts texts;

    SourcesLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        table = new RowTable<>(texts);
        table.setId("sources-table");
        table.words("sources.column.source", 120, row -> texts.say(row.name())).getStyleClass().add("strong");
        table.figures("sources.column.known", 100, row -> texts.figures().whole(row.check().known().size()));
        table.figures("sources.column.factor", 110, row -> times(row.check(), row.check().factor())).getStyleClass().add("strong");
        table.figures("sources.column.range", 110, row -> range(row.check()));
        table.figures("sources.column.off", 120, row -> times(row.check(), row.check().offBy()));
        table.figures("sources.column.others", 130, row -> texts.figures().whole(row.others()));
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("sources.page.title")), state), card, same());
    }

    private VBox same() {
        number.setId("sources-number");
        sku.setId("sources-sku");
        match.setId("sources-match");
        number.setPrefWidth(FIELD);
        sku.setPrefWidth(FIELD);
        number.promptTextProperty().bind(texts.bind("sources.page.number"));
        sku.promptTextProperty().bind(texts.bind("sources.page.sku"));
        match.textProperty().bind(texts.bind("sources.page.match"));
        HBox line = new HBox(number, sku, match);
        line.getStyleClass().add("side-by-side");
        line.setAlignment(Pos.CENTER_LEFT);
        return Parts.card(Parts.heading(texts.bind("sources.page.same")), Parts.quiet(texts.bind("sources.page.same.hint")), line);
    }

    private String times(SourceCheck check, double factor) {
        return check.told() ? texts.say("sources.page.times", factor) : texts.say("ui.unknown");
    }

    private String range(SourceCheck check) {
        return check.told() ? texts.say("sources.page.range", Math.exp(check.interval().lo()), Math.exp(check.interval().hi())) : "";
    }
}
