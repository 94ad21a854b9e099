package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.file.Preview.Column;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.RowTable;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Every column of a file: what it is, chosen from a list; samples; how it is written; what becomes of it. */
final class ColumnsTable extends StackPane {

    private static final int SHOWN = 9;
    private static final double HEADER = 34;

    ColumnsTable(Texts texts, Batch batch, FileItem item) {
        RowTable<Column> table = new RowTable<>(texts);
        table.setId("data-columns");
        table.words("ui.data.column.header", 150, Column::header);
        TableColumn<Column, Column> field = table.nodes("ui.data.column.field", 185,
                () -> new FieldChoice(texts, batch, item), FieldChoice::set);
        field.setMinWidth(160);
        table.words("ui.data.column.samples", 190, column -> String.join("  ·  ", column.samples()));
        table.words("ui.data.column.format", 140, column -> column.format() == null ? "" : texts.say(column.format()));
        table.words("ui.data.column.use", 100, column -> texts.say(column.use().phrase()));
        table.getItems().setAll(item.board().preview().columns());
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.setPrefHeight(HEADER + Math.min(SHOWN, table.getItems().size()) * RowTable.ROW);
        getChildren().add(table);
    }
}
