package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.data.batch.FileItem.Side;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The three sides of a file: its rows, its columns, what was odd. Which one is in front, the file remembers. */
final class SidesCard extends VBox {

    private final Texts texts;
    private final Batch batch;
    private final FileItem item;
    private final StackPane front = new StackPane();

    SidesCard(Texts texts, Batch batch, FileItem item) {
        this.texts = texts;
        this.batch = batch;
        this.item = item;
        getStyleClass().add("card");
        SegmentedButton bar = new SegmentedButton();
        bar.getStyleClass().add("choices");
        bar.setToggleGroup(new ToggleGroup());
        FileBoard board = item.board();
        for (Side side : Side.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("data-side-" + side.ordinal());
            button.textProperty().bind(switch (side) {
                case ROWS -> texts.bind("ui.data.side.rows");
                case COLUMNS -> texts.bind("ui.data.side.columns", board.preview().used().size(), board.preview().columns().size());
                case ODD -> texts.bind("ui.data.side.odd", board.problems().size());
            });
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> {
                button.setSelected(true);
                item.sideProperty().set(side);
            });
            button.setDisable(side == Side.ODD && board.problems().isEmpty());
            bar.getButtons().add(button);
        }
        HBox line = new HBox(bar, Parts.spring(), Parts.shownWhile(Parts.label(texts.bind("ui.data.tinted"), "quiet"),
                Bindings.createBooleanBinding(() -> item.sideProperty().get() == Side.ROWS && RowsPane.bothSides(item.board()),
                        item.sideProperty())));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(line, front);
        // The card lives as long as its board; a weak hold on the item's properties ends with it.
        javafx.beans.value.ChangeListener<Side> turn = (o, was, is) -> turn(bar, is);
        front.setUserData(turn);
        item.sideProperty().addListener(new javafx.beans.value.WeakChangeListener<>(turn));
        turn(bar, item.sideProperty().get());
    }

    private void turn(SegmentedButton bar, Side side) {
        for (Side each : Side.values()) {
            bar.getButtons().get(each.ordinal()).setSelected(each == side);
        }
        Node node = switch (side) {
            case ROWS -> new RowsPane(texts, item);
            case COLUMNS -> new ColumnsTable(texts, batch, item);
            case ODD -> new OddTable(texts, item);
        };
        front.getChildren().setAll(node);
    }
}
