package app.tradewind.ui.markets.calculator;

import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of the calculator: a head, the form, the sums. */
final class CalculatorLayout extends VBox {

    private static final double FORM = 400;

    final Button markets;
    final Button prices;

    CalculatorLayout(Texts texts, Node form, Node sums) {
        getStyleClass().add("screen");
        markets = Parts.button(texts.bind("market.title"), () -> { });
        markets.setId("calculator-markets");
        prices = Parts.button(texts.bind("ui.rail.prices"), () -> { });
        prices.setId("calculator-prices");
        Label state = new Label();
        state.textProperty().bind(texts.bind("market.calc.state"));
        ScrollPane left = Parts.scroll(form);
        left.setMinWidth(FORM);
        left.setPrefWidth(FORM);
        ScrollPane right = Parts.scroll(sums);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("side-by-side");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("market.calc.title")), state, markets, prices), both);
    }
}
