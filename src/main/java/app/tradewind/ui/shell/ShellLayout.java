package app.tradewind.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame's nodes: bar above, rail left, screen in the middle with a banner over it, drawer right, status below. */
final class ShellLayout extends BorderPane {

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final StackPane page = new StackPane();

    ShellLayout(TopBarLayout top, RailLayout rail, StatusBarLayout status, Node banner, Node drawer) {
        getStyleClass().add("shell");
        page.getStyleClass().add("page");
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox middle = new VBox(banner, page);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        HBox work = new HBox(middle, drawer);
        work.getStyleClass().add("work");
        drawer.visibleProperty().addListener((o, was, is) -> page.pseudoClassStateChanged(WIDE, !is));
        page.pseudoClassStateChanged(WIDE, !drawer.isVisible());
        setTop(top);
        setLeft(rail);
        setCenter(work);
        setBottom(status);
    }

    void show(Node screen) {
        page.getChildren().setAll(screen);
    }
}
