package app.tradewind.ui.products.fit;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.jobs.choice.FitBoard.Row;
import app.tradewind.selection.fit.FitCell;
import app.tradewind.selection.fit.FitStatus;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Market fit: a head, the matrix, and the sentence of the cell that is selected. */
final class FitLayout extends VBox {

    private static final int NAME = 205;
    private static final int CELL = 136;

    final Label state = new Label();
    final Label reason = new Label();
    final RowTable<Row> table;
    private final Texts texts;

    FitLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        reason.setId("fit-reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        table = new RowTable<>(texts);
        table.setId("fit-table");
        // Many markets scroll sideways: a word is never cut.
        table.setColumnResizePolicy(RowTable.UNCONSTRAINED_RESIZE_POLICY);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.nodes("fit.column.product", NAME, ProductName::new, (name, row) -> name.set(row.name(), new SkuMarket(row.sku(), "")));
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("fit.page.title")), state), card, Parts.card(reason));
    }

    /** A column a market. */
    void show(FitBoard board) {
        table.getColumns().remove(1, table.getColumns().size());
        for (int i = 0; i < board.markets().size(); i++) {
            int at = i;
            TableColumn<Row, Row> column = table.nodes("", CELL, Pill::new, (pill, row) -> fill(pill, row.cells().get(at)));
            column.textProperty().unbind();
            column.setText(board.markets().get(i));
        }
        table.getItems().setAll(board.rows());
    }

    /** Keeps the selected cell and a property in step, both ways; the name of a product stands for its first market. */
    void select(ObjectProperty<FitCell> chosen) {
        table.getSelectionModel().getSelectedCells().addListener((Observable any) -> {
            for (TablePosition<?, ?> at : table.getSelectionModel().getSelectedCells()) {
                pick(at, chosen);
            }
        });
        chosen.addListener((o, was, is) -> show(is));
    }

    private void pick(TablePosition<?, ?> at, ObjectProperty<FitCell> chosen) {
        List<FitCell> cells = at.getRow() < 0 || at.getRow() >= table.getItems().size() ? List.of() : table.getItems().get(at.getRow()).cells();
        int market = Math.max(0, at.getColumn() - 1);
        if (market < cells.size()) {
            chosen.set(cells.get(market));
        }
    }

    private void show(FitCell cell) {
        for (int row = 0; cell != null && row < table.getItems().size(); row++) {
            int market = table.getItems().get(row).cells().indexOf(cell);
            if (market >= 0 && !table.getSelectionModel().isSelected(row, table.getColumns().get(market + 1))
                    && !table.getSelectionModel().isSelected(row, table.getColumns().get(0))) {
                table.getSelectionModel().clearAndSelect(row, table.getColumns().get(market + 1));
                table.scrollTo(row);
            }
        }
    }

    private void fill(Pill pill, FitCell cell) {
        pill.set(texts.say(code(cell.status())), tone(cell.status()));
    }

    private static Tone tone(FitStatus status) {
        return switch (status) {
            case SELLS_WELL -> Tone.GOOD;
            case SELLS, ROOM_TO_TRY -> Tone.INFO;
            case LOSES_MONEY -> Tone.BAD;
            case NOT_ALLOWED_AS_WRITTEN -> Tone.WARN;
            case NOT_KNOWN -> Tone.NEUTRAL;
        };
    }

    private static String code(FitStatus status) {
        return switch (status) {
            case SELLS_WELL -> "fit.status.well";
            case SELLS -> "fit.status.sells";
            case ROOM_TO_TRY -> "fit.status.room";
            case LOSES_MONEY -> "fit.status.loses";
            case NOT_ALLOWED_AS_WRITTEN -> "fit.status.rules";
            case NOT_KNOWN -> "fit.status.unknown";
        };
    }
}
