package app.tradewind.ui.data;

import app.tradewind.jobs.boards.FileBoard.Line;
import app.tradewind.jobs.boards.FileBoard.Preview;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.RowTable;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** The first rows of a file, either as written or as understood; there, cells that read otherwise are tinted. */
final class PreviewTable extends TableView<Line> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double HEADER = 32;
    private static final int SHOWN = 6;
    private static final double SCROLL_BAR = 26;
    private static final double LEAST_COLUMN = 36;

    private final transient Texts texts;
    private final boolean understood;

    PreviewTable(Texts texts, boolean understood) {
        this.texts = texts;
        this.understood = understood;
        getStyleClass().addAll("rows", "preview", understood ? "understood" : "raw");
        setFixedCellSize(RowTable.ROW);
        setMinHeight(Region.USE_PREF_SIZE);
        setFocusTraversable(false);
    }

    void show(Preview preview) {
        getColumns().clear();
        for (int i = 0; i < preview.columns().size(); i++) {
            getColumns().add(column(preview.columns().get(i), i));
        }
        if (understood) {
            getColumns().add(outcome());
        }
        getItems().setAll(preview.lines());
        setPrefHeight(HEADER + SCROLL_BAR + Math.min(SHOWN, preview.lines().size()) * RowTable.ROW);
    }

    private TableColumn<Line, Line> column(String header, int index) {
        TableColumn<Line, Line> column = column(header);
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                boolean there = !empty && line != null;
                setText(there ? cells(line).get(index) : null);
                pseudoClassStateChanged(CHANGED, there && understood && line.changed(index));
                pseudoClassStateChanged(LEFT_OUT, there && line.leftOut() != null);
            }
        });
        return column;
    }

    private TableColumn<Line, Line> outcome() {
        TableColumn<Line, Line> column = column("");
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null
                        : line.leftOut() == null ? texts.say("ui.data.used") : texts.say(line.leftOut()));
            }
        });
        return column;
    }

    private static TableColumn<Line, Line> column(String header) {
        TableColumn<Line, Line> column = new TableColumn<>(header);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(LEAST_COLUMN);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private List<String> cells(Line line) {
        return understood ? line.understood() : line.raw();
    }
}
