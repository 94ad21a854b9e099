package app.tradewind.ui.shell;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.parts.Parts;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The rail: one line a screen with its icon, name and count, and under the screen that stands in front one
 * line for each page behind it. The arrow keys walk through it.
 */
final class RailLayout extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final Set<String> LAST_OF_GROUP = Set.of("data");

    RailLayout(Desk desk, ShellViewModel model) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        for (Screens.Entry entry : Screens.ALL) {
            getChildren().add(line(entry, desk, model));
            Screens.behind(entry.id()).forEach(page -> getChildren().add(page(entry, page, desk)));
            if (LAST_OF_GROUP.contains(entry.id())) {
                Region rule = new Region();
                rule.getStyleClass().add("rule");
                getChildren().add(rule);
            }
        }
    }

    private static Node line(Screens.Entry entry, Desk desk, ShellViewModel model) {
        Label name = Parts.label(desk.texts().bind(entry.title()));
        Label count = Parts.label(model.count(entry.id()).asString(), "count");
        Parts.shownWhile(count, model.count(entry.id()).greaterThan(0));
        HBox inside = new HBox(Parts.icon(entry.icon()), name, Parts.spring(), count);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.getStyleClass().add("rail-line");
        Button line = new Button();
        line.setId("rail-" + entry.id());
        line.getStyleClass().setAll("rail-button");
        line.setGraphic(inside);
        line.setMaxWidth(Double.MAX_VALUE);
        inside.minWidthProperty().bind(line.widthProperty().subtract(2));
        line.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> desk.texts().say("ui.rail.spoken", name.getText(), model.count(entry.id()).get()),
                name.textProperty(), model.count(entry.id())));
        line.setOnAction(e -> desk.placeProperty().set(Place.of(entry.id())));
        desk.placeProperty().addListener((o, was, is) -> {
            line.pseudoClassStateChanged(HERE, is.screen().equals(entry.id()));
            line.pseudoClassStateChanged(OPEN, Screens.rail(is.screen()).equals(entry.id()));
        });
        return line;
    }

    /** A page behind a screen: stands in the rail while the person is on this screen or behind it. */
    private static Node page(Screens.Entry above, Screens.Entry entry, Desk desk) {
        Button line = Parts.button(desk.texts().bind(entry.title()), () -> desk.placeProperty().set(Place.of(entry.id())));
        line.setId("page-" + entry.id());
        line.getStyleClass().setAll("rail-button", "rail-page");
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        BooleanProperty near = new SimpleBooleanProperty();
        desk.placeProperty().addListener((o, was, is) -> {
            line.pseudoClassStateChanged(HERE, is.screen().equals(entry.id()));
            near.set(Screens.rail(is.screen()).equals(above.id()));
        });
        return Parts.shownWhile(line, near);
    }
}
