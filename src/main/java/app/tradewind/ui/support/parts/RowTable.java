package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
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
        setPlaceholder(Parts.quiet(texts.bind("ui.table.empty")));
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

    /**
     * A column of small drawings, pills or links. Each cell makes its node once and fills it again for
     * every row that passes through it, so that scrolling stays cheap.
     */
    public <N extends Node> TableColumn<T, T> nodes(String titleCode, double width, Supplier<N> make, BiConsumer<N, T> fill) {
        return add(titleCode, width, "nodes", () -> new NodeCell<>(make.get(), fill));
    }

    /** Keeps the selected row and a property in step, both ways. */
    public void select(ObjectProperty<T> chosen) {
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                chosen.set(is);
            }
        });
        chosen.addListener((o, was, is) -> show(is));
        getItems().addListener((Observable o) -> show(chosen.get()));
        show(chosen.get());
    }

    private void titles() {
        lookupAll(".nested-column-header").forEach(header -> ((Parent) header).requestLayout());
    }

    private void show(T row) {
        if (row != null && row != getSelectionModel().getSelectedItem()) {
            getSelectionModel().select(row);
            scrollTo(row);
        }
    }

    private TableColumn<T, T> add(String titleCode, double width, String styleClass,
            Supplier<TableCell<T, T>> cell) {
        TableColumn<T, T> column = new TableColumn<>();
        column.textProperty().bind(Bindings.createStringBinding(
                () -> titleCode.isEmpty() ? "" : texts.say(titleCode), texts.langProperty()));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, ROW));
        // A scroll bar that comes makes columns narrower after their titles are laid out.
        column.widthProperty().addListener((o, was, is) -> Platform.runLater(this::titles));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cell.get());
        getColumns().add(column);
        return column;
    }

    /** Orders a column by clicking on its title. */
    public static <T> void sortable(TableColumn<T, T> column, Comparator<T> order) {
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

    private static final class NodeCell<N extends Node, T> extends TableCell<T, T> {

        private final N node;
        private final transient BiConsumer<N, T> fill;

        NodeCell(N node, BiConsumer<N, T> fill) {
            this.node = node;
            this.fill = fill;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            fill.accept(node, item);
            setGraphic(node);
        }
    }
}
