package app.tradewind.ui.limits;

import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.limits.LimitText;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.bounds.LimitFields;
import app.tradewind.ui.support.bounds.LimitForm;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Price bounds: a grid with a line for the shop and one a market, and a table of those of products. */
final class LimitsLayout extends VBox {

    private static final double PLACE = 140;
    private static final double PRODUCT = 330;

    final Label state = new Label();
    final Label problem;
    final Button save;
    final RowTable<PriceLimit> products;
    private final GridPane grid = new GridPane();
    private final Texts texts;
    private LimitsBoard shown;

    LimitsLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        save = Parts.primary(texts.bind("limits.save"), () -> { });
        save.setId("limits-save");
        save.setDefaultButton(true);
        problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setId("limits-problem");
        problem.setWrapText(true);
        grid.getStyleClass().add("costs");
        products = new RowTable<>(texts);
        products.setId("limits-products");
        products.getStyleClass().add("tight");
        columns();
        VBox list = Parts.card(Parts.heading(texts.bind("limits.products")), products);
        VBox.setVgrow(products, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox buttons = new HBox(save);
        buttons.setMinWidth(USE_PREF_SIZE);
        VBox wide = Parts.card(Parts.heading(texts.bind("limits.wide")), grid, problem, hint("limits.hint"));
        wide.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("limits.title")), state, buttons), wide, list);
    }

    /** Shows the forms, and the columns of the products' bounds. */
    void show(List<LimitForm> forms, LimitsBoard board) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        ColumnConstraints place = new ColumnConstraints();
        place.setMinWidth(PLACE);
        grid.getColumnConstraints().add(place);
        int column = 1;
        for (Kind kind : LimitsViewModel.WIDE) {
            ColumnConstraints figures = new ColumnConstraints();
            figures.setHgrow(Priority.ALWAYS);
            figures.setMinWidth(0);
            grid.getColumnConstraints().add(figures);
            Label name = Parts.label(texts.bind(LimitText.name(kind)), "quiet");
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.BOTTOM);
            grid.add(name, column++, 0);
        }
        for (int row = 0; row < forms.size(); row++) {
            line(forms.get(row), row + 1, board);
        }
        shown = board;
        products.refresh();
    }

    private void line(LimitForm form, int row, LimitsBoard board) {
        Label name = Parts.label(form.market().isEmpty() ? texts.bind("limits.shop")
                : texts.follow(() -> board.markets().get(form.market()).in(texts.lang())), "strong");
        name.setWrapText(true);
        grid.add(name, 0, row);
        int column = 1;
        for (Kind kind : form.kinds().stream().sorted((a, b) -> LimitsViewModel.WIDE.indexOf(a) - LimitsViewModel.WIDE.indexOf(b)).toList()) {
            TextField field = LimitFields.field(texts, form, kind);
            String instead = form.figure(kind);
            field.promptTextProperty().bind(texts.follow(() -> instead.isEmpty() ? texts.say("limits.none") : instead));
            grid.add(field, column++, row);
        }
    }

    private void columns() {
        products.words("ui.prices.column.product", PRODUCT, limit -> limit.sku() + (limit.market().isEmpty() ? "" : " · " + limit.market())
                + " · " + name(limit));
        products.words("limits.column.limit", 170, limit -> texts.say(LimitText.name(limit.kind())));
        products.figures("limits.column.figure", 110, limit -> limit.figure() == null ? texts.say("limits.lifted") : LimitText.typed(limit));
        products.words("limits.column.from", 240, limit -> limit.byHand() ? texts.say("limits.by-hand")
                : limit.origin().file() + ":" + limit.origin().row());
    }

    private String name(PriceLimit limit) {
        return shown == null ? "" : shown.names().getOrDefault(limit.sku(), "");
    }

    private Label hint(String code) {
        Label hint = Parts.quiet(texts.bind(code));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }
}
