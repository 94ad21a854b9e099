package app.tradewind.ui.quality;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.DataTabs;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Binds Quality. */
public final class QualityView implements Page {

    private final VBox layout = new VBox();

    public QualityView(Desk desk) {
        layout.getStyleClass().add("screen");
        layout.getChildren().add(Parts.screenHead(Parts.label(desk.texts().bind("quality.title")), new Label(),
                new DataTabs(desk, "quality")));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) { }
}
