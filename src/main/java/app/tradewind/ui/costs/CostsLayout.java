package app.tradewind.ui.costs;

import app.tradewind.jobs.costs.CostField;
import app.tradewind.ui.costs.CostsViewModel.Line;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The nodes of Costs: a head with what can be done, and a grid of fields, one line a market. */
final class CostsLayout extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double MARKET_WIDTH = 104;
    private static final double FIELD_WIDTH = 90;

    final Label state = new Label();
    final Button save;
    final Button back;
    private final Texts texts;
    private final VBox body = new VBox();

    CostsLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        save = Parts.primary(texts.bind("ui.costs.save"), () -> { });
        save.setId("costs-save");
        save.setDefaultButton(true);
        back = Parts.button(texts.bind("ui.costs.back"), () -> { });
        back.setId("costs-back");
        back.setCancelButton(true);
        HBox buttons = new HBox(back, save);
        buttons.getStyleClass().add("buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        ScrollPane scroll = Parts.scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.costs.title")), state, buttons), scroll);
    }

    /** Shows the fields of these markets; where there is none, what brings one. */
    void show(List<? extends Line> lines) {
        save.setDisable(lines.isEmpty());
        if (lines.isEmpty()) {
            body.getChildren().setAll(new EmptyPanel(texts, Feather.GLOBE, Phrase.of("ui.costs.none"), Phrase.of("ui.costs.none.hint")));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("costs");
        ColumnConstraints market = new ColumnConstraints();
        market.setMinWidth(MARKET_WIDTH);
        grid.getColumnConstraints().add(market);
        head(grid);
        for (int i = 0; i < lines.size(); i++) {
            line(grid, 2 * i + 1, lines.get(i));
        }
        body.getChildren().setAll(Parts.card(grid, Parts.quiet(texts.bind("ui.costs.hint"))));
    }

    private void head(GridPane grid) {
        for (CostField field : CostField.values()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(FIELD_WIDTH);
            grid.getColumnConstraints().add(column);
            Label name = Parts.label(texts.bind(name(field)), "quiet");
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.BOTTOM);
            grid.add(name, field.ordinal() + 1, 0);
        }
    }

    private void line(GridPane grid, int row, Line line) {
        String code = line.market().market();
        Label name = Parts.label(texts.follow(() -> line.market().name().in(texts.lang())), "strong");
        name.setWrapText(true);
        Label note = new Label(code + " · " + line.market().currency().getCurrencyCode());
        note.getStyleClass().add("quiet");
        grid.add(new VBox(name, note), 0, row);
        VBox problems = new VBox();
        for (Cell cell : line.cells()) {
            TextField field = field(code, line, cell);
            grid.add(field, cell.field().ordinal() + 1, row);
            Label problem = Parts.label(texts.bind(cell.problemProperty().map(
                    wrong -> Phrase.of("ui.costs.problem", Phrase.of(name(cell.field())), wrong))), "problem");
            problem.setWrapText(true);
            problem.setId("problem-" + id(code, cell));
            Parts.shownWhile(problem, cell.problemProperty().isNotNull());
            problems.getChildren().add(problem);
        }
        grid.add(problems, 1, row + 1, CostField.values().length, 1);
    }

    private TextField field(String market, Line line, Cell cell) {
        TextField field = new TextField();
        field.setId("cost-" + id(market, cell));
        field.textProperty().bindBidirectional(cell.typedProperty());
        field.promptTextProperty().bind(texts.bind("ui.unknown"));
        field.setPrefColumnCount(6);
        field.setMinWidth(0);
        field.accessibleTextProperty().bind(texts.follow(
                () -> line.market().name().in(texts.lang()) + ", " + texts.say(name(cell.field()))));
        field.accessibleHelpProperty().bind(texts.bind(cell.problemProperty()));
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                cell.check();
            }
        });
        cell.problemProperty().addListener((o, was, is) -> field.pseudoClassStateChanged(DANGER, is != null));
        return field;
    }

    /** Puts the keyboard into a field. */
    void focus(Line line, Cell cell) {
        body.lookup("#cost-" + id(line.market().market(), cell)).requestFocus();
    }

    private static String id(String market, Cell cell) {
        return market.toLowerCase(Locale.ROOT) + "-" + cell.field().key();
    }

    private static String name(CostField field) {
        return switch (field) {
            case FREIGHT_PER_KG -> "ui.costs.freight-per-kg";
            case FREIGHT_PER_PIECE -> "ui.costs.freight-per-piece";
            case DUTY -> "ui.costs.duty";
            case FULFILMENT -> "ui.costs.fulfilment";
            case ADS -> "ui.costs.ads";
            case RETURNS -> "ui.costs.returns";
            case RETURN_COST -> "ui.costs.return-cost";
            case LEAST_MARGIN -> "ui.costs.least-margin";
        };
    }
}
