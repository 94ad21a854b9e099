package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Preview.Line;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Rows as written beside the same rows as understood; both select and scroll as one, and go where the person jumps. */
final class RowsPane extends HBox {

    private final LineTable raw;
    private final LineTable understood;
    private boolean following;
    private final ChangeListener<Number> jump = (o, was, is) -> jump(is.intValue());

    RowsPane(Texts texts, FileItem item) {
        Preview preview = item.board().preview();
        boolean both = bothSides(item.board());
        raw = new LineTable(texts, preview, false, both ? usedFirst(preview) : all(preview));
        understood = new LineTable(texts, preview, true, preview.used());
        raw.setId("data-raw");
        understood.setId("data-understood");
        getStyleClass().add("check");
        getChildren().add(side(texts, "ui.data.raw", raw));
        if (both) {
            getChildren().add(side(texts, "ui.data.understood", understood));
            raw.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> together(understood, is.intValue()));
            understood.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> together(raw, is.intValue()));
            Platform.runLater(this::scrollTogether);
        }
        item.rowProperty().addListener(new WeakChangeListener<>(jump));
        jump(item.rowProperty().get());
    }

    /** Whether there is an understanding to stand beside the rows. */
    static boolean bothSides(FileBoard board) {
        return !board.preview().used().isEmpty() && board.sums().read() > 0;
    }

    private static List<Integer> all(Preview preview) {
        return IntStream.range(0, preview.columns().size()).boxed().toList();
    }

    /** So that a column stands beside itself. */
    private static List<Integer> usedFirst(Preview preview) {
        List<Integer> order = new ArrayList<>(preview.used());
        all(preview).stream().filter(at -> !order.contains(at)).forEach(order::add);
        return order;
    }

    private static Node side(Texts texts, String title, LineTable table) {
        VBox side = new VBox(Parts.label(texts.bind(title), "strong"), table);
        side.getStyleClass().add("preview-side");
        side.setMinWidth(0);
        side.setPrefWidth(1);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static void together(LineTable other, int index) {
        if (index >= 0 && other.getSelectionModel().getSelectedIndex() != index) {
            other.getSelectionModel().select(index);
        }
    }

    private void jump(int row) {
        for (Line line : raw.getItems()) {
            if (line.row() == row) {
                raw.getSelectionModel().select(line);
                raw.scrollTo(line);
                understood.scrollTo(line);
                return;
            }
        }
    }

    /** The bars exist once the tables are drawn. */
    private void scrollTogether() {
        Optional<ScrollBar> one = bar(raw, Orientation.VERTICAL);
        Optional<ScrollBar> other = bar(understood, Orientation.VERTICAL);
        if (one.isPresent() && other.isPresent()) {
            one.get().valueProperty().bindBidirectional(other.get().valueProperty());
        }
        bar(raw, Orientation.HORIZONTAL).ifPresent(left -> bar(understood, Orientation.HORIZONTAL).ifPresent(right -> {
            follow(left, right);
            follow(right, left);
        }));
    }

    /** Sideways the tables differ in width: the other goes as far as it can, and does not pull back. */
    private void follow(ScrollBar leader, ScrollBar follower) {
        leader.valueProperty().addListener((o, was, is) -> {
            if (!following) {
                following = true;
                follower.setValue(Math.min(is.doubleValue(), follower.getMax()));
                following = false;
            }
        });
    }

    private static Optional<ScrollBar> bar(LineTable table, Orientation orientation) {
        table.applyCss();
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == orientation) {
                return Optional.of(bar);
            }
        }
        return Optional.empty();
    }
}
