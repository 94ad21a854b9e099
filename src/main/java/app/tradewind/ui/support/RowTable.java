package app.tradewind.ui.support;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * A table of rows of one height, fast at a hundred thousand of them: fixed cells, one row selected at
 * a time, columns read from the row by a function. Figures stand right.
 */
public final class RowTable<T> extends TableView<T> {

    /** Height of a row in pixels. */
    public static final double ROW = 34;

    private final transient Texts texts;

    public RowTable(Texts texts) {
        this.texts = texts;
        getStyleClass().add("rows");
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(false);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        texts.langProperty().addListener((o, was, is) -> refresh());
    }

    /** A column of words. */
    public TableColumn<T, T> words(String titleCode, double width, Function<T, String> text) {
        return add(titleCode, width, "words", () -> new TextCell<>(text));
    }

    /** A column of figures, right under its title. */
    public TableColumn<T, T> figures(String titleCode, double width, Function<T, String> text) {
        return add(titleCode, width, "figures", () -> new TextCell<>(text));
    }

    /** A column of small drawings, pills or links. */
    public TableColumn<T, T> nodes(String titleCode, double width, Function<T, Node> node) {
        return add(titleCode, width, "nodes", () -> new NodeCell<>(node));
    }

    private TableColumn<T, T> add(String titleCode, double width, String styleClass,
            java.util.function.Supplier<TableCell<T, T>> cell) {
        TableColumn<T, T> column = new TableColumn<>();
        column.textProperty().bind(Bindings.createStringBinding(
                () -> titleCode.isEmpty() ? "" : texts.say(titleCode), texts.langProperty()));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, ROW));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cell.get());
        getColumns().add(column);
        return column;
    }

    /** Orders a column by clicking on its title. */
    public static <T> void sortable(TableColumn<T, T> column, java.util.Comparator<T> order) {
        column.setSortable(true);
        column.setComparator(order);
    }

    private static final class TextCell<T> extends TableCell<T, T> {

        private final transient Function<T, String> text;

        TextCell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }

    private static final class NodeCell<T> extends TableCell<T, T> {

        private final transient Function<T, Node> node;

        NodeCell(Function<T, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }
}
