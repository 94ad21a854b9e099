package app.tradewind.ui.why;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The drawer: a column of cards that scrolls, pictures first, then the reasons. */
final class WhyLayout extends ScrollPane {

    private static final double WIDTH = 404;

    private final VBox column = new VBox();

    WhyLayout() {
        getStyleClass().addAll("drawer", "plain-scroll", "edge-to-edge");
        setId("why");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        column.getStyleClass().add("column");
        setContent(column);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setFocusTraversable(false);
    }

    void show(List<Node> pictures, Node card, List<Node> below) {
        column.getChildren().setAll(pictures);
        column.getChildren().add(card);
        column.getChildren().addAll(below);
        setVvalue(0);
    }

    void clear() {
        column.getChildren().clear();
    }
}
