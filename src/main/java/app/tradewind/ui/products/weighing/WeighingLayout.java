package app.tradewind.ui.products.weighing;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.choice.weights.WeighingBoard;
import app.tradewind.jobs.choice.weights.WeighingBoard.Ranks;
import app.tradewind.jobs.choice.weights.WeighingBoard.Row;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.MethodPart;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The nodes of Weights and methods: pairs on the left, the weights and the other ways to rank on the right. */
final class WeighingLayout extends VBox {

    private static final double GAP = 10;
    private static final double PAIRS = 440;
    private static final double HEAD = 32;
    private static final double SCORE = 52;
    private static final double METHOD = 104;

    /** Cards of the score, and of where its weights can come from. */
    private static final List<String> OWN_METHODS = List.of("additive", "weights-by-pairs", "weights-by-figures", "weights-learned");

    final Label state = new Label();
    final Button applyLearned;
    final Hyperlink reset;
    final PairsPane pairs;
    private final Texts texts;
    private final RowTable<Row> weights;
    private final RowTable<Ranks> methods;
    private final Label learned = new Label();
    private final VBox told = new VBox();

    WeighingLayout(Texts texts, WeighingViewModel model) {
        this.texts = texts;
        getStyleClass().add("screen");
        pairs = new PairsPane(texts, model.pairsProperty());
        pairs.setPrefWidth(PAIRS);
        pairs.setMinWidth(PAIRS);
        reset = Parts.link(texts.bind("ui.products.weights.reset"), () -> { });
        reset.setId("weighing-reset");
        applyLearned = Parts.button(texts.bind("weighing.page.learned.apply"), () -> { });
        applyLearned.setId("weighing-apply-learned");
        weights = weights();
        methods = new RowTable<>(texts);
        methods.setId("weighing-methods");
        learned.setWrapText(true);
        learned.setMinHeight(USE_PREF_SIZE);
        learned.setId("weighing-learned");
        VBox now = Parts.card(Parts.heading(texts.bind("weighing.page.weights")), weights, learned, new HBox(reset, Parts.spring(), applyLearned));
        now.setSpacing(GAP);
        VBox ways = Parts.card(Parts.heading(texts.bind("weighing.page.methods")), methods, told);
        ways.setSpacing(GAP);
        ScrollPane right = Parts.scroll(new VBox(GAP, now, ways));
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox work = new HBox(pairs, right);
        work.getStyleClass().add("side-by-side");
        VBox.setVgrow(work, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("weighing.page.title")), state), work);
    }

    private RowTable<Row> weights() {
        RowTable<Row> table = new RowTable<>(texts);
        table.setId("weighing-weights");
        table.words("weighing.column.criterion", 120, row -> texts.say(row.label())).getStyleClass().add("strong");
        shares(table, "weighing.column.now", Row::now);
        shares(table, "weighing.column.delivered", Row::delivered);
        shares(table, "weighing.column.figures", Row::critic);
        table.figures("weighing.column.learned", 96, row -> row.learned() == null ? Figures.NONE
                : texts.say("weighing.page.share", row.learned().share(), row.learned().lo(), row.learned().hi()));
        return table;
    }

    private void shares(RowTable<Row> table, String code, ToDoubleFunction<Row> share) {
        table.figures(code, 60, row -> Double.isNaN(share.applyAsDouble(row)) ? Figures.NONE : texts.figures().percent(share.applyAsDouble(row)));
    }

    void show(WeighingBoard board) {
        weights.getItems().setAll(board.criteria());
        fit(weights, board.criteria().size());
        learned.textProperty().bind(texts.bind(board.learned().said()));
        applyLearned.setDisable(board.learned().weights().isEmpty());
        methods.getColumns().clear();
        methods.nodes("weighing.column.product", 120, ProductName::new, (name, row) -> name.set(row.name(), new SkuMarket(row.sku(), "")));
        var score = methods.figures("weighing.column.score", SCORE, row -> texts.figures().whole(row.rank()));
        score.setMinWidth(SCORE);
        score.getStyleClass().add("strong");
        for (int m = 0; m < board.methods().size(); m++) {
            int method = m;
            var column = methods.figures("", METHOD, row -> row.ranks().get(method) == 0 ? Figures.NONE : texts.figures().whole(row.ranks().get(method)));
            column.setMinWidth(METHOD);
            column.textProperty().bind(texts.bind(board.methods().get(m).said()));
        }
        methods.getItems().setAll(board.products());
        fit(methods, board.products().size());
        told.getChildren().clear();
        if (board.told().stability().top() > 1) {
            told.getChildren().add(note(Parts.quiet(texts.bind("selection.stability", board.told().stability().top(), board.told().stability().sameProducts(),
                    board.told().stability().sameOrder()))));
        }
        board.told().disagreements().forEach(phrase -> told.getChildren().add(note(Parts.quiet(texts.bind(phrase)))));
        told.getChildren().add(MethodPart.among(texts, Stream.concat(OWN_METHODS.stream(),
                board.methods().stream().map(opinion -> opinion.name().toLowerCase(Locale.ROOT).replace('_', '-'))).toList()));
    }

    private static Label note(Label label) {
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** As high as its rows. */
    private static void fit(RowTable<?> table, int rows) {
        double height = HEAD + Math.max(1, rows) * RowTable.ROW + 2;
        table.setPrefHeight(height);
        table.setMinHeight(height);
    }
}
