package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Preview.Line;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.RowTable;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Rows of a file, either as written or as understood; there, cells that read otherwise are tinted and say why on hover. */
final class LineTable extends TableView<Line> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double HEADER = 32;
    private static final int SHOWN = 8;
    private static final double SCROLL_BAR = 16;
    private static final double LETTER = 7.2;
    private static final int LEAST_LETTERS = 5;
    private static final int MOST_LETTERS = 22;
    private static final int PROBED = 30;
    private static final double NUMBER_WIDTH = 46;

    private final transient Texts texts;
    private final transient Preview preview;
    private final boolean understood;

    /** @param order places of the columns to show */
    LineTable(Texts texts, Preview preview, boolean understood, List<Integer> order) {
        this.texts = texts;
        this.preview = preview;
        this.understood = understood;
        getStyleClass().addAll("rows", "preview", understood ? "understood" : "raw");
        setFixedCellSize(RowTable.ROW - 6);
        setMinHeight(Region.USE_PREF_SIZE);
        setPrefHeight(HEADER + SCROLL_BAR + Math.max(2, Math.min(SHOWN, preview.lines().size())) * getFixedCellSize());
        if (!understood) {
            TableColumn<Line, Line> number = column("", NUMBER_WIDTH);
            number.getStyleClass().add("row-number");
            number.setCellFactory(any -> new Cell(-1));
            getColumns().add(number);
        }
        for (int at : order) {
            TableColumn<Line, Line> column = column(preview.columns().get(at).header(), width(at));
            column.setCellFactory(any -> new Cell(at));
            getColumns().add(column);
        }
        if (understood) {
            TableColumn<Line, Line> outcome = column("", 90);
            outcome.setCellFactory(any -> new Outcome());
            getColumns().add(0, outcome);
            texts.langProperty().addListener((o, was, is) -> refresh());
        }
        getItems().setAll(preview.lines());
    }

    /** Wide enough for the first cells, within bounds. */
    private double width(int column) {
        int letters = Math.max(LEAST_LETTERS, preview.columns().get(column).header().length());
        for (Line line : preview.lines().subList(0, Math.min(PROBED, preview.lines().size()))) {
            String cell = (understood ? line.understood() : line.raw()).get(column);
            letters = Math.max(letters, cell.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum());
        }
        return 14 + LETTER * Math.min(MOST_LETTERS, letters);
    }

    private static TableColumn<Line, Line> column(String header, double width) {
        TableColumn<Line, Line> column = new TableColumn<>(header);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    /** One cell of a column, or with a negative one the row's number. */
    private final class Cell extends TableCell<Line, Line> {

        private final int at;

        Cell(int at) {
            this.at = at;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean there = !empty && line != null;
            boolean changed = there && understood && line.changed(at);
            setText(!there ? null : at < 0 ? String.valueOf(line.row())
                    : (understood ? line.understood() : line.raw()).get(at));
            pseudoClassStateChanged(CHANGED, changed);
            pseudoClassStateChanged(LEFT_OUT, there && line.leftOut() != null);
            setTooltip(changed ? why(line) : null);
        }

        private Tooltip why(Line line) {
            Tooltip tip = new Tooltip(texts.say("ui.data.changed", line.raw().get(at), line.understood().get(at),
                    preview.columns().get(at).why()));
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            return tip;
        }
    }

    /** Whether a row is used, or why not. */
    private final class Outcome extends TableCell<Line, Line> {

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean there = !empty && line != null;
            setText(!there ? null : line.leftOut() == null ? texts.say("ui.data.used") : texts.say(line.leftOut()));
            pseudoClassStateChanged(LEFT_OUT, there && line.leftOut() != null);
            setTooltip(there && line.leftOut() != null ? new Tooltip(texts.say(line.leftOut())) : null);
        }
    }
}
