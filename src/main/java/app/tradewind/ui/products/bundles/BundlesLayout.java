package app.tradewind.ui.products.bundles;

import app.tradewind.jobs.choice.BundlesBoard.Row;
import app.tradewind.selection.bundle.BundleAdvice.Finding;
import app.tradewind.selection.bundle.Pair;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Bundles: a head, and the pairs. */
final class BundlesLayout extends VBox {

    final Label state = new Label();
    final RowTable<Row> table;
    private final Texts texts;

    BundlesLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        table = new RowTable<>(texts);
        table.setId("bundles-table");
        table.nodes("bundle.column.a", 150, ProductName::new, (name, row) -> name.set(row.a().name()));
        table.nodes("bundle.column.b", 150, ProductName::new, (name, row) -> name.set(row.b().name()));
        table.figures("bundle.column.together", 72, row -> texts.figures().whole(row.advice().pair().together()));
        table.figures("bundle.column.expected", 92, row -> texts.figures().decimal(row.advice().pair().expected(), 1));
        table.figures("bundle.column.lift", 66, row -> texts.figures().decimal(row.advice().pair().lift(), 1)).getStyleClass().add("strong");
        table.figures("bundle.column.range", 92, row -> range(row.advice().pair()));
        table.words("bundle.column.finding", 98, row -> texts.say(code(row.advice().finding())));
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("bundle.page.title")), state), card);
    }


    private String range(Pair pair) {
        return texts.say("bundle.page.range", texts.figures().decimal(pair.liftLo(), 1), texts.figures().decimal(pair.liftHi(), 1));
    }

    private static String code(Finding finding) {
        return switch (finding) {
            case BUNDLE -> "bundle.finding.bundle";
            case LARGE_ORDERS -> "bundle.finding.large";
            case CHANCE -> "bundle.finding.chance";
            case NOT_ENOUGH_ORDERS -> "bundle.finding.few";
        };
    }
}
