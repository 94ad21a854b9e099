package app.tradewind.ui.shell;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The top bar's nodes: mark and names on the left, search in the middle, switches on the right. */
final class TopBarLayout extends HBox {

    final WorkspaceMenu workspace;
    final CustomTextField search = new CustomTextField();
    final Label markets = new Label();
    final Button lang = new Button();
    final Button look = new Button();

    TopBarLayout(Desk desk) {
        Texts texts = desk.texts();
        workspace = new WorkspaceMenu(desk);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Polygon sail = new Polygon(0, 15, 15, 0, 15, 15);
        sail.getStyleClass().add("mark");
        Label name = Parts.label(texts.bind("ui.app.name"), "app-name");
        HBox left = new HBox(sail, name, workspace);
        left.getStyleClass().add("top-left");
        left.setAlignment(Pos.CENTER_LEFT);

        search.setId("search");
        search.promptTextProperty().bind(texts.bind("ui.search.prompt"));
        search.accessibleTextProperty().bind(texts.bind("ui.search.prompt"));
        search.setLeft(Parts.icon(Feather.SEARCH));
        Label keys = new Label("Ctrl K");
        keys.getStyleClass().add("key");
        search.setRight(keys);

        markets.getStyleClass().add("chip");
        Parts.shownWhile(markets, markets.textProperty().isNotEmpty());
        lang.setId("switch-lang");
        lang.getStyleClass().add("chip");
        lang.setText("EN / 中文");
        lang.accessibleTextProperty().bind(texts.bind("ui.switch.lang"));
        look.setId("switch-look");
        look.getStyleClass().add("chip");
        look.setGraphic(Parts.icon(Feather.MOON));
        look.accessibleTextProperty().bind(texts.bind("ui.switch.look"));
        lang.setMinWidth(Region.USE_PREF_SIZE);
        markets.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(left, search, Parts.spring(), markets, lang, look);
    }
}
